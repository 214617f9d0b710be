import { expect, it } from 'vitest';
import { Tracking } from '../../src/coach/tracking';

/** What is told over so many seconds of ten frames each, the measure hidden where `hidden` says so. */
const told = (seconds: number, hidden: (timeMs: number) => boolean): readonly string[] => {
  const tracking = new Tracking();
  return Array.from({ length: seconds * 10 }, (_, i) => i * 100).flatMap((timeMs) => {
    const change = tracking.see(timeMs, hidden(timeMs) ? 'hidden' : null);
    return change ? [`${change} ${timeMs}`] : [];
  });
};

it('tells of a loss and of sight regained, each once', () => {
  expect(told(12, (timeMs) => timeMs >= 3000 && timeMs < 6000)).toEqual(['lost 4500', 'found 6500']);
});

it('bridges a gap', () => {
  expect(told(12, (timeMs) => timeMs % 3000 < 1400)).toEqual([]);
});

it('does not tell of sight that comes and goes until it lasts', () => {
  const flaps = (timeMs: number): boolean => timeMs >= 3000 && timeMs < 20_000 && timeMs % 2600 < 1700;
  const [first, second, third, ...rest] = told(26, flaps);
  expect([first, second, third].map((said) => said?.split(' ')[0])).toEqual(['lost', 'found', 'lost']);
  expect(rest).toEqual(['found 21900']);
});

it('is patient anew after a restart', () => {
  const tracking = new Tracking();
  tracking.see(0, null);
  for (let timeMs = 100; timeMs <= 2000; timeMs += 100) tracking.see(timeMs, 'hidden');
  expect(tracking.lost).toBe(true);
  tracking.restart();
  expect(tracking.lost).toBe(false);
  expect(tracking.see(60_000, null)).toBeNull();
});
