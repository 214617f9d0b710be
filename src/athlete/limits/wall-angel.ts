import type { TrueLimits } from './limit';
import { noShrug, slidUp, smaller } from './shared';

export const wallAngel: TrueLimits = {
  // The catalogue gives no figure. 15 cm of a slide of 35–40 cm is no more than from a W to a U.
  counts: [{ value: (now, start) => smaller(slidUp(now, start)), floor: 0.3 }],
  limits: [
    // 0.12 of an arm is 7 cm: a hand's breadth.
    {
      id: 'arms-even',
      value: (now, start) => Math.abs(now.handEvenness - start.handEvenness),
      above: 0.12,
      forMs: 500,
    },
    // Shoulders rise by 2–3 cm as arms go overhead; 0.1 of the trunk is 5 cm.
    { ...noShrug, forMs: 300 },
    // In a Y the elbow is all but straight. Judged near the top, from where the hands are 0.55 of the trunk up.
    {
      id: 'full-slide',
      value: (now, start, side) => (smaller(slidUp(now, start)) > 0.55 ? now.elbowFlexion[side] : 0),
      above: 45,
      forMs: 300,
      sided: true,
    },
  ],
  fastestOutMs: null,
};
