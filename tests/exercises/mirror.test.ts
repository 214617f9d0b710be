import { expect, it } from 'vitest';
import { exercises } from '../../src/exercises';
import { onSide, viewOn } from '../../src/exercises/mirror';
import { openBook } from '../../src/exercises/open-book';
import { sideLyingBreathing } from '../../src/exercises/side-lying-breathing';

it.each(exercises)('$id is as it is written on the left, and mirrored twice itself', (exercise) => {
  expect(onSide(exercise, 'left')).toBe(exercise);
  expect(onSide(exercise, null)).toBe(exercise);
  expect(onSide(onSide(exercise, 'right'), 'right')).toEqual(exercise);
});

it('reads the other side, and what is signed towards a side the other way round', () => {
  const [first] = exercises;
  if (!first) throw new RangeError('there are exercises');
  const start = [
    { id: 'tilted', measure: 'headTilt', from: 'zero', above: -60, below: -15 },
    { id: 'low', measure: 'shoulderElevation.left', from: 'start', below: 0.05 },
    { id: 'up', measure: 'uprightness', from: 'zero', above: 0.9 },
  ] as const;
  expect(onSide({ ...first, start }, 'right').start).toEqual([
    { id: 'tilted', measure: 'headTilt', from: 'zero', above: 15, below: 60 },
    { id: 'low', measure: 'shoulderElevation.right', from: 'start', below: 0.05 },
    { id: 'up', measure: 'uprightness', from: 'zero', above: 0.9 },
  ]);
});

it('keeps the chest to the laptop of somebody who turns over, and the laptop at the head end where it is', () => {
  expect(viewOn(sideLyingBreathing, 'left')).toBe(sideLyingBreathing.view);
  expect(viewOn(sideLyingBreathing, 'right').azimuthDeg).toBe(-sideLyingBreathing.view.azimuthDeg);
  expect(viewOn(openBook, 'right')).toBe(openBook.view);
});
