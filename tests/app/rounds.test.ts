import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Rounds } from '../../src/app/live/rounds.svelte';
import type { EndReason } from '../../src/coach/events';

/** An exercise that is done with both sides at once. */
const ONE_SIDE = {};
const DOSE = { sets: 3, target: 10, restS: 30 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A set that gets as far as its lock-on and ends for this reason. */
const ending =
  (rounds: Rounds, log: string[], ...reasons: readonly (EndReason | 'never-begun')[]) =>
  (rested: boolean): Promise<EndReason | null> => {
    const why = reasons[log.length] ?? 'target';
    log.push(`${rounds.set}${rested ? ' after a rest' : ''}`);
    if (why === 'never-begun') return Promise.resolve('finished');
    rounds.begin();
    return Promise.resolve(why);
  };

it('does one set after the other, with a rest between two of them', async () => {
  const rounds = new Rounds(ONE_SIDE, DOSE);
  const log: string[] = [];
  const done = rounds.run(ending(rounds, log));
  await vi.advanceTimersByTimeAsync(29_000);
  expect(log).toEqual(['1']);
  expect(rounds.rest?.left).toBe(1);
  await vi.advanceTimersByTimeAsync(32_000);
  expect(await done).toBe('target');
  expect(log).toEqual(['1', '2 after a rest', '3 after a rest']);
  expect(rounds.rest).toBeNull();
  expect(rounds.next).toBeNull();
});

it('stops after a set that was left before its target, and knows which comes next', async () => {
  const rounds = new Rounds(ONE_SIDE, DOSE);
  expect(await rounds.run(ending(rounds, [], 'got-up'))).toBe('got-up');
  expect(rounds.next).toBe(2);
});

it('has the same set still to do where it never began', async () => {
  const rounds = new Rounds(ONE_SIDE, DOSE, 2);
  expect(rounds.noneBegun).toBe(false);
  expect(await rounds.run(ending(rounds, [], 'never-begun'))).toBe('finished');
  expect(rounds.next).toBe(2);
});

it('goes on from the set that it is told, and ends with the dose', async () => {
  const rounds = new Rounds(ONE_SIDE, DOSE, 3);
  const log: string[] = [];
  expect(await rounds.run(ending(rounds, log))).toBe('target');
  expect(log).toEqual(['3']);
});

it('does no more sets once its rest is ended', async () => {
  const rounds = new Rounds(ONE_SIDE, DOSE);
  const log: string[] = [];
  const done = rounds.run(ending(rounds, log));
  await vi.advanceTimersByTimeAsync(1000);
  rounds.end();
  expect(await done).toBe('finished');
  expect(log).toEqual(['1']);
  expect(rounds.next).toBe(2);
});

it('does each set on the left and then on the right, with a short change between them', async () => {
  const rounds = new Rounds({ sides: 'each' }, { ...DOSE, sets: 2 });
  const log: string[] = [];
  const done = rounds.run(() => {
    log.push(`${rounds.set} ${rounds.side}`);
    rounds.begin();
    return Promise.resolve('target');
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(rounds.sideToCome).toBe('right');
  expect(rounds.next).toBe(1); // half a set is none
  expect(rounds.rest?.left).toBe(9);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(log).toEqual(['1 left', '1 right']);
  expect(rounds.isLast).toBe(false);
  await vi.advanceTimersByTimeAsync(45_000);
  expect(await done).toBe('target');
  expect(log).toEqual(['1 left', '1 right', '2 left', '2 right']);
  expect(rounds.next).toBeNull();
});
