import { SIDES, type Side } from '../pose/pose';
import { girth } from './body';
import { bent, outward, type Skeleton } from './skeleton';
import { along, scale, type Vec3 } from './vec';

/** A tapered round-ended piece of the body. Radii in metres. */
export interface Solid {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly part: 'trunk' | 'head' | 'arm' | 'leg';
  readonly side?: Side;
}

/** Half depth and half width in metres of an average trunk at the six points of its centre line. */
export const TRUNK_DEPTH = [0.108, 0.106, 0.096, 0.11, 0.094, 0.062] as const;
export const TRUNK_WIDTH = [0.172, 0.166, 0.142, 0.158, 0.172, 0.072] as const;

/** Average radii in metres of limbs at their joints, taken from the figure that BlazePose was seen to accept. */
export const RADIUS = {
  shoulder: 0.06,
  elbow: 0.043,
  wrist: 0.029,
  hand: 0.026,
  hip: 0.088,
  knee: 0.06,
  ankle: 0.042,
  toe: 0.03,
  neck: 0.056,
  head: 0.092,
} as const;

/** The body as round pieces: what hides what, and what the segmentation mask would cover. */
export function solidsOf(figure: Skeleton): readonly Solid[] {
  const k = girth(figure.body);
  return [...trunkSolids(figure, k), ...headSolids(figure, k), ...SIDES.flatMap((side) => limbSolids(figure, side, k))];
}

/** Rods side by side, each as thick as the trunk is deep there. */
function trunkSolids(figure: Skeleton, k: number): Solid[] {
  const { line } = figure;
  const rods: Solid[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    for (const share of [-1, 0, 1]) {
      const [a, b] = [trunkRod(figure, i, share, k), trunkRod(figure, i + 1, share, k)];
      rods.push({ from: a.at, to: b.at, fromRadius: a.radius, toRadius: b.radius, part: 'trunk' });
    }
  }
  return rods;
}

function trunkRod({ line, posture }: Skeleton, i: number, share: number, k: number) {
  const radius = (TRUNK_DEPTH[i] ?? 0) * k;
  const aside = Math.max(0, (TRUNK_WIDTH[i] ?? 0) * k - radius);
  const right = bent(outward('right'), posture, posture.spine[Math.min(3, i)] ?? 0, Math.min(1, i / 4));
  return { at: along(line[i] ?? line[0], scale(right, aside), share), radius };
}

function headSolids({ head, line, body }: Skeleton, k: number): Solid[] {
  const size = body.heightM / 1.72;
  const radius = RADIUS.head * size;
  return [
    { from: line[5], to: head.centre, fromRadius: RADIUS.neck * k, toRadius: RADIUS.neck * k, part: 'head' },
    {
      from: along(head.centre, head.crown, -0.03 * size),
      to: along(head.centre, head.crown, 0.03 * size),
      fromRadius: radius * 0.85,
      toRadius: radius,
      part: 'head',
    },
  ];
}

function limbSolids({ joints }: Skeleton, side: Side, k: number): Solid[] {
  const j = joints[side];
  const rod = (from: Vec3, to: Vec3, a: number, b: number, part: 'arm' | 'leg'): Solid => ({
    from,
    to,
    fromRadius: a * k,
    toRadius: b * k,
    part,
    side,
  });
  return [
    rod(j.shoulderMark, j.elbow, RADIUS.shoulder, RADIUS.elbow, 'arm'),
    rod(j.elbow, j.wrist, RADIUS.elbow, RADIUS.wrist, 'arm'),
    rod(j.wrist, j.fingertip, RADIUS.wrist, RADIUS.hand, 'arm'),
    rod(j.hip, j.knee, RADIUS.hip, RADIUS.knee, 'leg'),
    rod(j.knee, j.ankle, RADIUS.knee, RADIUS.ankle, 'leg'),
    rod(j.ankle, j.toe, RADIUS.ankle, RADIUS.toe, 'leg'),
  ];
}
