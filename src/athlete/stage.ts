import { BACK_INSET, SEAT_DEPTH } from './chair';
import type { Motion } from './motion';
import { MOTIONS } from './motions';
import { elbowRest, SEAT_Y } from './motions/chair-thoracic-extension';
import type { Roller } from './motions/roller';
import { wallAheadX } from './motions/wall-push-plus';
import { STILL } from './moment';
import { skeletonOf, type Skeleton } from './skeleton';
import { vec, type Vec3 } from './vec';
import { wallBehindX } from './wall';

/** What stands around the figure, and where its start pose lies: the camera and the room are set up by it. */
export interface Stage {
  /** The start pose's middle; of somebody upright, the middle of all that moves, from the knees to the highest hand. */
  readonly middle: Vec3;
  /** The start pose's ends along x, metres: feet and head, of somebody on their back head and feet. */
  readonly footX: number;
  readonly headX: number;
  /** The chair: where its seat's front edge is along x, how high, and which way it faces; a kneeling figure faces it. */
  readonly chair: { readonly frontX: number; readonly seatY: number; readonly faces: 1 | -1 } | null;
  /** The wall behind the figure or ahead of it: where its face is along x, and which way it looks. */
  readonly wall: { readonly x: number; readonly looks: 1 | -1 } | null;
  /** Where the band is tied that both hands hold. */
  readonly band: Vec3 | null;
  /** Whether a light dumbbell is in each hand. */
  readonly weights: boolean;
  /** The middle of a ball between the back and the wall. */
  readonly ball: Vec3 | null;
  /** The foam roller, and where along x the hips are while it lies there. */
  readonly roller: (Roller & { readonly hipX: number }) | null;
  /** The door frame: where it stands along x, and how far its inner edges are from the middle. */
  readonly doorway: { readonly x: number; readonly halfM: number } | null;
  /** The pillow: its middle along the floor, and how high its top is. */
  readonly pillow: Vec3 | null;
  /** Where along x the head points: of somebody on their back towards −x. */
  readonly headward: 1 | -1;
  /** Done on both feet: no mat lies below, and the camera looks at what is over the knees. */
  readonly upright: boolean;
}

const known = new WeakMap<Motion, Stage>();

/** The stage of a motion. */
export function stageOf(motion: Motion): Stage {
  const stage = known.get(motion) ?? measure(motion);
  known.set(motion, stage);
  return stage;
}

/** The clean, motionless start posture of a motion's exercise. */
export const startPosture = (motion: Motion) => MOTIONS[motion.exercise].posture(motion.body, STILL);

function measure(motion: Motion): Stage {
  const points = pointsOf(skeletonOf(motion.body, startPosture(motion)));
  const xs = points.map((point) => point.x);
  const [footX, headX] = [Math.min(...xs), Math.max(...xs)];
  const { upright } = MOTIONS[motion.exercise];
  return {
    middle: vec((footX + headX) / 2, upright ? reachMiddle(motion) : Math.max(...points.map((point) => point.y)) / 2),
    footX,
    headX,
    chair: chairAt(motion),
    wall: wallOf(motion),
    band: MOTIONS[motion.exercise].band?.(motion.body) ?? null,
    weights: MOTIONS[motion.exercise].weights === true,
    ball: MOTIONS[motion.exercise].ball?.(motion.body) ?? null,
    roller: rollerOf(motion),
    doorway: MOTIONS[motion.exercise].doorway?.(motion.body) ?? null,
    pillow: MOTIONS[motion.exercise].pillow?.(motion.body) ?? null,
    headward: MOTIONS[motion.exercise].onBack ? -1 : 1,
    upright: upright !== undefined,
  };
}

function chairAt({ exercise, body }: Motion): Stage['chair'] {
  if (exercise === 'chair-thoracic-extension') return { frontX: elbowRest(body).x - 0.07, seatY: SEAT_Y, faces: -1 };
  const seat = MOTIONS[exercise].seat?.(body);
  return seat ? { frontX: seat.backX + SEAT_DEPTH - BACK_INSET, seatY: seat.seatY, faces: 1 } : null;
}

function wallOf({ exercise, body }: Motion): Stage['wall'] {
  const { upright, wallX } = MOTIONS[exercise];
  if (upright === 'wall') return { x: wallX?.(body) ?? wallBehindX(body), looks: 1 };
  return upright === 'wall-ahead' ? { x: wallX?.(body) ?? wallAheadX(body), looks: -1 } : null;
}

function rollerOf(motion: Motion): Stage['roller'] {
  const roller = MOTIONS[motion.exercise].roller?.(motion.body);
  return roller ? { ...roller, hipX: startPosture(motion).hip.x } : null;
}

/** Halfway up from the knees to the highest that a clean rep reaches, metres. */
function reachMiddle({ exercise, body }: Motion): number {
  const tops = [0, 1].map((lift) => skeletonOf(body, MOTIONS[exercise].posture(body, { ...STILL, lift })));
  const heights = tops.flatMap(pointsOf).map((point) => point.y);
  const knee = tops[0]?.joints.left.knee.y ?? 0;
  return (knee + Math.max(...heights)) / 2;
}

const pointsOf = (skeleton: Skeleton): readonly Vec3[] => [
  ...skeleton.line,
  skeleton.head.centre,
  ...Object.values(skeleton.joints).flatMap((side) => Object.values(side)),
];
