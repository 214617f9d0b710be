import type { MeasureCheck } from './exercise';

/** What is asked of somebody who stretches a side of the neck, facing the lens. Written for the left. */
const always = { kind: 'measure', phase: 'always', from: 'start', forMs: 700 } as const;

/**
 * 2.5 cm nearer to the ear, 0.05 of the trunk, is half a shrug. The marks show 0.6–0.8 of it (rendered athlete, five films);
 * a trunk that leans takes up to 0.03. A head that comes upright shortens the way as well: a second, by which the clock
 * has stopped for it.
 */
export const shoulderDown: MeasureCheck = {
  ...always,
  id: 'shoulder-down',
  measure: 'neckLength.left',
  below: -0.04,
  forMs: 1000,
  hysteresis: 0.015,
  priority: 1,
  provedBy: 'one-shoulder-up',
};

/** Somebody at ease sways by 2–3°; 10° take half of the neck's work off it, of which the marks show 0.8 and more. */
export const noLean = (id: string): MeasureCheck => ({
  ...always,
  id,
  measure: 'trunkLean',
  above: 9,
  below: -9,
  hysteresis: 3,
  priority: 2,
  provedBy: 'leans',
});
