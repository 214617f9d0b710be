import { describe, expect, it } from 'vitest';
import { notJudgedIn, notJudgedInSet, thinBecause, thinIn } from '../../src/app/summary/evidence';
import { repsOf } from '../../src/app/summary/reps';
import type { Attempt, AttemptSight, RepResult } from '../../src/coach/events';
import { proneTRaise } from '../../src/exercises/prone-t-raise';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';

const SIGHT: AttemptSight = { countMutedMs: 0, judgedMs: { 'neck-long': 2000 }, mutedMs: {} };

const attempt = (startS: number, parts: Partial<Attempt> = {}): Attempt => ({
  startMs: startS * 1000,
  topMs: startS * 1000 + 1000,
  endMs: startS * 1000 + 2000,
  range: 0.2,
  counted: true,
  faults: [],
  unseen: [],
  sight: SIGHT,
  ...parts,
});

/** As one kept before it was written down what it rests on. */
const old = (): Attempt => {
  const { sight, ...rest } = attempt(0);
  return sight === undefined ? attempt(0) : rest;
};

const result = (attempts: readonly Attempt[], unseenMs: RepResult['unseenMs'] = {}): RepResult => ({
  kind: 'reps',
  exercise: 'prone-t-raise',
  durationMs: 60_000,
  counted: attempts.length,
  target: 10,
  attempts,
  baseline: 'held',
  unseenMs,
});

const mutedFor = (ms: number): Partial<Attempt> => ({ sight: { ...SIGHT, countMutedMs: ms } });
const ids = proneTRaise.checks.map(({ id }) => id);

describe('an attempt rests on thin evidence', () => {
  it('where its movement was hard to make out for most of it', () => {
    expect(thinBecause(attempt(0, mutedFor(1100)), proneTRaise)).toBe('count');
    expect(thinBecause(attempt(0, mutedFor(900)), proneTRaise)).toBeNull();
  });

  it('where fewer than half of the checks could be judged', () => {
    const half = ids.slice(0, Math.floor(ids.length / 2));
    expect(thinBecause(attempt(0, { unseen: half }), proneTRaise)).toBeNull();
    expect(thinBecause(attempt(0, { unseen: ids.slice(0, half.length + 1) }), proneTRaise)).toBe('form');
  });

  it('but not where the camera is blamed for it anyway', () => {
    const miss = { reason: 'unseen', blame: 'camera', because: 'hidden' } as const;
    expect(thinBecause(attempt(0, { ...mutedFor(1900), counted: false, miss }), proneTRaise)).toBeNull();
  });

  it('nor where it was not written down', () => {
    expect(thinBecause(old(), proneTRaise)).toBeNull();
  });
});

it('names the reps that do, by their number in time', () => {
  const reps = repsOf(result([attempt(8, mutedFor(1500)), attempt(0), attempt(4, { unseen: ids })]));
  expect(thinIn(reps, proneTRaise)).toEqual([
    { because: 'count', reps: [3] },
    { because: 'form', reps: [2] },
  ]);
});

it('names what was not judged in a rep once, however many checks ask for it', () => {
  expect(notJudgedIn(attempt(0, { unseen: ['arm-zone-high', 'arm-zone-low', 'no-jerk'] }), proneTRaise)).toEqual([
    'armAbduction',
    'tempo',
  ]);
});

describe('what could not be judged in a set', () => {
  const looked = (judged: number, muted: number): Partial<Attempt> => ({
    sight: { countMutedMs: 0, judgedMs: { 'neck-long': judged }, mutedMs: { 'neck-long': muted } },
  });

  it('is given as a share of the time in which it was looked for', () => {
    const set = result([attempt(0, looked(1500, 500)), attempt(4, looked(500, 1500))]);
    expect(notJudgedInSet(set, proneTRaise)).toEqual([{ what: 'headPitch', share: 0.5 }]);
  });

  it('is left out under a tenth', () => {
    expect(notJudgedInSet(result([attempt(0, looked(1900, 100))]), proneTRaise)).toEqual([]);
  });

  it('is, of a tempo, the share of the reps that had none', () => {
    const set = result([attempt(0, { unseen: ['no-jerk'] }), attempt(4)]);
    expect(notJudgedInSet(set, proneTRaise)).toEqual([{ what: 'tempo', share: 0.5 }]);
  });

  it('is the worse of two checks on one measure', () => {
    const judgedMs = { 'neck-long-up': 1500, 'neck-long-down': 1000 };
    const mutedMs = { 'neck-long-up': 500, 'neck-long-down': 1000 };
    const set = result([attempt(0, { sight: { countMutedMs: 0, judgedMs, mutedMs } })]);
    expect(notJudgedInSet(set, quadrupedPlus)).toEqual([{ what: 'headPitch', share: 0.5 }]);
  });

  it('is given in seconds where a set was kept without shares', () => {
    const set = result([old()], { 'neck-long': 12_400, 'arms-even': 900 });
    expect(notJudgedInSet(set, proneTRaise)).toEqual([{ what: 'headPitch', seconds: 12 }]);
  });
});
