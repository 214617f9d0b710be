import { describe, expect, it } from 'vitest';
import { proneExtension } from '../../src/exercises/prone-extension';
import type { RepExercise } from '../../src/exercises/exercise';
import { play, typesOf, waves } from './stream';

/** A rep whose top is to be held for three seconds. */
const held: RepExercise = { ...proneExtension, count: { ...proneExtension.count, holdMs: 3000 } };
const EVERY_MS = 9000;
const tops = (topMs: number, fps = 30) =>
  play(held, { trunkPitch: waves([9, 9, 9], EVERY_MS, { topMs }) }, 4 * EVERY_MS, { fps });

describe('reps whose top is to be held', () => {
  it('count once they have been, at any frame rate', () => {
    for (const fps of [10, 15, 30]) expect(tops(3200, fps).set.counted).toBe(3);
  });

  it('do not count where they are let go, and say how long they were held', () => {
    const { set } = tops(1200);
    expect(set.counted).toBe(0);
    for (const { miss } of set.attempts) expect(miss).toMatchObject({ reason: 'let-go', blame: 'person' });
    const first = set.attempts[0]?.miss;
    const heldMs = first?.reason === 'let-go' ? first.heldMs : NaN;
    // The upper part of the way out and back belongs to the top.
    expect(heldMs).toBeGreaterThan(1000);
    expect(heldMs).toBeLessThan(2400);
  });

  it('tell each second up to those asked for, anew in each rep', () => {
    const told = tops(4000).events.flatMap((event) => (event.type === 'top-held' ? [event.s] : []));
    expect(told).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]);
  });

  it('may be held for longer than a rep may stay up elsewhere', () => {
    const once = (exercise: RepExercise) =>
      play(exercise, { trunkPitch: waves([9, 9], 14_000, { topMs: 9000 }) }, 30_000).set.counted;
    expect([once(held), once(proneExtension)]).toEqual([2, 0]);
  });

  it('are nothing that other exercises hear of', () => {
    const { events } = play(proneExtension, { trunkPitch: waves([9, 9], EVERY_MS, { topMs: 3000 }) }, 3 * EVERY_MS);
    expect(typesOf(events, 'top-held')).toEqual([]);
  });
});
