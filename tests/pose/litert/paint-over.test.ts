import { describe, expect, it } from 'vitest';
import { paintOver } from '../../../src/pose/litert/paint-over';
import { wholePicture } from '../../../src/pose/roi';
import type { CropInput } from '../../../src/pose/litert/crop';

/** A crop of 8 × 8, all white, of a picture of 80 × 80. */
const white = (): CropInput => ({
  edge: 8,
  low: -1,
  high: 1,
  outside: 'black',
  pixels: new Float32Array(8 * 8 * 3).fill(1),
});

/** The cells that are no longer white, as x, y. */
function painted(turn: number, box: { left: number; top: number; width: number; height: number }): string[] {
  const input = white();
  paintOver(input, wholePicture(80, 80, turn), box);
  const cells = Array.from({ length: 64 }, (_, i) => i).filter((i) => input.pixels[3 * i] !== 1);
  expect(cells.every((i) => [0, 1, 2].every((c) => input.pixels[3 * i + c] === 0))).toBe(true);
  return cells.map((i) => `${i % 8},${Math.floor(i / 8)}`);
}

describe('painting over', () => {
  it('makes the box grey where the crop has it, turned as the crop is', () => {
    const box = { left: 10, top: 20, width: 20, height: 10 };
    expect(painted(0, box)).toEqual(['1,2', '2,2']);
    // A quarter turn to the right: what was at the left of the picture is at the top of the crop.
    expect(painted(Math.PI / 2, box)).toEqual(['2,5', '2,6']);
    expect(painted(-Math.PI / 2, box)).toEqual(['5,1', '5,2']);
  });

  it('takes what lies in the picture of a box that reaches beyond it', () => {
    expect(painted(0, { left: -50, top: 70, width: 60, height: 40 })).toEqual(['0,7']);
  });
});
