import { proneRaise } from './prone-raise';

/** Arms straight out to the sides: the zone is 70–110°, and 0.12 of the arm's length is the least that counts. */
export const proneTRaise = proneRaise({
  abduction: 90,
  lift: 0.22,
  half: [0.095, 0.04],
  low: [32, 50],
  high: [32, 48],
  uneven: [0.115, 0.17],
});
