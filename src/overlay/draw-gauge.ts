import type { Point } from './fit';
import type { Gauge, Scale } from './gauge';
import type { Ink } from './ink';
import { linePath, stroke } from './pen';

/** Length of a swing's scale, as an angle about the pivot. */
const SWEEP = (40 * Math.PI) / 180;
/** The scale's distance past the tip, and a slide's length, as shares of pivot → tip; a bow's too. */
const CLEARANCE = 0.14;
const SLIDE = 0.6;

/** A scale as a curve: where a share of it lies, and which way a notch crosses it there. */
interface Curve {
  at(share: number): Point;
  across(share: number): Point;
}

function swing(pivot: Point, tip: Point, up: boolean, now: number): Curve {
  const radius = Math.hypot(tip.x - pivot.x, tip.y - pivot.y) * (1 + CLEARANCE);
  const limb = Math.atan2(tip.y - pivot.y, tip.x - pivot.x);
  // Turning by a positive angle moves a tip that lies to the right down the picture.
  const turn = tip.x >= pivot.x === up ? -1 : 1;
  const angle = (share: number): number => limb + turn * (share - now) * SWEEP;
  const across = (share: number): Point => ({ x: Math.cos(angle(share)), y: Math.sin(angle(share)) });
  return {
    across,
    at: (share) => ({ x: pivot.x + radius * across(share).x, y: pivot.y + radius * across(share).y }),
  };
}

function slide(pivot: Point, tip: Point, up: boolean, now: number): Curve {
  const limb = Math.hypot(tip.x - pivot.x, tip.y - pivot.y);
  const x = tip.x + Math.sign(tip.x - pivot.x) * limb * CLEARANCE * 2;
  return {
    across: () => ({ x: 1, y: 0 }),
    at: (share) => ({ x, y: tip.y + (up ? -1 : 1) * (share - now) * limb * SLIDE }),
  };
}

/** From the bone's middle on: the middle is where the value is at rest. */
function bow(pivot: Point, tip: Point, up: boolean): Curve {
  const limb = Math.hypot(tip.x - pivot.x, tip.y - pivot.y);
  const middle = { x: (pivot.x + tip.x) / 2, y: (pivot.y + tip.y) / 2 };
  return {
    across: () => ({ x: 1, y: 0 }),
    at: (share) => ({ x: middle.x, y: middle.y + (up ? -1 : 1) * share * limb * SLIDE }),
  };
}

const CURVES = { swing, slide, bow } as const;

function between(curve: Curve, from: number, to: number): Path2D {
  const path = new Path2D();
  const steps = 16;
  for (let step = 0; step <= steps; step++) {
    const { x, y } = curve.at(from + ((to - from) * step) / steps);
    if (step === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  return path;
}

/** Where the scale stands over the body: the tip points at the value; the band is the own range, the notch the target. */
export function drawGauge(
  context: CanvasRenderingContext2D,
  gauge: Gauge,
  points: { readonly pivot: Point; readonly tip: Point },
  scale: Scale,
  ink: Ink,
  unit: number,
): void {
  const curve = CURVES[gauge.kind](points.pivot, points.tip, gauge.up, scale.value);
  const reached = scale.value >= scale.needed;
  stroke(context, between(curve, 0, 1), { colour: ink.casing, width: unit * 4.2 });
  stroke(context, between(curve, 0, scale.own ?? 1), {
    colour: ink.band,
    width: unit * (scale.own === null ? 0.6 : 1.6),
  });
  if (scale.value > 0) {
    stroke(context, between(curve, 0, scale.value), { colour: reached ? ink.good : ink.line, width: unit * 2.8 });
  }
  const notch = curve.at(scale.needed);
  const across = curve.across(scale.needed);
  const half = unit * 4.5;
  const end = (sign: number): Point => ({ x: notch.x + sign * across.x * half, y: notch.y + sign * across.y * half });
  stroke(context, linePath(end(-1), end(1)), {
    colour: reached ? ink.good : ink.line,
    width: unit * 1.4,
    casing: ink.casing,
  });
}
