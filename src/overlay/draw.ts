import type { LiveView } from '../coach/events';
import type { Exercise } from '../exercises/exercise';
import { measuredBy } from '../exercises/measured-by';
import { isUpright } from '../exercises/upright';
import type { ImageLandmark, Joint, Pose } from '../pose/pose';
import { type Bone, bonesOf, SKELETON } from './bones';
import { drawGauge } from './draw-gauge';
import { type Fit, fitPicture, type Kept, place, type Point, type Size } from './fit';
import { gaugesOf, scaleOf } from './gauge';
import type { Ink } from './ink';
import { linePath, stroke } from './pen';

/** Below this the landmark network itself doubts that the joint is in sight; its authors' own drawing cuts at 0.5. */
const IN_SIGHT = 0.5;
/** Line widths are multiples of this share of the box's shorter side. */
const UNIT_SHARE = 1 / 320;

export interface Stage {
  readonly context: CanvasRenderingContext2D;
  /** Size of the canvas in the context's units. */
  readonly box: Size;
  readonly mirrored: boolean;
  readonly ink: Ink;
}

type Look = 'quiet' | 'strong' | 'fault';

const inSight = ({ x, y, visibility }: ImageLandmark, pose: Pose): boolean =>
  visibility >= IN_SIGHT && x >= 0 && y >= 0 && x < pose.width && y < pose.height;

const keyOf = (bone: Bone): string => bone.join('-');

/** How each bone is to look: the count's strong, those of a failing check as a fault. */
function looks(view: LiveView, exercise: Exercise): ReadonlyMap<string, Look> {
  const map = new Map<string, Look>();
  view.strong.flatMap(bonesOf).forEach((bone) => map.set(keyOf(bone), 'strong'));
  exercise.checks
    .filter((check) => view.failing.includes(check.id))
    .flatMap((check) => {
      const measure = measuredBy(check);
      return measure ? bonesOf(measure) : view.strong.flatMap(bonesOf);
    })
    .forEach((bone) => map.set(keyOf(bone), 'fault'));
  return map;
}

function drawBone(stage: Stage, pose: Pose, bone: Bone, look: Look, at: (joint: Joint) => Point, unit: number): void {
  const { context, ink } = stage;
  const clear = bone.every((joint) => inSight(pose.image[joint], pose));
  const path = linePath(at(bone[0]), at(bone[1]));
  const colour = look === 'fault' ? ink.fault : ink.line;
  if (!clear) {
    stroke(context, path, { colour, width: unit * 0.7, dash: [unit * 2.5, unit * 3.5] });
  } else if (look === 'quiet') {
    stroke(context, path, { colour, width: unit * 0.9, casing: ink.casing });
  } else {
    stroke(context, path, { colour, width: unit * 3, casing: ink.casing });
  }
}

function drawFigure(stage: Stage, view: LiveView, pose: Pose, exercise: Exercise, fit: Fit): void {
  const { context, box, mirrored, ink } = stage;
  const unit = Math.min(box.width, box.height) * UNIT_SHARE;
  const at = (joint: Joint): Point => place(pose.image[joint], fit, box, mirrored);
  const look = looks(view, exercise);
  const ordered = SKELETON.map((bone) => ({ bone, look: look.get(keyOf(bone)) ?? 'quiet' }) as const);
  ordered
    .filter((each) => each.look === 'quiet')
    .forEach((each) => drawBone(stage, pose, each.bone, 'quiet', at, unit));
  ordered
    .filter((each) => each.look !== 'quiet')
    .forEach((each) => drawBone(stage, pose, each.bone, each.look, at, unit));
  if (view.working === null) return;
  const scale = scaleOf(view.working);
  gaugesOf(view.strong, pose).forEach((gauge) =>
    drawGauge(context, gauge, { pivot: at(gauge.pivot), tip: at(gauge.tip) }, scale, ink, unit),
  );
}

/** The picture under it lies likewise. */
export const keptOf = (exercise: Exercise): Kept => (isUpright(exercise) ? 'top' : 'middle');

/** Draws one frame's view over its picture. Left and right stay the person's own, whether or not it is mirrored. */
export function drawView(stage: Stage, view: LiveView, exercise: Exercise): void {
  const { context, box } = stage;
  context.clearRect(0, 0, box.width, box.height);
  if (view.pose === null) return;
  drawFigure(stage, view, view.pose, exercise, fitPicture(view.pose, box, keptOf(exercise)));
}
