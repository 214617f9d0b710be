import { describe, expect, it } from 'vitest';
import type { TrueAttempt } from '../../../src/athlete/truth';
import type { Attempt } from '../../../src/coach/events';
import { quadrupedPlus } from '../../../src/exercises/quadruped-plus';
import { EMPTY, mistakes, plus, tally } from '../../../tools/accuracy/tally';

const { checks } = quadrupedPlus;
const REP_MS = 4000;

const truth = (i: number, faults: readonly string[] = [], counts = true): TrueAttempt => ({
  startMs: i * REP_MS,
  endMs: i * REP_MS + 3000,
  counts,
  range: 0.08,
  faults: faults.map((id) => ({ id })),
});

const found = (i: number, faults: readonly string[] = [], counted = true, unseen: readonly string[] = []): Attempt => ({
  startMs: i * REP_MS + 100,
  topMs: i * REP_MS + 1500,
  endMs: i * REP_MS + 3100,
  range: 0.08,
  counted,
  faults: faults.map((check) => ({ check, worst: 1, atMs: 0 })),
  unseen,
});

describe('the count', () => {
  it('is exact where every rep is counted and none besides', () => {
    const result = tally(checks, [truth(0), truth(1)], [found(0), found(1)]);
    expect(result).toMatchObject({ exact: 1, offByOne: 1, error: 0, reps: { right: 2, missed: 0, extra: 0 } });
    expect(mistakes(result)).toBe(0);
  });

  it('is off by one and by its share where one of four is missed', () => {
    const result = tally(
      checks,
      [0, 1, 2, 3].map((i) => truth(i)),
      [found(0), found(1), found(3)],
    );
    expect(result).toMatchObject({ exact: 0, offByOne: 1, error: 0.25, reps: { right: 3, missed: 1, extra: 0 } });
  });

  it('is not right because a missed rep and a false one cancel out', () => {
    const result = tally(checks, [truth(0), truth(1, [], false)], [found(0, [], false), found(1)]);
    expect(result).toMatchObject({ exact: 1, reps: { right: 0, missed: 1, extra: 1 } });
    expect(mistakes(result)).toBe(2);
  });

  it('takes what was found where nothing was done for an extra rep', () => {
    expect(tally(checks, [truth(0)], [found(0), found(5)])).toMatchObject({ exact: 0, reps: { right: 1, extra: 1 } });
  });
});

describe('a check', () => {
  const of = (truths: readonly TrueAttempt[], attempts: readonly Attempt[], id = 'no-sag') =>
    tally(checks, truths, attempts).checks[id];

  it('is right, wrong or missed, rep by rep', () => {
    const truths = [truth(0, ['no-sag']), truth(1), truth(2, ['no-sag']), truth(3, ['no-sag'])];
    const attempts = [found(0, ['no-sag']), found(1, ['no-sag']), found(2), found(3, [], true, ['no-sag'])];
    expect(of(truths, attempts)).toEqual({ right: 1, wrong: 1, missed: 2, unseen: 1 });
  });

  it('is right where it was noticed between attempts, in the time of the rep that broke it', () => {
    const truths = [truth(0, ['no-sag']), truth(1, ['no-sag']), truth(2)];
    const at = (atMs: number) => ({ check: 'no-sag', worst: 1, atMs });
    const attempts = [found(0), found(1), found(2)];
    expect(tally(checks, truths, attempts, [at(2900), at(2 * REP_MS + 2900)]).checks['no-sag']).toMatchObject({
      right: 1,
      missed: 1,
      wrong: 1,
    });
  });

  it('is missed in a rep that was not noticed at all', () => {
    expect(of([truth(0, ['no-sag'])], [])).toEqual({ right: 0, wrong: 0, missed: 1, unseen: 0 });
  });

  it('is wrong in an attempt that was none', () => {
    expect(of([], [found(0, ['no-sag'])])).toEqual({ right: 0, wrong: 1, missed: 0, unseen: 0 });
  });

  it('counts both sides of one rep once', () => {
    const both = {
      ...found(0),
      faults: (['left', 'right'] as const).map((side) => ({ check: 'elbows-straight', side, worst: 30, atMs: 0 })),
    };
    const truths = [
      { ...truth(0), faults: (['left', 'right'] as const).map((side) => ({ id: 'elbows-straight', side })) },
    ];
    expect(of(truths, [both], 'elbows-straight')).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  });

  it('is not asked about the form of another movement, but for what shows it to be one', () => {
    const truths = [truth(0, ['push-up', 'elbows-straight'], false)];
    const attempts = [found(0, ['push-up'], false)];
    expect(of(truths, attempts, 'elbows-straight')).toEqual({ right: 0, wrong: 0, missed: 0, unseen: 0 });
    expect(of(truths, attempts, 'push-up')).toMatchObject({ right: 1 });
  });
});

it('accuses of clean reps those that are said to have a fault', () => {
  const result = tally(
    checks,
    [truth(0), truth(1), truth(2, ['no-sag'])],
    [found(0, ['neck-long-up']), found(1), found(2)],
  );
  expect(result).toMatchObject({ clean: 2, accused: 1 });
});

it('adds up', () => {
  const one = tally(checks, [truth(0, ['no-sag'])], [found(0, ['no-sag'])]);
  const other = tally(checks, [truth(0), truth(1)], [found(0, ['no-sag'])]);
  const both = plus(plus(EMPTY, one), other);
  expect(both).toMatchObject({
    sets: 2,
    exact: 1,
    offByOne: 2,
    error: 0.5,
    trueReps: 3,
    counted: 2,
    clean: 1,
    accused: 1,
  });
  expect(both.checks['no-sag']).toEqual({ right: 1, wrong: 1, missed: 0, unseen: 0 });
});
