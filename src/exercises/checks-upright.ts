import type { MeasureCheck } from './exercise';

/** What is asked of somebody upright, seen from the side. */
const always = { kind: 'measure', phase: 'always', from: 'start', forMs: 500 } as const;

/**
 * No shrug. Scapular elevation by 0.1 of the trunk, 5 cm, is most of what a full shrug has. From the side the network shows
 * a third to a half of it (rendered athlete), and a head that tips back as much as 0.047.
 */
export const shouldersDown = (priority: number): MeasureCheck => ({
  ...always,
  id: 'shoulders-down',
  measure: 'shoulderElevation',
  above: 0.055,
  hysteresis: 0.02,
  priority,
  provedBy: 'shoulders-up',
});

/** A trunk that leans by 10° takes the shoulders 9 cm off the hips; somebody who stands or sits sways by 2–3°. */
export const trunkStill = (priority: number): MeasureCheck => ({
  ...always,
  id: 'trunk-still',
  measure: 'trunkTilt',
  above: 10,
  below: -10,
  hysteresis: 4,
  priority,
  provedBy: 'leans-back',
});

/** The catalogue's bound for a chin that stays level: a nod of up to 10°, up or down. */
export const chinLevel = (priority: number, up = 10): MeasureCheck => ({
  ...always,
  id: 'chin-level',
  measure: 'facePitch',
  above: up,
  below: -10,
  hysteresis: 3,
  priority,
  provedBy: 'head-down',
});
