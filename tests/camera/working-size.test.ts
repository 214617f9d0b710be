import { expect, it } from 'vitest';
import { workingSize } from '../../src/camera/working-size';

it('is that of the film up to twice a webcam', () => {
  for (const size of [
    { width: 640, height: 480 },
    { width: 1280, height: 720 },
    { width: 720, height: 1280 },
  ])
    expect(workingSize(size)).toEqual(size);
});

it('keeps the shape of a larger film, lying or standing', () => {
  expect(workingSize({ width: 3840, height: 2160 })).toEqual({ width: 1280, height: 720 });
  expect(workingSize({ width: 2160, height: 3840 })).toEqual({ width: 720, height: 1280 });
});
