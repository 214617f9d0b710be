import type { MeasureCheck } from './exercise';

/** What is asked of somebody who stretches a side of the neck, facing the lens. Written for the left. */
const always = { kind: 'measure', phase: 'always', from: 'start', forMs: 700 } as const;

/** 2.5 cm nearer to the ear, 0.05 of the trunk, is half a shrug. */
export const shoulderDown: MeasureCheck = {
  ...always,
  id: 'shoulder-down',
  measure: 'neckLength.left',
  below: -0.05,
  hysteresis: 0.015,
  priority: 1,
  provedBy: 'one-shoulder-up',
};

/** Somebody at ease sways by 2–3°; 10° take half of the neck's work off it. */
export const noLean = (id: string): MeasureCheck => ({
  ...always,
  id,
  measure: 'trunkLean',
  above: 10,
  below: -10,
  hysteresis: 3,
  priority: 2,
  provedBy: 'leans',
});
