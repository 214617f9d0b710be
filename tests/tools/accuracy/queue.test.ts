import { expect, it } from 'vitest';
import { duration, leftMs, workOff, type Progress } from '../../../tools/accuracy/queue';

it('foretells by the pace of what is done', () => {
  expect(leftMs({ done: 2, all: 10, workDone: 200, workLeft: 600, elapsedMs: 20_000 })).toBe(60_000);
  expect(leftMs({ done: 0, all: 10, workDone: 0, workLeft: 600, elapsedMs: 10 })).toBeNull();
});

it.each([
  [40_000, '40 s'],
  [12 * 60_000, '12 min'],
  [340 * 60_000, '5 h 40 min'],
])('says %d ms as %s', (ms, text) => expect(duration(ms)).toBe(text));

it('has every item done once by workers side by side, and goes on past one that fails', async () => {
  const done: string[] = [];
  const failed: number[] = [];
  const told: Progress[] = [];
  let [busy, most] = [0, 0];
  await workOff([1, 2, 3, 4, 5], ['a', 'b'], (item) => item, {
    one: async (worker, item) => {
      most = Math.max(most, ++busy);
      await Promise.resolve();
      busy -= 1;
      if (item === 3) throw new Error('torn');
      done.push(`${worker}${item}`);
    },
    told: (_, progress) => told.push(progress),
    failed: (item) => failed.push(item),
  });
  expect(done.map((text) => text.slice(1)).sort()).toEqual(['1', '2', '4', '5']);
  expect(failed).toEqual([3]);
  expect(most).toBe(2);
  expect(told.at(-1)).toMatchObject({ done: 5, all: 5, workDone: 12, workLeft: 0 });
});
