import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../../src/athlete/body';
import { motionOf } from '../../../src/athlete/motion';
import { CLEAN_REP } from '../../../src/athlete/rep';
import { truthOf } from '../../../src/athlete/truth';
import type { Attempt, Fault } from '../../../src/coach/events';
import { quadrupedPlus } from '../../../src/exercises/quadruped-plus';
import type { Failed, Found } from '../../../tools/accuracy/judge';
import { judgements } from '../../../tools/accuracy/judgements';
import { trueTimesOf } from '../../../tools/accuracy/true-times';

const CHECK = 'neck-long-up';
const clean = { ...CLEAN_REP, ms: 3000 };
/** A clean rep, one with the head far up, and a clean one. */
const motion = motionOf({
  exercise: 'quadruped-plus',
  body: DEFAULT_BODY,
  seed: 4,
  reps: [clean, { ...clean, ms: 6000, fault: 'head-up', size: 0.6 }, clean],
  leadInMs: 2000,
});
const truth = truthOf(motion);
const times = trueTimesOf(motion);
const head = times.find(({ check }) => check === CHECK);
const broken = head?.broken[0] ?? { startMs: NaN, endMs: NaN };

const fault: Fault = { check: CHECK, worst: 30, atMs: broken.startMs };
const attempts = truth.attempts.map(({ startMs, endMs, faults }): Attempt => ({
  startMs,
  endMs,
  topMs: (startMs + endMs) / 2,
  range: 0.08,
  counted: true,
  faults: faults.some(({ id }) => id === CHECK) ? [fault] : [],
  unseen: [],
}));
const asItIs: Found = {
  counted: 3,
  attempts,
  between: [],
  unseenMs: {},
  lockedMs: 0,
  ranMs: 20_000,
  began: [fault],
  failed: [{ check: CHECK, ...broken }],
};

const wrongIn = (found: Partial<Found>): string[] =>
  [...judgements(quadrupedPlus, { truth, times }, { ...asItIs, ...found })]
    .filter(([, right]) => !right)
    .map(([key]) => key);
const failing = (startMs: number, endMs: number): Failed[] => [{ check: CHECK, startMs, endMs }];

describe('the truth of a fault in time', () => {
  it('is that it stands once it has lasted, within its rep', () => {
    const rep = truth.attempts[1];
    expect(head?.broken).toHaveLength(1);
    expect(broken.startMs).toBeGreaterThan((rep?.startMs ?? Infinity) + 500);
    expect(broken.endMs).toBeLessThan(rep?.endMs ?? 0);
  });

  it('is that it does not, before and after', () => {
    expect(head?.kept).toHaveLength(2);
    expect(head?.kept[0]?.endMs).toBeLessThan(broken.startMs);
    expect(head?.kept[1]?.startMs).toBeGreaterThan(broken.endMs);
  });
});

describe('what the rules say', () => {
  it('is right throughout where they say what is so', () => expect(wrongIn({})).toEqual([]));

  it('is wrong about a rep', () => {
    const [first, second, third] = attempts as [Attempt, Attempt, Attempt];
    expect(wrongIn({ attempts: [first, { ...second, counted: false }, third] })).toEqual(['rep 1 counts']);
    expect(wrongIn({ attempts: [first, { ...second, faults: [] }, third] })).toEqual([`rep 1 ${CHECK}`]);
    expect(wrongIn({ attempts: [first, second, { ...third, faults: [fault] }] })).toEqual([`rep 2 ${CHECK}`]);
    const nowhere = { ...third, startMs: 100_000, endMs: 103_000 };
    expect(wrongIn({ attempts: [first, second, third, nowhere] })).toEqual(['nothing else is found']);
  });

  it('is wrong about when: too early, too late, for too long, or not to the end', () => {
    const { startMs, endMs } = broken;
    expect(wrongIn({ failed: failing(startMs - 400, endMs) })).toEqual([`${CHECK} does not stand 0`]);
    expect(wrongIn({ failed: failing(startMs + 600, endMs) })).toEqual([`${CHECK} stands 0`]);
    expect(wrongIn({ failed: failing(startMs, endMs + 2500) })).toEqual([`${CHECK} does not stand 1`]);
    expect(wrongIn({ failed: [] })).toEqual([`${CHECK} stands 0`]);
    expect(wrongIn({ failed: failing(startMs + 250, endMs + 250) })).toEqual([]);
  });

  it('is wrong where one fault is said twice in a rep, or one between reps that was none', () => {
    const again = { ...fault, atMs: fault.atMs + 300 };
    expect(wrongIn({ began: [fault, again] })).toEqual([`rep 1 ${CHECK} said once`]);
    expect(wrongIn({ between: [{ check: 'hips-still', worst: 1, atMs: 0 }] })).toEqual(['hips-still between reps']);
  });
});
