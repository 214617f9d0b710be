import type { Joint } from '../pose/pose';
import { inPicture, type Points } from './prone-points';
import type { Reading, UnseenBecause } from './reading';

/** The largest standard deviations with which a measure is still said: about a third of what its checks tolerate. */
export const TRUSTED = {
  armAbduction: 10, // two thirds of the 15° from a zone’s middle to its limit
  armLift: 0.12, // the least that a T must rise
  elbowFlexion: 9, // an elbow may bend by 20°, and what is far past it is told however large the doubt; marks that jump leave 9–11
  armEvenness: 0.05,
  shoulderRise: 0.04, // a chest may rise by 0.12
} as const;

/** Marks that no arm explains (one time in a thousand by chance): χ² of four coordinates, halved. */
export const UNEXPLAINED = 9;

export const trusted = (value: number, sigma: number, limit: number): Reading =>
  Number.isFinite(value) && sigma <= limit ? { value, sigma } : { unseen: 'view' };

export const unseenBecause = (points: Points, joints: readonly Joint[]): UnseenBecause | null =>
  joints.every((joint) => inPicture(points[joint], points.frame)) ? null : 'out-of-frame';
