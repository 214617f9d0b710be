import type { MeasureCheck } from './exercise';

/** What is asked of somebody upright, seen from the side. */
const always = { kind: 'measure', phase: 'always', from: 'start', forMs: 500 } as const;

/**
 * No shrug. Scapular elevation by 0.1 of the trunk, 5 cm, is most of what a full shrug has. In the shoulder's own height the
 * network shows nine tenths of it, 0.08–0.12; where there is none up to 0.025, or 0.045 after a start that was marked too
 * low. In the shoulder's distance from the ears it shows a third to two thirds (five exercises, two rendered bodies each). A
 * trunk that leans lowers the shoulder and hides a shrug.
 */
export const shouldersDown = (priority: number): MeasureCheck => ({
  ...always,
  id: 'shoulders-down',
  measure: 'shoulderRise',
  above: 0.065,
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
