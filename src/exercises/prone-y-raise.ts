import { armZone, proneArmChecks } from './checks';
import type { RepExercise } from './exercise';
import { proneTRaise } from './prone-t-raise';

export const proneYRaise: RepExercise = {
  ...proneTRaise,
  id: 'prone-y-raise',
  view: {
    ...proneTRaise.view,
    works: { ...proneTRaise.view.works, azimuthDeg: [30, 55] },
    judges: { headPitch: { azimuthDeg: [10, 75] } },
  },
  start: proneTRaise.start.map((condition) =>
    condition.id === 'arms-in-zone' ? { ...condition, above: 120, below: 150 } : condition,
  ),
  count: { measure: 'armLift', unit: 'arm', floor: 0.07, ceiling: 0.18, share: 0.6, minMs: 500 },
  checks: [...armZone(120, 150), ...proneArmChecks()],
  blind: ['blade-squeeze', 'thumbs'],
};
