import { describe, expect, it } from 'vitest';
import { amountDone, amountIn } from '../../src/coach/amount';
import { createCoach } from '../../src/coach/coach';
import type { CoachEvent } from '../../src/coach/events';
import { HoldSet } from '../../src/coach/hold-set';
import { childsPose } from '../../src/exercises/childs-pose';
import type { HoldExercise } from '../../src/exercises/exercise';
import { measuresAt, startAtZero } from './stream';

const breathed: HoldExercise = { ...childsPose, checks: [], breath: { inMs: 3000, outMs: 5000 } };
const TARGET = 3;

/** The hips come up for some time. */
function play(upMs: readonly [number, number], lengthMs: number) {
  const set = new HoldSet(breathed, TARGET, startAtZero());
  const events: CoachEvent[] = [];
  for (let t = 0; t <= lengthMs && !set.done; t += 100) {
    const hipAnkle = t >= upMs[0] && t < upMs[1] ? 0.5 : 0;
    events.push(...set.see(t, measuresAt({ hipAnkle: () => hipAnkle }, t)).events);
  }
  return {
    set,
    breaths: events.flatMap((event) => (event.type === 'breath' ? [`${event.n} ${event.half} ${event.timeMs}`] : [])),
    result: set.result({ exercise: 'x', durationMs: lengthMs, target: TARGET, baseline: 'held' }),
  };
}

describe('a hold that is breathed', () => {
  it('paces each breath in and out, and is done after the last', () => {
    const { set, breaths, result } = play([0, 0], 60_000);
    expect(breaths).toEqual(['1 in 0', '1 out 3000', '2 in 8000', '2 out 11000', '3 in 16000', '3 out 19000']);
    expect(set.done).toBe(true);
    expect([amountDone(result), amountIn(result)]).toEqual([3, 'breaths']);
  });

  it('waits with its pace while the posture is left, and counts whole breaths alone', () => {
    const { set, breaths, result } = play([9000, 15_000], 20_000);
    expect(breaths.slice(0, 3)).toEqual(['1 in 0', '1 out 3000', '2 in 8000']);
    const out = Number(breaths[3]?.split(' ')[2]);
    expect(out).toBeGreaterThan(15_000 + 1500);
    expect(set.counted).toBe(1);
    expect(amountDone(result)).toBe(1);
  });

  it('shows how far a breath has gone, and none while the posture is left', () => {
    expect(play([0, 0], 4000).set.breath).toEqual({ n: 1, half: 'out', share: 0.2 });
    expect(play([2000, 6000], 4000).set.breath).toBeNull();
  });
});

describe('what is only guided', () => {
  const guided: HoldExercise = { ...childsPose, start: [], hold: [], checks: [], guided: true };

  const run = (live: boolean) => {
    const coach = createCoach({ exercise: guided, live, target: 5 });
    const events: CoachEvent[] = [];
    for (let t = 0; t <= 30_000; t += 100) events.push(...coach.see(t, null, null));
    return { events, result: coach.result() };
  };

  it('looks for nobody, counts down and runs to its end', () => {
    const { events, result } = run(true);
    const timeOf = (type: CoachEvent['type']): number => events.find((event) => event.type === type)?.timeMs ?? NaN;
    expect(events.map(({ type }) => type)).not.toContain('setup');
    // Time to hear what is to be done, as everywhere.
    expect(timeOf('locked-on')).toBe(10_000);
    const ranMs = timeOf('set-end') - timeOf('begin');
    expect(ranMs).toBeGreaterThanOrEqual(5000);
    expect(ranMs).toBeLessThanOrEqual(5100); // a frame is 100 ms
    expect(amountDone(result)).toBe(5);
  });

  it('is never lost, as nobody is looked for', () => {
    expect(run(false).events.map(({ type }) => type)).not.toContain('lost');
  });
});
