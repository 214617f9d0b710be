import type { Pose } from '../pose';
import { trunkContour } from '../contour';
import { withArmsParted } from './arms';
import type { CropInput } from './crop';
import { bestDetection, DETECTOR_EDGE } from './detection';
import { decodeLandmarks, LANDMARK_EDGE } from './landmarks';
import type { Nets } from './nets';
import type { Picture } from './picture';
import { createRoiSmoother } from './roi-smoother';
import { sureness } from './sureness';
import { roiFromAlignment, toPicture, wholePicture, type Point, type Roi } from '../roi';

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
/**
 * Somebody lying with the head towards the lens may be read upside down, as somebody standing. Of 14 rendered people face
 * down in other clothes, rooms and light, wrong readings were 0.42–0.54 sure and right ones 0.50–0.75; of the same picture
 * the surest was right in all 14.
 */
const DOUBTFUL = 0.55;
const SURE = 0.6;
/** A reading that is surer by less than this is no better: the same one from a crop that lies a little elsewhere. */
const SURER = 0.05;
/** Two readings are of one person if their hips are nearer than this share of the way from hips to head's end. */
const SAME_PERSON = 0.5;
/** Who is followed with doubt is looked for afresh so often, in ms: three detections and readings a second at most. */
const LOOK_AGAIN_MS = 1000;

/** One reading of a crop: the pose, where to look next, and how sure the network is of its shape. */
interface Reading {
  readonly pose: Pose;
  readonly hips: Point;
  readonly top: Point;
  readonly sureness: number;
}

export function createTracker({ detect, landmarks }: Nets): Tracker {
  // What lies outside the picture is as in MediaPipe's graphs: black for the detector, the edge for the landmarks.
  const detectorInput = cropInput(DETECTOR_EDGE, -1, 1, 'black');
  const landmarkInput = cropInput(LANDMARK_EDGE, 0, 1, 'edge');
  const smoother = createRoiSmoother();
  let next: Roi | null = null;
  let lookedMs: number | null = null;

  const find = async (picture: Picture, turn: number): Promise<Roi | null> => {
    const whole = wholePicture(picture.width, picture.height, turn);
    picture.crop(whole, detectorInput);
    const { boxes, scores } = await detect(detectorInput.pixels);
    const found = bestDetection(boxes, scores);
    return found && roiFromAlignment(toPicture(whole, found.hips), toPicture(whole, found.top));
  };

  const read = async (picture: Picture, roi: Roi, timeMs: number): Promise<Reading | null> => {
    picture.crop(roi, landmarkInput);
    const raw = await landmarks(landmarkInput.pixels);
    if (raw.presence < MIN_PRESENCE) return null;
    const { image, world, hips, top } = decodeLandmarks(withArmsParted(raw), roi);
    const { width, height } = picture;
    const contour = trunkContour({ logits: raw.mask, edge: LANDMARK_EDGE, roi }, image, width, height);
    const pose = { timeMs, width, height, image, world, contour, presence: raw.presence };
    return { pose, hips, top, sureness: sureness(raw.heatmap) };
  };

  /**
   * Looks over the whole picture, in one turn after another until a reading is sure; else the surest. Of one person: the
   * one who is followed, or who is found first. A bystander on both feet is always surer than somebody on the floor.
   */
  const search = async (picture: Picture, timeMs: number, followed: Reading | null): Promise<Reading | null> => {
    let best = followed;
    for (const turn of TURNS) {
      if (best && best.sureness >= SURE) break;
      const roi = await find(picture, turn);
      const reading = roi && (await read(picture, roi, timeMs));
      if (reading && isBetter(reading, best)) best = reading;
    }
    return best;
  };

  const reset = (): void => {
    next = null;
    lookedMs = null;
    smoother.reset();
  };

  const follow = ({ pose, hips, top }: Reading): Pose => {
    next = smoother.apply(hips, top, pose.timeMs);
    return pose;
  };

  /** Whether the person followed may be read wrongly, and has not been looked for afresh of late. */
  const doubts = ({ sureness: sure }: Reading, timeMs: number): boolean =>
    sure < DOUBTFUL && timeMs - (lookedMs ?? -Infinity) >= LOOK_AGAIN_MS;

  const track = async (picture: Picture, timeMs: number): Promise<Pose | null> => {
    const followed = next && (await read(picture, next, timeMs));
    if (followed && !doubts(followed, timeMs)) return follow(followed);
    const found = await search(picture, timeMs, followed);
    if (found !== followed || found === null) reset();
    lookedMs = timeMs;
    return found && follow(found);
  };

  return { track, reset };
}

const isBetter = (reading: Reading, best: Reading | null): boolean =>
  best === null || (samePerson(reading, best) && reading.sureness > best.sureness + SURER);

const samePerson = (one: Reading, other: Reading): boolean =>
  Math.hypot(one.hips.x - other.hips.x, one.hips.y - other.hips.y) <
  SAME_PERSON * Math.hypot(other.top.x - other.hips.x, other.top.y - other.hips.y);

function cropInput(edge: number, low: number, high: number, outside: CropInput['outside']): CropInput {
  return { edge, low, high, outside, pixels: new Float32Array(edge * edge * 3) };
}
