import type { Places, Range, Subject, View } from '../exercises/exercise';
import { seen, type Reading } from '../geometry/reading';
import type { LensPlace } from '../geometry/view-place';

/** What is read too roughly from where the lens stands, by the map of views; nothing where the place is not known. */
export const blindSpots = (place: LensPlace, { judges = {} }: View): readonly Subject[] =>
  Object.entries(judges).flatMap(([subject, places]) => (within(place, places) ? [] : [subject as Subject]));

const within = (place: LensPlace, { azimuthDeg, heightM, distanceM }: Partial<Places>): boolean =>
  inside(place.azimuthDeg, azimuthDeg) && inside(place.heightM, heightM) && inside(place.distanceM, distanceM);

/** Either flank is alike: only the azimuth is ever negative. */
const inside = (reading: Reading, range: Range | undefined): boolean => {
  if (!range || !seen(reading)) return true;
  const value = Math.abs(reading.value);
  return value >= range[0] && value <= range[1];
};
