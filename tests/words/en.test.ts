import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/index';
import type { CheckWords, Sided } from '../../src/words/words';
import { en } from '../../src/words/en';

const texts = (sided: Sided): string[] => (typeof sided === 'string' ? [sided] : Object.values(sided));

/** Every string below a value; functions are asked with arguments that suit them all well enough to read. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return strings((value as (...args: unknown[]) => unknown)(...sampleArguments(value)));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
};

const sampleArguments = (ask: { toString(): string }): unknown[] => {
  if (ask === en.common.setup.cannotSee) return [['hips'], 'step-back', 'prone'];
  if (ask === en.common.setup.moveLaptop) return ['higher', 'side', 'prone'];
  if (ask === en.common.setup.notJudged) return [['headPitch']];
  if (ask === en.ui.sideAndSide) return ['left', '30 of 30 s', 'right', '25 of 30 s'];
  if (ask === en.common.amount) return [0.3, 'arm'];
  if (Object.values(en.exercises).some(({ miss }) => ask === miss?.short)) return ['a hand', 'left'];
  if (ask === en.summary.why)
    return [
      [
        { reason: 'short', times: 2 },
        { reason: 'unseen', times: 1 },
      ],
    ];
  if (ask === en.summary.held) return ['seconds', 22, 30, 2];
  if (ask === en.summary.faultTimes) return ['Your head came up.', 2];
  if (ask === en.sight.figure) return [{ head: 'seen', trunk: 'seen', leftArm: 'vague', rightArm: 'unseen' }];
  if (ask === en.sight.thin) return [[2, 3], false, 'count'];
  if (ask === en.sight.because) return ['hidden', 'headTurn'];
  if (ask === en.sight.notJudged) return [['Neck', 'Elbows']];
  return [2, 3, '4'];
};

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))('the words of %s', (id, exercise) => {
  const words = en.exercises[id];
  const checks: Readonly<Record<string, CheckWords>> = words.checks;

  it('has a cue and a fault for each check, and no more', () => {
    expect(Object.keys(checks).sort()).toEqual(exercise.checks.map((check) => check.id).sort());
  });

  it('says what each voiding check was instead', () => {
    for (const check of exercise.checks.filter(({ voids }) => voids))
      expect(checks[check.id]?.otherMovement, check.id).toBeTruthy();
  });

  it('tells how to meet each start condition, and no more', () => {
    expect(Object.keys(words.start).sort()).toEqual(exercise.start.map((condition) => condition.id).sort());
  });

  it('names all that the camera is blind to, and no more', () => {
    expect(Object.keys(words.blind).sort()).toEqual([...exercise.blind].sort());
  });

  it('cues in at most six words', () => {
    for (const { cue } of Object.values(checks))
      for (const text of texts(cue)) expect(text.split(' ').length, text).toBeLessThanOrEqual(6);
  });

  it('tells a miss in at most six words', () => {
    const { miss } = words;
    expect(miss !== undefined, 'only what is counted can be missed').toBe(exercise.kind === 'reps');
    const misses = miss
      ? [miss.short('three hands', 'left'), miss.short('20 degrees'), miss.short(null), miss.tooQuick, miss.noReturn]
      : [];
    for (const text of misses) expect(text.split(' ').length, text).toBeLessThanOrEqual(6);
  });

  it('tells how to get back into a posture in at most six words', () => {
    const conditions = exercise.kind === 'hold' ? exercise.hold.map(({ id: condition }) => condition) : [];
    expect(Object.keys(words.hold ?? {}).sort()).toEqual(conditions.toSorted());
    for (const text of Object.values(words.hold ?? {}).flatMap(texts))
      expect(text.split(' ').length, text).toBeLessThanOrEqual(6);
  });

  it('sends no one to the screen and reads as sentences', () => {
    for (const text of [...words.setup, ...words.cautions, ...words.steps]) expect(text).toMatch(/^[A-Z].*[.…]$/);
  });
});

describe('all words', () => {
  const all = strings(en);

  it('never judges the person', () => {
    expect(all.length).toBeGreaterThan(200);
    for (const text of all)
      expect(text).not.toMatch(/\b(wrong|bad|badly|fail(ed|ure|s)?|poor|mistakes?|error|incorrect)\b/i);
  });

  it('fills every text', () => {
    for (const text of all) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('why reps were missed', () => {
  const { why } = en.summary;

  it('is one reason, or how many were of which', () => {
    expect(why([])).toBeNull();
    expect(why([{ reason: 'short', times: 3 }])).toBe(en.summary.reason.short);
    const two = why([
      { reason: 'short', times: 2 },
      { reason: 'unseen', times: 1 },
    ]);
    expect(two).toBe(`2 ${en.summary.reason.short}, 1 ${en.summary.reason.unseen}`);
  });
});

describe('what the app can see', () => {
  const { sight } = en;

  it('is told of every limb', () => {
    const limbs = { head: 'unseen', trunk: 'seen', leftArm: 'seen', rightArm: 'vague', leftLeg: 'seen' } as const;
    expect(sight.figure({ ...limbs, rightLeg: 'unseen' })).toBe(
      "I see your trunk, left arm and left leg. I see only roughly your right arm. I can't see your head and right leg.",
    );
  });

  it('gives a muted check its plain reason', () => {
    expect(`${sight.names.headPitch}: ${sight.because('hidden', 'headPitch')}`).toBe(
      'Neck: your face is hidden from here',
    );
    expect(sight.because('hidden', 'elbowFlexion')).toBe('hidden from here');
  });

  it('names the reps that rest on thin evidence', () => {
    expect(sight.thin([3], false, 'count')).toMatch(/^Rep 3 rests on thin evidence: /);
    expect(sight.thin([3, 4, 7], false, 'form')).toMatch(/^Reps 3, 4 and 7 rest on thin evidence: /);
    expect(sight.thin([1, 2], true, 'form')).toMatch(/^All 2 reps rest on thin evidence: /);
  });

  it('says for what share of the time something was not judged', () => {
    expect(sight.mutedShare('Neck', 0.254)).toBe("Neck: not judged for 25% of your reps' time.");
    expect(sight.mutedShare('Neck', 1)).toBe('Neck: not judged in this set.');
  });
});

describe('an amount', () => {
  const { amount } = en.common;

  it('comes in whole tens of degrees', () => {
    expect(amount(12, 'deg')).toBe('10 degrees');
    expect(amount(26, 'deg')).toBe('30 degrees');
  });

  it('comes in whole hands', () => {
    expect(amount(0.12, 'arm')).toBe('a hand');
    expect(amount(0.33, 'trunk')).toBe('two hands');
  });

  it('is not named when it is under half a step', () => {
    expect(amount(4, 'deg')).toBeNull();
    expect(amount(0.05, 'arm')).toBeNull();
  });
});

describe('parts out of sight', () => {
  const { cannotSee } = en.common.setup;

  it('are listed as one says them', () => {
    expect(cannotSee(['hips'], 'step-back', 'chair')).toBe("I can't see your hips. Move a step back from the laptop.");
    expect(cannotSee(['head', 'hips', 'leftHand'], 'lid-down', 'prone')).toContain('your head, hips and left hand');
    expect(cannotSee(['head', 'hips', 'knees', 'feet'], 'lid-down', 'prone')).toContain('all of you');
  });

  it('never ask someone lying down to step', () => {
    expect(cannotSee(['feet'], 'step-back', 'prone')).not.toMatch(/step/i);
  });
});
