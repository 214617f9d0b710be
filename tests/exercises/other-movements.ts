import { DEFAULT_BODY, type Body } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { ExerciseName } from '../../src/athlete/exercise-name';
import { motionOf } from '../../src/athlete/motion';
import { smooth, STILL } from '../../src/athlete/moment';
import { MOTIONS } from '../../src/athlete/motions';
import { blend } from '../../src/athlete/motions/postures';
import { elevationFor, lyingArm, lyingLegs, lyingSpine, WRIST_Y } from '../../src/athlete/motions/prone';
import { projectPose } from '../../src/athlete/project';
import { skeletonOf, type Posture } from '../../src/athlete/skeleton';
import { stageOf } from '../../src/athlete/stage';
import { vec } from '../../src/athlete/vec';
import type { Exercise } from '../../src/exercises/exercise';
import type { Side } from '../../src/pose/pose';
import type { TraceFrame } from '../../src/pose/trace';

/** A movement that is no exercise of ours: where it starts, and the posture so far into it, 0 to 1. */
export interface OtherMovement {
  /** Whose place on the mat it has. */
  readonly like: ExerciseName;
  readonly posture: (body: Body, amount: number) => Posture;
}

const startOf = (exercise: ExerciseName, body: Body): Posture => MOTIONS[exercise].posture(body, STILL);

/** From one posture to another and back. */
const between = (like: ExerciseName, end: (body: Body, start: Posture) => Posture): OtherMovement => ({
  like,
  posture: (body, amount) => {
    const start = startOf(like, body);
    return blend(start, end(body, start), amount);
  },
});

const AHEAD = vec(1, 0.05);
const BEHIND = vec(-1, 0.05);

/** On hands and knees one arm reaches ahead and the other side's leg back. */
export const birdDog = (arm: Side): OtherMovement =>
  between('quadruped-plus', (_, start) => ({
    ...start,
    arms: { ...start.arms, [arm]: { upper: AHEAD, fore: AHEAD, hand: AHEAD } },
    legs: { ...start.legs, [arm === 'left' ? 'right' : 'left']: { thigh: BEHIND, shank: BEHIND, foot: BEHIND } },
  }));

/** On hands and knees the head alone nods by so many degrees, + up. */
export const headNod = (deg: number): OtherMovement =>
  between('quadruped-plus', (_, start) => ({ ...start, head: { ...start.head, pitch: start.head.pitch + deg } }));

/** Face down, hands beside the shoulders: they press the chest up over hips that stay, as far as in a cobra. */
export const cobra: OtherMovement = {
  like: 'prone-extension',
  posture: (body, amount) =>
    MOTIONS['prone-extension'].posture(body, {
      ...STILL,
      lift: amount,
      fault: 'hands-push',
      size: 2.4, // 33°, twice as high as hands push in an extension
      inSet: (fault) => fault === 'hands-push',
    }),
};

/** Face down, arms overhead: arms, chest and legs come up together. */
export const superman: OtherMovement = {
  like: 'prone-extension',
  posture: (body, amount) => {
    const spine = lyingSpine(10 * amount);
    const arm = (side: Side) => {
      const resting = elevationFor(body, lyingSpine(0), side, 165, 5, WRIST_Y);
      return lyingArm(spine[3], side, 165, resting + 14 * amount, 5);
    };
    return {
      ...startOf('prone-extension', body),
      spine,
      arms: { left: arm('left'), right: arm('right') },
      legs: lyingLegs(body, 12 * amount),
    };
  },
};

/** Face down, both hands slide along the floor from one direction of the arms to another, degrees of abduction. */
export const handsSlide = (like: 'prone-t-raise' | 'prone-y-raise', from: number, to: number): OtherMovement => ({
  like,
  posture: (body, amount) => {
    const spine = lyingSpine(0);
    const arm = (side: Side) => {
      const abduction = from + (to - from) * amount;
      return lyingArm(spine[3], side, abduction, elevationFor(body, spine, side, abduction, 5, WRIST_Y), 5);
    };
    return { ...startOf(like, body), arms: { left: arm('left'), right: arm('right') } };
  },
});

/** As many poses a second as a slow laptop gives. */
const STEP_MS = 100;
/** The start pose is held, then there and back for each time. */
const TIMES = { leadMs: 2500, outMs: 1300, topMs: 500, backMs: 1300, restMs: 700 } as const;
/** What smoothing leaves of the network's jitter of about a pixel. */
const NOISE = { seed: 5, pixels: 0.4, metres: 0.01 } as const;

/** How a network without fault sees the movement, so many times, from where an exercise wants the lens. */
export function seenFor({ view }: Exercise, { like, posture }: OtherMovement, times: number): readonly TraceFrame[] {
  const stage = stageOf(motionOf({ exercise: like, body: DEFAULT_BODY, seed: 5, reps: 1 }));
  const { leadMs, outMs, topMs, backMs, restMs } = TIMES;
  const onceMs = outMs + topMs + backMs + restMs;
  const frames = Math.floor((leadMs + times * onceMs) / STEP_MS);
  return Array.from({ length: frames }, (_, i) => {
    const timeMs = i * STEP_MS;
    const since = timeMs < leadMs ? 0 : (timeMs - leadMs) % onceMs;
    const amount = smooth(since / outMs) - smooth((since - outMs - topMs) / backMs);
    const figure = { ...skeletonOf(DEFAULT_BODY, posture(DEFAULT_BODY, amount)), stage };
    return { timeMs, pose: projectPose(figure, { ...WEBCAM, ...view }, timeMs, NOISE) };
  });
}
