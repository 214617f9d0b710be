import { describe, expect, it } from 'vitest';
import { perform, type Take } from '../../src/app/live/performance';
import type { Frame, FrameSource } from '../../src/frame';

const FRAMES = 3;
const EVERY_MS = 100;

/** A studio whose takes have three frames each, with a note of all that was shot and closed. */
const studio = () => {
  const takes: Take[] = [];
  let closed = 0;
  const film = (take: Take): FrameSource => {
    takes.push(take);
    let shown = 0;
    return {
      width: 640,
      height: 480,
      next: () =>
        Promise.resolve(shown < FRAMES ? ({ timeMs: EVERY_MS * shown++, width: 640, height: 480 } as Frame) : null),
      close: () => (closed += 1),
    };
  };
  return { takes, film, closed: () => closed };
};

const times = async (source: FrameSource, count: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let i = 0; i < count; i += 1) seen.push((await source.next())?.timeMs ?? NaN);
  return seen;
};

describe('the performance of the athlete', () => {
  it('goes on from the start pose when a take is over, its clock running through', async () => {
    const { takes, film, closed } = studio();
    const seen = await times(perform(film), 2 * FRAMES + 1);
    expect(takes.map(({ approach }) => approach)).toEqual([true, false, false]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
    expect(closed()).toBe(2);
  });

  it('leaves the time to get ready before another set, and less of it after a pause', async () => {
    const { takes, film } = studio();
    const source = perform(film);
    source.again('rest', null);
    source.again('pause', null);
    const [first, rested, paused] = takes.map(({ firstRepMs }) => firstRepMs);
    expect(rested).toBe(first);
    expect(paused).toBeLessThan(rested ?? 0);
    expect(takes.at(-1)?.approach).toBe(false);
    expect(await times(source, 1)).not.toContain(NaN);
  });

  it('is over once closed', async () => {
    const { film, takes } = studio();
    const source = perform(film);
    source.close();
    source.again('rest', null);
    expect(await source.next()).toBeNull();
    expect(takes).toHaveLength(1);
  });
});
