import { describe, expect, it } from 'vitest';
import { DETECTOR_EDGE } from '../../../src/pose/litert/detection';
import type { RawLandmarks } from '../../../src/pose/litert/landmarks';
import { createTracker } from '../../../src/pose/litert/track';
import type { Picture } from '../../../src/pose/litert/picture';
import type { Roi } from '../../../src/pose/roi';

const POINTS = 39;
const BOXES = 2254;

interface World {
  /** Logit of every joint's highest place on the heatmap, by the crop that is read. */
  readonly peakIn: (roi: Roi) => number;
  /** Whether the detector finds somebody in the picture turned by so much. */
  readonly foundIn: (rotation: number) => boolean;
}

/** Networks that see what the world says, and a picture that tells them which crop they look at. */
function trackerOf({ peakIn, foundIn }: World) {
  const crops: Roi[] = [];
  let detections = 0;
  const now = (): Roi => crops.at(-1) as Roi;
  const picture: Picture = { width: 640, height: 480, crop: (roi) => void crops.push(roi) };
  const tracker = createTracker({
    detect: () => {
      detections += 1;
      const boxes = new Float32Array(BOXES * 12);
      const scores = new Float32Array(BOXES).fill(-9);
      if (foundIn(now().rotation)) {
        // The anchor in the middle of the picture: hips there, the top of the circle a quarter of the picture above.
        const middle = (14 * 28 + 14) * 2; // two anchors in each of 28 × 28 cells
        scores[middle] = 3;
        boxes.set([0, 0, 100, 100, 0, 0, 0, -DETECTOR_EDGE / 4], middle * 12);
      }
      return Promise.resolve({ boxes, scores });
    },
    landmarks: (): Promise<RawLandmarks> => {
      const points = new Float32Array(POINTS * 5).fill(128);
      points.set([128, 40], 34 * 5);
      const heatmap = new Float32Array(64 * 64 * POINTS).fill(-9);
      heatmap.fill(peakIn(now()), 0, POINTS);
      return Promise.resolve({
        points,
        presence: 0.95,
        mask: new Float32Array(256 * 256).fill(-1),
        heatmap,
        world: new Float32Array(POINTS * 3),
      });
    },
  });
  return {
    track: (timeMs: number) => tracker.track(picture, timeMs),
    rotation: () => now().rotation,
    count: () => detections,
  };
}

const SURE = 1.5; // 0.82
const DOUBTFUL = 0; // 0.5
const isTurned = ({ rotation }: Roi): boolean => Math.abs(rotation) > 0.5;

describe('the tracker', () => {
  it('looks at the picture in every turn, and follows whom it is sure of without looking again', async () => {
    const { track, count } = trackerOf({ peakIn: () => SURE, foundIn: (turn) => Math.abs(turn) > 0.5 });
    for (let t = 0; t <= 5000; t += 100) expect(await track(t)).not.toBeNull();
    expect(count()).toBe(3);
  });

  it('looks once more without somebody upright: they may hide somebody on the floor', async () => {
    const { track, count } = trackerOf({ peakIn: () => SURE, foundIn: (turn) => turn === 0 });
    await track(0);
    expect(count()).toBe(2 * 3);
  });

  it('takes the surest where the first is in doubt: somebody lying is not read upside down', async () => {
    const { track, rotation } = trackerOf({
      peakIn: (roi) => (isTurned(roi) ? SURE : DOUBTFUL),
      foundIn: () => true,
    });
    await track(0);
    await track(100);
    expect(Math.abs(rotation())).toBeGreaterThan(0.5);
  });

  it('looks afresh once a second at somebody followed in doubt, and keeps who is no surer elsewhere', async () => {
    const { track, rotation, count } = trackerOf({ peakIn: () => DOUBTFUL, foundIn: () => true });
    for (let t = 0; t < 3000; t += 100) expect(await track(t)).not.toBeNull();
    expect(count()).toBe(4 * 3); // at first also without whoever is upright
    expect(Math.abs(rotation())).toBeLessThan(0.5);
  });

  it('goes over to a surer reading of the same person', async () => {
    let dim = true;
    const { track, rotation } = trackerOf({
      peakIn: (roi) => (!dim && isTurned(roi) ? SURE : DOUBTFUL),
      foundIn: (turn) => !dim || turn === 0,
    });
    await track(0);
    dim = false;
    await track(1000);
    await track(1100);
    expect(Math.abs(rotation())).toBeGreaterThan(0.5);
  });

  it('finds nobody where there is nobody', async () => {
    expect(await trackerOf({ peakIn: () => SURE, foundIn: () => false }).track(0)).toBeNull();
  });
});
