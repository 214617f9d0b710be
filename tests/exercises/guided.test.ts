import { expect, it } from 'vitest';
import { exercises } from '../../src/exercises';
import { isGuided } from '../../src/exercises/guided';

it.each(exercises.filter(isGuided))('$id, which is only guided, judges nothing and says so', (exercise) => {
  const { start, checks, blind } = exercise;
  expect([start, checks, exercise.kind === 'hold' && exercise.hold]).toEqual([[], [], []]);
  expect(blind).toEqual(['everything']);
});
