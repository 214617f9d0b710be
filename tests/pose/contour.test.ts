import { describe, expect, it } from 'vitest';
import { trunkContour, type MaskCrop } from '../../src/pose/contour';
import { CONTOUR_STATIONS } from '../../src/pose/pose';
import { toPicture, type Point, type Roi } from '../../src/pose/roi';
import { makePose } from './make-pose';

const EDGE = 256;
/** A square that covers the picture and more, turned as for somebody who lies. */
const ROI: Roi = { centerX: 320, centerY: 240, size: 800, rotation: 0.7 };

/** Logits that grow linearly with the distance inside the shape: `inside` in pixels, positive within. */
function mask(inside: (point: Point) => number, roi = ROI): MaskCrop {
  const logits = new Float32Array(EDGE * EDGE);
  for (let row = 0; row < EDGE; row++) {
    for (let col = 0; col < EDGE; col++) {
      logits[row * EDGE + col] = inside(toPicture(roi, { x: (col + 0.5) / EDGE, y: (row + 0.5) / EDGE }));
    }
  }
  return { logits, edge: EDGE, roi };
}

/** Shoulders at (200, 240), hips at (400, 240): a trunk that lies along the picture, its left side up. */
function lying(shoulderX = 200, hipX = 400) {
  return makePose(0, (joint) => ({ x: joint.endsWith('Hip') ? hipX : shoulderX, y: 240 })).image;
}

const at = (station: number): number => CONTOUR_STATIONS.findIndex((known) => Math.abs(known - station) < 1e-9);

describe('the trunk contour', () => {
  it('measures to the mask’s edge on either side, between mask pixels', () => {
    const band = mask(({ y }) => Math.min(y - 180, 270.5 - y));
    const contour = trunkContour(band, lying(), 640, 480);
    for (const station of [0, 0.5, 1]) {
      expect(contour?.left[at(station)]).toBeCloseTo(60, 0);
      expect(contour?.right[at(station)]).toBeCloseTo(30.5, 0);
    }
  });

  it('calls the side left that a walker from shoulders to hips has on the left', () => {
    const band = mask(({ y }) => Math.min(y - 180, 270 - y));
    const headRight = trunkContour(band, lying(400, 200), 640, 480);
    expect(headRight?.right[at(0.5)]).toBeCloseTo(60, 0);
    expect(headRight?.left[at(0.5)]).toBeCloseTo(30, 0);
  });

  it('follows a rounded back', () => {
    const back = (x: number) => 40 + 30 * Math.sin(((x - 200) / 200) * Math.PI);
    const round = mask(({ x, y }) => Math.min(y - (240 - back(x)), 280 - y));
    const contour = trunkContour(round, lying(), 640, 480);
    expect(contour?.left[at(0.5)]).toBeCloseTo(70, 0);
    expect(contour?.left[at(0.25)]).toBeCloseTo(back(250), 0);
    expect(contour?.left[at(1)]).toBeCloseTo(40, 0);
  });

  it('knows nothing on the side where the mask is not met, and the far edge on the other', () => {
    const above = mask(({ y }) => Math.min(y - 180, 230 - y));
    const contour = trunkContour(above, lying(), 640, 480);
    expect(contour?.left[at(0.5)]).toBeCloseTo(60, 0);
    expect(contour?.right[at(0.5)]).toBeNull();
  });

  it('knows nothing where the person runs out of the picture or the crop, or on beyond a trunk’s length', () => {
    const everywhere = mask(() => 1);
    const contour = trunkContour(everywhere, lying(), 640, 480);
    expect(contour?.left.every((distance) => distance === null)).toBe(true);
    const cut = mask(({ y }) => Math.min(y - 180, 300 - y));
    expect(trunkContour(cut, lying(), 640, 260)?.right[at(0.5)]).toBeNull();
    const small = mask(({ y }) => Math.min(y - 100, 300 - y), { ...ROI, size: 200, rotation: 0, centerX: 300 });
    expect(trunkContour(small, lying(), 640, 480)?.left[at(0.5)]).toBeNull();
  });

  it('is null for a trunk seen end-on', () => {
    expect(
      trunkContour(
        mask(() => 1),
        lying(300, 310),
        640,
        480,
      ),
    ).toBeNull();
  });
});
