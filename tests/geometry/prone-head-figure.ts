import { proneMeasures, proneRest } from '../../src/geometry/prone';
import type { Reading } from '../../src/geometry/reading';
import { gaussian, LENS, lying, raised, seenBy, type Lens, type Lying } from './prone-figure';

/** The lens of the T and the Y, to the person's left. */
export const lens: Lens = { ...LENS, azimuthDeg: 45, distanceM: 2.2 };
export const toTheRight: Lens = { ...lens, azimuthDeg: -45 };

/** Start pose and now as a network would mark them that errs by `noisePx` in every joint. */
export function headOf(
  change: Partial<Lying>,
  { from = lens, noisePx = 0, seed = 1, startTurn = 0 } = {},
): Record<'turn' | 'pitch', Reading> {
  const noise = gaussian(noisePx, seed);
  const held = Array.from({ length: 10 }, () => seenBy(from, lying(90, { headTurnDeg: startTurn }), noise));
  const { headTurn, headPitch } = proneMeasures(seenBy(from, raised(lying(90), 0.1, change), noise), proneRest(held));
  return { turn: headTurn, pitch: headPitch };
}
