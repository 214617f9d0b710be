import { expect, it } from 'vitest';
import { barsOf } from '../../../tools/accuracy/bars';
import type { Place } from '../../../tools/accuracy/clip';
import { figuresOf, type Figures } from '../../../tools/accuracy/figures';
import { NOTHING, type Score } from '../../../tools/accuracy/score';

const score = (change: Partial<Score['tally']>, rest: Partial<Score> = {}): Figures =>
  figuresOf({ ...NOTHING, ...rest, tally: { ...NOTHING.tally, ...change } });
const at = (recommended: Figures, offAngle: Figures): Record<Place, Figures> => ({
  recommended,
  'off-angle': offAngle,
  elsewhere: figuresOf(NOTHING),
});
const barsFrom = (recommended: Figures, offAngle: Figures) => {
  const sets = { reporting: at(recommended, offAngle), tuning: at(figuresOf(NOTHING), figuresOf(NOTHING)) };
  return Object.fromEntries(barsOf({ sets }).map(({ bar, ...rest }) => [bar, rest]));
};

it('sets each figure against what is wanted of it', () => {
  const checks = {
    sound: { right: 40, wrong: 1, missed: 1, unseen: 0 },
    weak: { right: 30, wrong: 5, missed: 10, unseen: 0 },
    never: { right: 0, wrong: 3, missed: 0, unseen: 0 },
  };
  const fine = score(
    { sets: 100, offByOne: 99, error: 3, clean: 200, accused: 2, checks },
    { lockMs: [...Array<number>(98).fill(900), null, 4000] },
  );
  const bars = barsFrom(fine, score({ sets: 10, offByOne: 7 }, { honest: 9 }));
  expect(bars.offByOne).toEqual({ value: 0.99, n: 100, met: true });
  expect(bars.mae).toEqual({ value: 0.03, n: 100, met: false });
  expect(bars.offAngle).toEqual({ value: 0.9, n: 10, met: false });
  expect(bars.f1).toMatchObject({ check: 'weak', n: 40, met: false });
  expect(bars.accused).toEqual({ value: 0.01, n: 200, met: true });
  expect(bars.lockOn).toEqual({ value: 0.98, n: 100, met: true });
});

it('says of what was not tried neither that it is met nor that it is missed', () => {
  const none = figuresOf(NOTHING);
  for (const { met, value } of Object.values(barsFrom(none, none))) expect([met, value]).toEqual([null, null]);
});
