import type { Exercise } from '../../src/exercises/exercise';
import { seen, type Reading } from '../../src/geometry/reading';
import { lensPlace } from '../../src/geometry/view-place';
import type { Pose } from '../../src/pose/pose';

/** Where the app takes the lens to be; a part that it cannot tell is null. */
export interface TakenFor {
  readonly azimuthDeg: number | null;
  readonly heightM: number | null;
  readonly distanceM: number | null;
}

/** Where the app takes the lens to be, by these poses of the start pose. */
export function takenFor({ position }: Exercise, held: readonly Pose[]): TakenFor {
  const { azimuthDeg, heightM, distanceM } = lensPlace(held, position);
  return { azimuthDeg: valueOf(azimuthDeg), heightM: valueOf(heightM), distanceM: valueOf(distanceM) };
}

const valueOf = (reading: Reading): number | null => (seen(reading) ? reading.value : null);
