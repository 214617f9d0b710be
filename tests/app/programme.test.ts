import { describe, expect, it } from 'vitest';
import { exercisesOf } from '../../src/app/programme/exercises-of';
import { ProgrammeRun } from '../../src/app/programme/run.svelte';
import { exerciseById } from '../../src/exercises';
import { programmeById, programmes } from '../../src/programmes';
import { en } from '../../src/words/en';

describe.each(programmes)('$id', (programme) => {
  it('is made of exercises that are coached, and has its words', () => {
    expect(programme.exercises.length).toBeGreaterThan(1);
    for (const id of programme.exercises) expect(exerciseById(id), id).toBeDefined();
    for (const text of Object.values(en.programmes[programme.id])) expect(text).toMatch(/^[A-Z]/);
  });
});

it('asks for the dose of the programme where it differs from the exercise’s own', () => {
  const programme = programmeById('strong-neck-and-back');
  if (!programme) throw new Error('it is in the catalogue');
  expect(exercisesOf(programme).map(({ id, dose }) => [id, dose.target])).toEqual([
    ['chin-tuck', 10],
    ['wall-push-plus', 10],
    ['chair-thoracic-extension', 10],
  ]);
  expect(exerciseById('chair-thoracic-extension')?.dose.target).toBe(20);
});

it('asks for five chin tucks in a break at the desk', () => {
  const programme = programmeById('desk-break');
  if (!programme) throw new Error('it is in the catalogue');
  expect(exercisesOf(programme).map(({ id, dose }) => [id, dose.target])).toEqual([
    ['shoulder-roll', 8],
    ['chin-tuck', 5],
    ['cross-body-stretch', exerciseById('cross-body-stretch')?.dose.target],
  ]);
});

it('breathes the rib cage open before it rolls, each as often as by itself', () => {
  const programme = programmeById('ribcage-expansion');
  if (!programme) throw new Error('it is in the catalogue');
  const exercises = exercisesOf(programme);
  expect(exercises.map(({ id, dose }) => [id, dose.sets, dose.target])).toEqual([
    ['side-lying-breathing', 5, 5],
    ['supine-rotation', 2, 10],
    ['wall-forearm-breathing', 5, 5],
    ['knee-hug-roll', 2, 10],
  ]);
  expect(exercises.map((exercise) => exercise.kind === 'hold' && exercise.breath !== undefined)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

describe('a programme as it is gone through', () => {
  const begun = () => {
    const programme = programmeById('one-two-punch');
    if (!programme) throw new Error('it is in the catalogue');
    return new ProgrammeRun(programme, { by: 'athlete' });
  };

  it('goes from one exercise to the next by itself, and ends after the last', () => {
    const run = begun();
    expect(run.exercise.id).toBe('chair-thoracic-extension');
    expect(run.goesOn('a', true)).toBe(true);
    expect(run.between).toMatchObject({ next: { id: 'quadruped-plus' }, byItself: true });
    expect(run.takeUp().id).toBe('quadruped-plus');
    expect(run.between).toBeNull();
    expect(run.goesOn('b', true)).toBe(false);
    expect(run.done.map(({ exercise, setId }) => [exercise.id, setId])).toEqual([
      ['chair-thoracic-extension', 'a'],
      ['quadruped-plus', 'b'],
    ]);
  });

  it('waits to be asked after an exercise that was broken off', () => {
    const run = begun();
    run.goesOn('a', false);
    expect(run.between).toMatchObject({ byItself: false });
  });
});
