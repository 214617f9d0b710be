import type { Side } from '../../pose/pose';
import { girth } from '../body';
import { heelOf } from '../landmarks';
import { along, lerp, sub, unit } from '../vec';
import type { Paint } from './paint';
import type { Part } from './trunk';
import { createTube, ringsOn, roundRings } from './tube';

/** Half breadths in metres from heel to toe. */
const LAST = [0.031, 0.037, 0.039, 0.042, 0.043, 0.036] as const;

/** A plain shoe from heel to toes. */
export function createShoe(paint: Paint, around: number, side: Side): Part {
  const tube = createTube(ringsOn(LAST.length), around, paint.shoes);
  return {
    objects: [tube.mesh],
    update({ joints, body }) {
      const { knee, ankle, toe } = joints[side];
      const k = girth(body);
      const heel = along(heelOf(knee, ankle, toe), unit(sub(ankle, knee)), -0.02);
      const knots = LAST.map((radius, i) => ({ at: lerp(heel, toe, i / (LAST.length - 1)), radius: radius * k }));
      tube.update(roundRings(knots));
    },
  };
}
