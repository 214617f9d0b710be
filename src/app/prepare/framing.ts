import { DEFAULT_BODY } from '../../athlete/body';
import { type Camera, lensOf, projectPoint } from '../../athlete/camera';
import { athleteAt, type FigurePose, type Motion, motionOf, scheduleFor } from '../../athlete/motion';
import { HOUSE_LOOK, type Look } from '../../athlete/scene/look';
import { degrees, radians, type Vec3 } from '../../athlete/vec';
import type { Exercise } from '../../exercises/exercise';

/** The figure reaches to this share of the way from the picture's middle to its edge; hands and shoes lie past joints. */
const FILLED = 0.78;
/** Any angle of view: what it shows of the figure says which is wanted. */
const TRIAL_DEG = 60;

/** The demonstration's camera stands where the laptop should, and sees just the figure. */
export function framing(exercise: Exercise, width: number, height: number): Camera {
  const trial = { ...exercise.view, hfovDeg: TRIAL_DEG, width, height };
  const reach = Math.max(...extremes(exercise).flatMap((figure) => reachOf(figure, trial)));
  const wanted = (Math.tan(radians(TRIAL_DEG / 2)) * reach) / FILLED;
  return { ...trial, hfovDeg: 2 * degrees(Math.atan(wanted)) };
}

/** The figure at rest and at the top of a rep. */
function extremes(exercise: Exercise): readonly FigurePose[] {
  const motion = demonstration(exercise, 1);
  return [0, ...scheduleFor(motion).reps.map(({ topMs }) => topMs)].map((timeMs) => athleteAt(motion, timeMs));
}

/** The figure, but for the shins and feet of somebody upright, who is shown from the knees up as the laptop has them. */
export const framed = ({ joints, stage }: FigurePose): readonly Vec3[] =>
  Object.values(joints).flatMap(({ ankle, toe, ...rest }) => [
    ...Object.values(rest),
    ...(stage.upright ? [] : [ankle, toe]),
  ]);

/** How far each joint lies from the picture's middle, as a share of the way to the edge. */
function reachOf(figure: FigurePose, camera: Camera): readonly number[] {
  const lens = lensOf(camera, figure.stage);
  return [figure.head.centre, ...framed(figure)].flatMap((joint) => {
    const { x, y } = projectPoint(lens, joint);
    return [Math.abs(x / lens.centreX - 1), Math.abs(y / lens.centreY - 1)];
  });
}

/** The same room by day and, on a dark page, towards evening. */
export const LOOKS: Readonly<Record<'light' | 'dark', Look>> = {
  light: HOUSE_LOOK,
  dark: { light: 0.85, room: 'evening' },
};

/** What the house athlete shows: clean, unhurried, from the start pose. */
export const demonstration = (exercise: Exercise, reps: number): Motion =>
  motionOf({ exercise: exercise.id, body: DEFAULT_BODY, seed: 1, reps, leadInMs: 800, tailMs: 0, wobble: false });
