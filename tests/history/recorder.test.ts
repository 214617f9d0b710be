import { describe, expect, it } from 'vitest';
import type { History } from '../../src/history/history';
import type { SetRecord } from '../../src/history/record';
import { createSetRecorder } from '../../src/history/recorder';
import { isTrace, replay, type SkeletonTrace } from '../../src/history/trace';
import { attempt, pose, rep, result } from './samples';
import { repResult } from '../rep-result';

/** Keeps what the recorder puts, in order. */
const recording = () => {
  const puts: { record: SetRecord; trace: SkeletonTrace | null }[] = [];
  const history: Pick<History, 'put'> = {
    put: (record, trace) => {
      puts.push({ record, trace });
      return Promise.resolve();
    },
  };
  return {
    puts,
    recorder: createSetRecorder(history, { exercise: 'prone-t-raise', kind: 'reps', target: 10, by: 'athlete' }),
  };
};

describe('a set in progress', () => {
  it('is saved at each attempt, under one id, as unfinished', () => {
    const { puts, recorder } = recording();
    recorder.hear({ type: 'locked-on', timeMs: 1000, baseline: 'held' });
    recorder.hear(rep(1, 4000));
    recorder.hear({
      type: 'miss',
      timeMs: 7000,
      attempt: attempt(false),
      miss: { reason: 'too-quick', blame: 'person' },
    });
    expect(puts.map(({ record }) => [record.id, record.finished])).toEqual([
      [recorder.id, false],
      [recorder.id, false],
    ]);
    const last = puts.at(-1)?.record.result;
    expect(last).toMatchObject({
      exercise: 'prone-t-raise',
      counted: 1,
      target: 10,
      durationMs: 6000,
      baseline: 'held',
    });
    expect(repResult(last).attempts).toHaveLength(2);
    expect(repResult(puts[0]?.record.result).attempts).toHaveLength(1); // what was saved does not change later
  });

  it("ends with the coach's own result", () => {
    const { puts, recorder } = recording();
    recorder.hear({ type: 'locked-on', timeMs: 1000, baseline: 'held' });
    recorder.hear(rep(1));
    recorder.hear({ type: 'set-end', timeMs: 9000, why: 'target', result: result() });
    expect(puts.at(-1)?.record).toMatchObject({ id: recorder.id, by: 'athlete', finished: true, result: result() });
  });

  it('is kept at its end also where nothing was tried after lock-on', () => {
    const { puts, recorder } = recording();
    recorder.hear({ type: 'locked-on', timeMs: 1000, baseline: 'held' });
    expect(puts).toEqual([]);
    recorder.hear({ type: 'set-end', timeMs: 9000, why: 'finished', result: result('prone-t-raise', 0) });
    expect(puts.map(({ record }) => repResult(record.result).counted)).toEqual([0]);
  });

  it('is not kept where it never began', () => {
    const { puts, recorder } = recording();
    recorder.hear({ type: 'set-end', timeMs: 9000, why: 'finished', result: result('prone-t-raise', 0) });
    expect(puts).toEqual([]);
  });

  it('keeps the skeleton from lock-on to the end, ten a second', () => {
    const { puts, recorder } = recording();
    recorder.see(pose(0));
    recorder.hear({ type: 'locked-on', timeMs: 1000, baseline: 'held' });
    for (let time = 1000; time <= 2000; time += 25) recorder.see(pose(time));
    recorder.see(null);
    recorder.hear(rep(1, 2000));
    recorder.hear({ type: 'set-end', timeMs: 2000, why: 'target', result: result() });
    recorder.see(pose(2500));
    expect([...(puts.at(-1)?.trace?.times ?? [])]).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  });
});

describe('a skeleton', () => {
  it('is replayed where it was, within a quarter of a pixel', () => {
    const { puts, recorder } = recording();
    recorder.hear({ type: 'locked-on', timeMs: 0, baseline: 'held' });
    recorder.see(pose(0));
    recorder.see(pose(200, 31.3));
    recorder.hear(rep(1));
    const trace = puts[0]?.trace;
    if (!isTrace(trace)) throw new Error('no trace');
    const [first, second] = replay(trace);
    expect(second?.timeMs).toBe(200);
    expect(first?.joints.nose).toEqual({ x: 0, y: -20, visibility: 0.87 });
    expect(second?.joints.leftShoulder.x).toBeCloseTo(110 + 31.3, 0);
    expect(Math.abs((second?.joints.leftShoulder.x ?? 0) - 141.3)).toBeLessThanOrEqual(0.125);
  });

  it('takes about 170 bytes a frame', () => {
    const { puts, recorder } = recording();
    recorder.hear({ type: 'locked-on', timeMs: 0, baseline: 'held' });
    for (let i = 0; i < 100; i++) recorder.see(pose(i * 100));
    recorder.hear(rep(1));
    const trace = puts[0]?.trace;
    const bytes =
      (trace?.times.byteLength ?? 0) + (trace?.places.byteLength ?? 0) + (trace?.visibilities.byteLength ?? 0);
    expect(bytes).toBe(100 * 169);
  });
});
