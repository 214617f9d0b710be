import type { TrueLimits } from './limit';
import { change } from './shared';

export const quadrupedRotation: TrueLimits = {
  // As for the seated turn, 15°: a third of what a supple chest does.
  counts: [{ value: change((m) => m.shoulderRoll.left), floor: 15 }],
  limits: [
    // Against the catalogue's 15–20°: the bend goes half towards the lens, which sees less of it.
    {
      id: 'support-straight',
      value: (now, start) => now.elbowFlexion.right - start.elbowFlexion.right,
      above: 25,
      forMs: 300,
    },
    // A wrist 27 cm from the ear: fingers that touch the head are no more than a hand's length from it.
    { id: 'hand-at-head', value: (now) => now.handToEar.left, above: 0.55, forMs: 500 },
    // "Elbow leads": 30° behind the line of the shoulders, once the chest is well on its way.
    {
      id: 'elbow-leads',
      value: (now, start) => (now.shoulderRoll.left - start.shoulderRoll.left > 20 ? -now.elbowLead.left : -180),
      above: 30,
      forMs: 300,
    },
  ],
  fastestOutMs: null,
};
