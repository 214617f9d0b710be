import type { BodyMeasure } from '../geometry/measures';
import type { Side } from '../pose/pose';
import type { Band, Check, Exercise, Measured, View } from './exercise';

/** Signed towards a side: on a mirrored body they read the opposite. All other measures read the same. */
const TOWARDS_A_SIDE: ReadonlySet<Measured> = new Set<BodyMeasure>([
  'headTurn',
  'headTilt',
  'trunkLean',
  'trunkRotation',
  'armEvenness',
  'shoulderEvenness',
]);

/** The exercise as it is done on a side: as it is written on the left, every measure and limit mirrored on the right. */
export function onSide<E extends Exercise>(exercise: E, side: Side | null): E {
  if (side !== 'right') return exercise;
  const turned = exercise as Exercise; // every part of it keeps its kind
  return {
    ...turned,
    start: turned.start.map(mirrored),
    checks: turned.checks.map(mirroredCheck),
    ...(turned.kind === 'reps'
      ? {
          count: {
            ...turned.count,
            measure: otherSide(turned.count.measure),
            ...(turned.count.also && { also: mirrored(turned.count.also) }),
          },
        }
      : { hold: turned.hold.map(mirrored) }),
  } as Exercise as E;
}

/**
 * Where the lens stands to somebody who does it on this side. Who lies with the chest to the laptop turns it there on the
 * other side too: the lens is then off the other way from where the head points.
 */
export const viewOn = ({ view, position }: Pick<Exercise, 'view' | 'position'>, side: Side | null): View =>
  side === 'right' && position === 'side-lying' && view.name === 'front'
    ? { ...view, azimuthDeg: -view.azimuthDeg }
    : view;

function mirroredCheck(check: Check): Check {
  switch (check.kind) {
    case 'measure':
      return mirrored(check);
    case 'turn':
      // Of a turn towards a side, whichever way is the good one is another on the other side.
      if (TOWARDS_A_SIDE.has(check.measure)) throw new Error(`${check.id}: a turn towards a side`);
      return check;
    case 'tempo':
      return check;
  }
}

const otherSide = (measured: Measured): Measured =>
  measured.replace(/\.(left|right)$/, (_, side) => (side === 'left' ? '.right' : '.left')) as Measured;

function mirrored<B extends Band>(band: B): B {
  if (!TOWARDS_A_SIDE.has(band.measure)) return { ...band, measure: otherSide(band.measure) };
  const { above, below, ...rest } = band;
  return {
    ...rest,
    ...(below !== undefined && { above: -below }),
    ...(above !== undefined && { below: -above }),
  } as B;
}
