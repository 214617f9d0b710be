import { expect, it } from 'vitest';
import { bodyPlan } from '../../src/app/prepare/placement';
import { catCow } from '../../src/exercises/cat-cow';
import { childsPose } from '../../src/exercises/childs-pose';
import { sphinxPress } from '../../src/exercises/sphinx-press';

/** Lines that lead headward from the shoulders' breadth: arms ahead. */
const armsAhead = (exercise: Parameters<typeof bodyPlan>[0]): number =>
  bodyPlan(exercise).lines.filter(([from, to, ...more]) => from && to && more.length === 0 && to.x > from.x + 20)
    .length;

it('lays the arms ahead of somebody folded down or propped on the forearms, and of nobody on hands and knees', () => {
  expect(armsAhead(childsPose)).toBe(2);
  expect(armsAhead(sphinxPress)).toBe(2);
  expect(armsAhead(catCow)).toBe(0);
});
