import type { Pose } from '../pose';
import { trunkContour } from '../contour';
import { withArmsParted } from './arms';
import type { CropInput } from './crop';
import { detections, DETECTOR_EDGE } from './detection';
import { decodeLandmarks, LANDMARK_EDGE } from './landmarks';
import type { Nets } from './nets';
import type { Box } from './overlap';
import { paintOver } from './paint-over';
import { headAndTrunk, isSurer, isUpright, met, exercising, samePerson, type Alignment, type Reading } from './people';
import type { Picture } from './picture';
import { createRoiSmoother } from './roi-smoother';
import { sureness } from './sureness';
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
/**
 * Somebody lying with the head towards the lens may be read upside down, as somebody standing. Of 14 rendered people face
 * down in other clothes, rooms and light, wrong readings were 0.42–0.54 sure and right ones 0.50–0.75; of the same picture
 * the surest was right in all 14.
 */
const DOUBTFUL = 0.55;
const SURE = 0.6;
/** The person and somebody beside them; more the detector seldom tells apart. */
const PEOPLE = 3;
/** Who is followed with doubt is looked for afresh so often, in ms: three detections and readings a second at most. */
const LOOK_AGAIN_MS = 1000;

export function createTracker({ detect, landmarks }: Nets): Tracker {
  // What lies outside the picture is as in MediaPipe's graphs: black for the detector, the edge for the landmarks.
  const detectorInput = cropInput(DETECTOR_EDGE, -1, 1, 'black');
  const landmarkInput = cropInput(LANDMARK_EDGE, 0, 1, 'edge');
  const smoother = createRoiSmoother();
  let next: Roi | null = null;
  let lookedMs: number | null = null;

  /** Whom the detector finds in the picture turned by so much, without what is hidden from it. */
  const find = async (picture: Picture, turn: number, hidden: readonly Box[]): Promise<readonly Alignment[]> => {
    const whole = wholePicture(picture.width, picture.height, turn);
    picture.crop(whole, detectorInput);
    hidden.forEach((box) => paintOver(detectorInput, whole, box));
    const { boxes, scores } = await detect(detectorInput.pixels);
    return detections(boxes, scores, PEOPLE).map(({ hips, top }) => ({
      hips: toPicture(whole, hips),
      top: toPicture(whole, top),
    }));
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

  /** Looks over the whole picture, in one turn after another. */
  async function* readings(picture: Picture, timeMs: number, hidden: readonly Box[] = []): AsyncGenerator<Reading> {
    for (const turn of TURNS) {
      for (const { hips, top } of await find(picture, turn, hidden)) {
        const reading = await read(picture, roiFromAlignment(hips, top), timeMs);
        if (reading) yield reading;
      }
    }
  }

  /**
   * Of all people the one who exercises. Next to a bystander on both feet the detector may miss somebody on the floor: it
   * looks once more without those.
   */
  const search = async (picture: Picture, timeMs: number): Promise<Reading | null> => {
    let people: readonly Reading[] = [];
    for await (const reading of readings(picture, timeMs)) people = met(people, reading);
    if (people.length === 0 || !people.every(isUpright)) return exercising(people);
    for await (const reading of readings(picture, timeMs, people.map(headAndTrunk))) people = met(people, reading);
    return exercising(people);
  };

  /** The surest reading of the person who is followed; a bystander on both feet is always surer than somebody on the floor. */
  const improved = async (picture: Picture, timeMs: number, followed: Reading): Promise<Reading> => {
    let best = followed;
    for await (const reading of readings(picture, timeMs)) {
      if (samePerson(reading, best) && isSurer(reading, best)) best = reading;
      if (best.sureness >= SURE) break;
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
    const found = followed ? await improved(picture, timeMs, followed) : await search(picture, timeMs);
    if (found !== followed || found === null) reset();
    lookedMs = timeMs;
    return found && follow(found);
  };

  return { track, reset };
}

function cropInput(edge: number, low: number, high: number, outside: CropInput['outside']): CropInput {
  return { edge, low, high, outside, pixels: new Float32Array(edge * edge * 3) };
}
