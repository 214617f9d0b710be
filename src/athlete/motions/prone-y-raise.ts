import { proneRaise } from './prone-raise';

/** Arms up and out: the zone is 120–150°, and 0.07 of the arm's length is the least that counts. */
export const proneYRaise = proneRaise({
  abduction: 135,
  lift: 0.19,
  half: [0.05, 0.02],
  low: [27, 45],
  high: [27, 38],
  uneven: [0.115, 0.15],
});
