import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, NO_CHOICE, type Choice } from '../../src/app/home/choice';
import { minutesOf } from '../../src/app/home/minutes';
import { exercises, exerciseById } from '../../src/exercises/index';
import { en } from '../../src/words/en';

const found = (choice: Partial<Choice>): readonly string[] =>
  exercises
    .filter((one) => fits(one, [en.exercises[one.id].name, en.exercises[one.id].purpose], { ...NO_CHOICE, ...choice }))
    .map(({ id }) => id);

const named = (id: string) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new RangeError(id);
  return exercise;
};

describe('looking for an exercise', () => {
  it('shows all to who wishes nothing', () => {
    expect(found({})).toEqual(exercises.map(({ id }) => id));
  });

  it('goes by the beginnings of words, in any order and case', () => {
    expect(found({ search: 'CAT' })).toContain('cat-cow');
    expect(found({ search: 'raise t' })).toContain('prone-t-raise');
    expect(found({ search: 'xyzzy' })).toEqual([]);
  });

  it('goes by position, goal, and what is not at hand', () => {
    expect(found({ position: 'prone' })).toContain('prone-y-raise');
    expect(found({ position: 'prone' })).not.toContain('shrug');
    expect(found({ goal: 'desk' })).toContain('shrug');
    expect(found({ goal: 'desk' })).not.toContain('quadruped-plus');
    expect(found({ without: ['wall'] })).not.toContain('wall-angel');
    expect(found({ without: ['mat'] })).toContain('wall-angel');
  });

  it('goes by how long the dose takes', () => {
    expect(found({ minutes: 1 })).toContain('childs-pose');
    expect(found({ minutes: 1 })).not.toContain('quadruped-plus');
    expect(found({ minutes: 5 })).toContain('quadruped-plus');
  });

  it('finds less, never more, with each further wish', () => {
    const wishes = fc.record({
      search: fc.constantFrom('', 's', 'chair'),
      goal: fc.constantFrom(null, 'mobility' as const, 'desk' as const),
      minutes: fc.constantFrom(null, 1, 2),
    });
    fc.assert(
      fc.property(wishes, ({ search, goal, minutes }) => {
        const [fewer, more] = [found({ search, goal, minutes }), found({ search, goal })];
        expect(more).toEqual(expect.arrayContaining([...fewer]));
      }),
    );
  });
});

describe('how long an exercise takes', () => {
  it('counts reps, rests, holds and both sides', () => {
    expect(minutesOf(named('prone-t-raise'))).toBeCloseTo((2 * 10 * 5 + named('prone-t-raise').dose.restS) / 60);
    expect(minutesOf(named('childs-pose'))).toBeCloseTo(0.5);
    const { target } = named('upper-trap-stretch').dose;
    expect(minutesOf(named('upper-trap-stretch'))).toBeCloseTo((2 * target + 10) / 60);
  });

  it('leaves every exercise with a goal', () => {
    for (const { goals } of exercises) expect(goals.length).toBeGreaterThan(0);
  });
});
