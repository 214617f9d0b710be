import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgeBands } from '../../../src/pose/litert/edge-bands';
import { toPicture, type Roi } from '../../../src/pose/roi';

const SIZE = { width: 64, height: 48 };
/** Far below a pixel, far above what rounding does to the square's own corners. */
const TOLERANCE = 1e-6;
const within = (value: number, { to, fill }: { to: number; fill: number }) =>
  value >= to - TOLERANCE && value <= to + fill + TOLERANCE;

it('asks for nothing where the square lies within the picture', () => {
  expect(edgeBands(SIZE, { centerX: 32, centerY: 24, size: 30, rotation: 0.3 })).toEqual([]);
});

it('covers every place outside the picture with the pixel of the picture that is nearest', () => {
  const roi: fc.Arbitrary<Roi> = fc.record({
    centerX: fc.integer({ min: -40, max: 100 }),
    centerY: fc.integer({ min: -40, max: 90 }),
    size: fc.integer({ min: 10, max: 200 }),
    rotation: fc.double({ min: -3, max: 3, noNaN: true }),
  });
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(roi, unit, unit, (square, u, v) => {
      const { x, y } = toPicture(square, { x: u, y: v });
      fc.pre(x < -TOLERANCE || y < -TOLERANCE || x > SIZE.width + TOLERANCE || y > SIZE.height + TOLERANCE);
      const band = edgeBands(SIZE, square).find((one) => within(x, one.x) && within(y, one.y));
      expect(band).toBeDefined();
      if (x < -TOLERANCE) expect(band?.x).toMatchObject({ from: 0, take: 1 });
      if (x > SIZE.width + TOLERANCE) expect(band?.x).toMatchObject({ from: SIZE.width - 1, take: 1 });
      if (y < -TOLERANCE) expect(band?.y).toMatchObject({ from: 0, take: 1 });
      if (y > SIZE.height + TOLERANCE) expect(band?.y).toMatchObject({ from: SIZE.height - 1, take: 1 });
      if (x >= 1 && x <= SIZE.width - 1) expect(band?.x).toMatchObject({ take: SIZE.width, to: 0 });
    }),
  );
});
