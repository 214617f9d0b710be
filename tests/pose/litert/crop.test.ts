import { describe, expect, it } from 'vitest';
import { cropPlanes, type CropInput } from '../../../src/pose/litert/crop';
import { planesOf, type Planes } from '../../../src/pose/litert/planes';
import { toPicture, type Roi } from '../../../src/pose/roi';

const WIDTH = 64;
const HEIGHT = 48;
type Rgb = readonly [number, number, number];

/** An I420 or NV12 picture, limited range BT.601, of colours 0–1. */
function encode(format: 'I420' | 'NV12', colour: (x: number, y: number) => Rgb): Planes {
  const luma = WIDTH * HEIGHT;
  const half = WIDTH / 2;
  const layout =
    format === 'I420'
      ? [
          { offset: 0, stride: WIDTH },
          { offset: luma, stride: half },
          { offset: luma * 1.25, stride: half },
        ]
      : [
          { offset: 0, stride: WIDTH },
          { offset: luma, stride: WIDTH },
        ];
  const data = new Uint8Array(luma * 1.5);
  const { luma: ys, blue, red } = planesOf(format, layout);
  const bright = ([r, g, b]: Rgb) => 0.299 * r + 0.587 * g + 0.114 * b;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++)
      data[ys.offset + y * ys.stride + x] = Math.round(16 + 219 * bright(colour(x + 0.5, y + 0.5)));
  }
  for (let y = 0; y < HEIGHT / 2; y++) {
    for (let x = 0; x < half; x++) {
      const rgb = colour(2 * x + 1, 2 * y + 1);
      data[blue.offset + y * blue.stride + x * blue.step] = Math.round(128 + (112 * (rgb[2] - bright(rgb))) / 0.886);
      data[red.offset + y * red.stride + x * red.step] = Math.round(128 + (112 * (rgb[0] - bright(rgb))) / 0.701);
    }
  }
  return { data, width: WIDTH, height: HEIGHT, luma: ys, blue, red, bt709: false, fullRange: false };
}

function input(edge: number, low = 0, high = 1, outside: CropInput['outside'] = 'black'): CropInput {
  return { edge, low, high, outside, pixels: new Float32Array(edge * edge * 3).fill(NaN) };
}

const ramp = (x: number, y: number): Rgb => [x / WIDTH, y / HEIGHT, 0.5];

describe.each(['I420', 'NV12'] as const)('a crop from %s planes', (format) => {
  it.each([0, 0.4, Math.PI / 2, -2.5])('shows at each place the colour that lies there, turned by %s', (rotation) => {
    const roi: Roi = { centerX: 30, centerY: 26, size: 24, rotation };
    const crop = input(16);
    cropPlanes(encode(format, ramp), roi, crop);
    for (let row = 0; row < 16; row++) {
      for (let col = 0; col < 16; col++) {
        const place = toPicture(roi, { x: (col + 0.5) / 16, y: (row + 0.5) / 16 });
        ramp(place.x, place.y).forEach((value, channel) => {
          const seen = crop.pixels[(row * 16 + col) * 3 + channel] ?? NaN;
          expect(Math.abs(seen - value)).toBeLessThan(0.015); // 8 bits of brightness and of two colours
        });
      }
    }
  });

  it('goes on as the edge of the picture is, where that is asked for', () => {
    const crop = input(8, 0, 1, 'edge');
    // A corner in the middle of the crop: all but its lower right quarter lies outside.
    cropPlanes(encode(format, ramp), { centerX: 0, centerY: 0, size: 32, rotation: 0 }, crop);
    for (let row = 0; row < 8; row++) {
      for (let col = 0; col < 8; col++) {
        const nearest = [Math.max(0, 4 * col - 14), Math.max(0, 4 * row - 14)] as const;
        ramp(...nearest).forEach((value, channel) => {
          expect(Math.abs((crop.pixels[(row * 8 + col) * 3 + channel] ?? NaN) - value)).toBeLessThan(0.025);
        });
      }
    }
  });

  it('is as dark as can be outside the picture', () => {
    const crop = input(8, -1, 1);
    cropPlanes(
      encode(format, () => [1, 1, 1]),
      { centerX: 0, centerY: 24, size: 16, rotation: 0 },
      crop,
    );
    for (let row = 0; row < 8; row++) {
      expect(crop.pixels[row * 24]).toBe(-1);
      expect(crop.pixels[row * 24 + 21]).toBeCloseTo(1, 2);
    }
  });
});

it('reads the two other colour codings', () => {
  const grey = encode('I420', () => [0.5, 0.5, 0.5]);
  const crop = input(4);
  const roi = { centerX: 30, centerY: 26, size: 4, rotation: 0 };
  cropPlanes({ ...grey, fullRange: true }, roi, crop);
  expect(crop.pixels[0]).toBeCloseTo((grey.data[0] ?? NaN) / 255, 5);
  const green = { ...grey, data: grey.data.slice() };
  green.data.fill(90, green.red.offset);
  cropPlanes({ ...green, bt709: true }, roi, crop);
  expect((crop.pixels[1] ?? 0) - (crop.pixels[2] ?? 0)).toBeCloseTo((2 * 0.2126 * 0.7874 * 38) / 0.7152 / 224, 4);
});

it('refuses frames without their planes', () => {
  expect(() =>
    planesOf('I420', [
      { offset: 0, stride: 4 },
      { offset: 16, stride: 2 },
    ]),
  ).toThrow(RangeError);
});
