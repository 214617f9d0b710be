import type { Pose } from '../pose';
import { trunkContour } from '../contour';
import { withArmsParted } from './arms';
import type { CropInput } from './crop';
import { bestDetection, DETECTOR_EDGE } from './detection';
import { decodeLandmarks, LANDMARK_EDGE } from './landmarks';
import type { Nets } from './nets';
import type { Picture } from './picture';
import { createRoiSmoother } from './roi-smoother';
import { roiFromAlignment, toPicture, wholePicture, type Roi } from '../roi';

/** Finds the person once and follows them from frame to frame. */
export interface Tracker {
  /** The person in the picture, or null when nobody is found. Times are monotonic between resets. */
  track(picture: Picture, timeMs: number): Promise<Pose | null>;
  reset(): void;
}

/** Below this the landmark network says that nobody is in the crop: BLAZEPOSE_POSE_PRESENCE_SCORE. */
const MIN_PRESENCE = 0.5;
/** The detector learnt from people upright: whoever lies along the picture is upright in one of its turned copies. */
const TURNS = [0, Math.PI / 2, -Math.PI / 2];

export function createTracker({ detect, landmarks }: Nets): Tracker {
  // What lies outside the picture is as in MediaPipe's graphs: black for the detector, the edge for the landmarks.
  const detectorInput = cropInput(DETECTOR_EDGE, -1, 1, 'black');
  const landmarkInput = cropInput(LANDMARK_EDGE, 0, 1, 'edge');
  const smoother = createRoiSmoother();
  let next: Roi | null = null;

  const find = async (picture: Picture, turn: number): Promise<Roi | null> => {
    const whole = wholePicture(picture.width, picture.height, turn);
    picture.crop(whole, detectorInput);
    const { boxes, scores } = await detect(detectorInput.pixels);
    const found = bestDetection(boxes, scores);
    return found && roiFromAlignment(toPicture(whole, found.hips), toPicture(whole, found.top));
  };

  const read = async (picture: Picture, roi: Roi, timeMs: number): Promise<Pose | null> => {
    picture.crop(roi, landmarkInput);
    const raw = await landmarks(landmarkInput.pixels);
    if (raw.presence < MIN_PRESENCE) return null;
    const { image, world, hips, top } = decodeLandmarks(withArmsParted(raw), roi);
    next = smoother.apply(hips, top, timeMs);
    const { width, height } = picture;
    const contour = trunkContour({ logits: raw.mask, edge: LANDMARK_EDGE, roi }, image, width, height);
    return { timeMs, width, height, image, world, contour, presence: raw.presence };
  };

  const reset = (): void => {
    next = null;
    smoother.reset();
  };

  const track = async (picture: Picture, timeMs: number): Promise<Pose | null> => {
    const followed = next && (await read(picture, next, timeMs));
    if (followed) return followed;
    reset();
    for (const turn of TURNS) {
      const roi = await find(picture, turn);
      const pose = roi && (await read(picture, roi, timeMs));
      if (pose) return pose;
    }
    return null;
  };

  return { track, reset };
}

function cropInput(edge: number, low: number, high: number, outside: CropInput['outside']): CropInput {
  return { edge, low, high, outside, pixels: new Float32Array(edge * edge * 3) };
}
