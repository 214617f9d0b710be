import type { Object3D } from 'three';
import { girth, type Body, type Fit } from '../body';
import { bent, chestFrame, dorsal, outward, type Skeleton } from '../skeleton';
import { TRUNK_DEPTH, TRUNK_WIDTH } from '../solids';
import { along, scale, sub, unit, type Vec3 } from '../vec';
import type { Paint } from './paint';
import { createTube, mixed, type Ring } from './tube';

/** Rings of the shirt and of the seat of the trousers. */
const SHIRT_RINGS = 26;
const SEAT_RINGS = 14;
/** Where the shirt begins and the trousers end, as indices along the centre line (0 mid-hip, 5 neck base). */
const HEM = 0.55;
const WAISTBAND = 1.25;
/** How much wider than the body the shirt is. */
const SHIRT: Readonly<Record<Fit, number>> = { tight: 1.005, usual: 1.045, loose: 1.16 };
/** At the neck every shirt fits alike. */
const NECKBAND = 1.045;
/** How far the seat reaches past the hip joints, metres in an average body. */
const SEAT = 0.13;

export interface Part {
  readonly objects: readonly Object3D[];
  update(figure: Skeleton): void;
}

/** Shirt and seat: skins stretched along the spine, so that the back's outline is the spine's. */
export function createTrunk(paint: Paint, { fit }: Body, around: number): Part {
  const shirt = createTube(SHIRT_RINGS, around, paint.shirt);
  const seat = createTube(SEAT_RINGS, around, paint.trousers);
  return {
    objects: [shirt.mesh, seat.mesh],
    update(figure) {
      shirt.update(rings(SHIRT_RINGS, (t) => shirtRing(figure, t, SHIRT[fit])));
      seat.update(rings(SEAT_RINGS, (t) => seatRing(figure, t)));
    },
  };
}

const rings = (count: number, at: (t: number) => Ring): Ring[] =>
  Array.from({ length: count }, (_, i) => at(i / (count - 1)));

/** Evenly up the line, closing fast at the hem and softly over the shoulders into the neck. */
function shirtRing(figure: Skeleton, t: number, wide: number): Ring {
  const place = HEM + (5.05 - HEM) * t;
  const closing = t < 0.04 ? 0.9 : 1;
  const loosest = wide + (NECKBAND - wide) * Math.max(0, 5 * t - 4);
  return drawnUp(figure, place, trunkRing(figure, place, loosest * closing));
}

/** How far raised shoulders take the shirt along, as a share of their rise: none at the ribs, most at the shoulders. */
const TAKEN_ALONG: readonly number[] = [0, 0, 0, 0.1, 0.75, 0.35];

function drawnUp({ posture }: Skeleton, place: number, ring: Ring): Ring {
  const { left = 0, right = 0 } = posture.elevation ?? {};
  if (left === 0 && right === 0) return ring;
  const rise = ((left + right) / 2) * mixed(TAKEN_ALONG, place / 5);
  return { ...ring, at: along(ring.at, chestFrame(posture).up, rise) };
}

function seatRing(figure: Skeleton, t: number): Ring {
  const k = girth(figure.body);
  if (t > 0.5) return trunkRing(figure, WAISTBAND * (t - 0.5) * 2, 1.01);
  const out = 1 - t * 2; // 1 at the seat's end
  const round = Math.sqrt(Math.max(0, 1 - out ** 2.4));
  const ring = trunkRing(figure, 0, Math.max(0.02, round));
  return { ...ring, at: along(ring.at, unit(sub(figure.line[1], figure.line[0])), -SEAT * k * out) };
}

/** The trunk's cross-section at a place on its centre line, `grown` by a factor. */
export function trunkRing(figure: Skeleton, place: number, grown: number): Ring {
  const k = girth(figure.body) * grown;
  const share = place / 5;
  const elevation = mixed(spineAt(figure), share);
  const turned = (direction: Vec3) => bent(direction, figure.posture, elevation, Math.min(1, place / 4));
  return {
    at: smoothLine(figure.line, place),
    across: scale(turned(outward('left')), mixed(TRUNK_WIDTH, share) * k),
    deep: scale(turned(dorsal(elevation)), mixed(TRUNK_DEPTH, share) * k),
  };
}

/** The trunk's elevation at each of the six points: between segments, their mean. */
function spineAt({ posture: { spine } }: Skeleton): readonly number[] {
  const [a, b, c, d] = spine;
  return [a, (a + b) / 2, (b + c) / 2, (c + d) / 2, d, d];
}

/** Catmull–Rom through the centre line. */
function smoothLine(line: Skeleton['line'], place: number): Vec3 {
  const i = Math.max(0, Math.min(line.length - 2, Math.floor(place)));
  const at = (n: number) => line[Math.max(0, Math.min(line.length - 1, n))] ?? line[0];
  const t = place - i;
  const weight = [
    -0.5 * t + t * t - 0.5 * t ** 3,
    1 - 2.5 * t * t + 1.5 * t ** 3,
    0.5 * t + 2 * t * t - 1.5 * t ** 3,
    -0.5 * t * t + 0.5 * t ** 3,
  ];
  return weight.reduce((sum, w, n) => along(sum, at(i + n - 1), w), { x: 0, y: 0, z: 0 });
}
