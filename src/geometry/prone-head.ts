import { carriedBy, headNow } from './prone-head-fit';
import { H, HEAD_MARKS } from './prone-head-shape';
import type { ProneState } from './prone-frame';
import type { Fit } from './prone-least-squares';
import { inPicture, type Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import { RAD, type Point } from './prone-space';
import type { Reading } from './reading';

/** Past these standard deviations, degrees, nothing is said: a third of the 30° and 20° that heads may turn and nod. */
const TRUSTED = { turn: 10, pitch: 20 / 3 } as const;

/**
 * A face that turns into sight is marked short of where it is: a turn of 33–65° to the lens read as 0.55–0.8 of it on the
 * rendered athlete (T, four bodies), as 0.8–1 in the Y.
 */
const SHORT = { mean: 0.75, spread: 0.12 } as const;

/**
 * Standard deviations that a lift adds, degrees per degree. The network takes part of a lift of head or chest for a turn to
 * the lens: 20–40° of turn for 40° of lift (Y), 0–28° (T). How far a chest carries the head is known to a twelfth.
 */
const LIFTED = { turn: 0.5, pitch: 0.08 } as const;

/**
 * How the head has moved since the start pose: turn to the person's left and pitch upwards, degrees. Ears and face are
 * fitted as one rigid piece, each mark against where the network marked it in the start pose.
 */
export function headReadings(
  points: Points,
  rest: ProneRest | null,
  { chestPitch }: Pick<ProneState, 'chestPitch'>,
): { headTurn: Reading; headPitch: Reading } {
  if (!rest) return both({ unseen: 'uncalibrated' });
  if (!HEAD_MARKS.every((joint) => inPicture(points[joint], points.frame))) return both({ unseen: 'out-of-frame' });
  if (faceSeen(rest.marks) || halfTurned(points, rest)) return both({ unseen: 'view' });
  const expected = carriedBy(rest.head, chestPitch);
  const fit = headNow(points, rest, expected, rest.head);
  return {
    headTurn: faceSeen(points) || turnedAway(points, rest) ? { unseen: 'view' } : turnReading(fit, rest),
    headPitch: pitchReading(fit, expected, rest),
  };
}

const both = (reading: Reading): { headTurn: Reading; headPitch: Reading } => ({
  headTurn: reading,
  headPitch: reading,
});

function turnReading(fit: Fit, { camera, head: { head } }: ProneRest): Reading {
  const marked = degreesFrom(fit.parameters, head, H.turn);
  const toLens = marked * camera.azimuth > 0;
  const share = toLens ? SHORT.mean : 1;
  const value = marked / share;
  const short = toLens ? SHORT.spread * value : 0;
  const lifted = LIFTED.turn * Math.max(0, degreesFrom(fit.parameters, head, H.pitch));
  return trusted(value, Math.hypot(sigmaOf(fit, H.turn) / share, short, lifted), TRUSTED.turn);
}

function pitchReading(fit: Fit, expected: readonly number[], { head: { head } }: ProneRest): Reading {
  const carried = LIFTED.pitch * degreesFrom(expected, head, H.pitch);
  return trusted(
    degreesFrom(fit.parameters, expected, H.pitch),
    Math.hypot(sigmaOf(fit, H.pitch), carried),
    TRUSTED.pitch,
  );
}

const trusted = (value: number, sigma: number, limit: number): Reading =>
  sigma > limit ? { unseen: 'view' } : { value, sigma };

/**
 * Heads that turn and nod misfit by up to this much (half the squared deviations of 14 coordinates), since the network's
 * habits change with them. Past it the marks are no head's, and their misfit counts as their noise.
 */
const MISFIT = 15;

const sigmaOf = (fit: Fit, at: number): number =>
  (Math.sqrt(fit.covariance(at, at)) * Math.max(1, Math.sqrt(fit.cost / MISFIT))) / RAD;

const degreesFrom = (now: readonly number[], from: readonly number[], at: number): number =>
  ((now[at] ?? 0) - (from[at] ?? 0)) / RAD;

/**
 * Whether the network takes the nose to be nearer the lens than the ears. Where it does so in the start pose, whose face
 * looks at the floor, it takes the back of the head for a face (bald heads), and no mark of it means anything. Later it is
 * right where the face has come into sight, or as wrong: it then sees the whole person lie face up, left and right
 * changed, and a turn of 57–67° and one of 0° are marked alike.
 */
const faceSeen = ({ noseBehind }: Points): boolean => noseBehind < 0;

/**
 * Shoulders keep 0.67–1.2 of their breadth in the start pose as arms, head or chest are lifted (rendered athlete). Outside
 * of this and its inverse they are on their way to the other side, or were so in the start pose.
 */
const HALF_TURNED = 0.65;

/** Whether the network is about to take the person's back for the front, or was: all marks are then thrown about. */
function halfTurned(points: Points, { marks }: ProneRest): boolean {
  const breadth = ({ leftShoulder: l, rightShoulder: r }: Points): Point => [l[0] - r[0], l[1] - r[1]];
  const [now, start] = [breadth(points), breadth(marks)];
  const share = (now[0] * start[0] + now[1] * start[1]) / (start[0] ** 2 + start[1] ** 2);
  return !(share > HALF_TURNED && share < 1 / HALF_TURNED);
}

/** The nose and an ear differ by less than this many times a mark's noise seven times in eight: 1.17 · √2, one-sided. */
const APART = 1.65;

/**
 * Whether the face may have turned further from the lens than in the start pose. The network then guesses all of it, and
 * follows by a third of the turn (T) or hardly at all (Y). What tells is the nose, which rises in the picture against
 * the ear towards the lens: on the rendered athlete past this bound in all frames of heads turned away by over 30° in the T
 * and in nine of ten of the Y; in two or three of ten of heads that keep within 10°.
 */
function turnedAway(points: Points, { camera, marks, noise }: ProneRest): boolean {
  const ear = camera.azimuth > 0 ? 'leftEar' : 'rightEar';
  const drop = (of: Points): number => of.nose[1] - of[ear][1];
  return drop(points) - drop(marks) < -APART * noise;
}
