import type { View } from './exercise';

/**
 * Square to the flank of somebody upright, the laptop on a table. Off square as far as the plus on hands and knees; lower or
 * higher than this the near shoulder's place against the ears goes by the lens. Distances are each exercise's own.
 */
export const beside = (distanceM: number, near: number, far: number): View => ({
  name: 'side',
  azimuthDeg: 90,
  heightM: 1.1,
  distanceM,
  works: { azimuthDeg: [67, 115], heightM: [0.7, 1.5], distanceM: [near, far] },
});
