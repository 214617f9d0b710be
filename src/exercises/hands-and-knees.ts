import { hipsStill } from './checks';
import type { MeasureCheck, StartCondition } from './exercise';

const always = { kind: 'measure', phase: 'always' } as const;

/**
 * Hands under shoulders within ±10° of arm and hips over knees within ±15° of thigh: the catalogue's start, kept. And the
 * body stays still over them.
 */
export const underAndOver: readonly MeasureCheck[] = [
  {
    ...always,
    id: 'hands-under-shoulders-ahead',
    measure: 'armTilt',
    from: 'zero',
    below: -10,
    hysteresis: 3,
    forMs: 500,
    priority: 3,
    provedBy: 'hands-forward',
  },
  {
    ...always,
    id: 'hips-over-knees-back',
    measure: 'thighTilt',
    from: 'zero',
    below: -15,
    hysteresis: 3,
    forMs: 500,
    priority: 4,
    provedBy: 'hips-back',
  },
  hipsStill(5),
];

/** On hands and knees, arms straight, back level. */
export const onHandsAndKnees: readonly StartCondition[] = [
  // Twice the checks' limits: a posture that a cue can mend is let in, another posture is refused.
  { id: 'hands-under-shoulders', measure: 'armTilt', from: 'zero', above: -20, below: 20 },
  { id: 'hips-over-knees', measure: 'thighTilt', from: 'zero', above: -30, below: 30 },
  { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 35 },
  // Hands and knees in pairs on the floor: a lens 1 m up sees the far one 0.4 of the trunk higher, a lifted one is over 0.7.
  { id: 'both-hands-down', measure: 'handStack', from: 'zero', above: -0.5, below: 0.5, optional: true },
  { id: 'both-knees-down', measure: 'kneeStack', from: 'zero', above: -0.5, below: 0.5, optional: true },
  // The back stands 0.2–0.33 of the trunk over the shoulder–hip line when level. 0.1 more, where the cat–cow check sets
  // in, is a rounded back.
  { id: 'back-flat', measure: 'midTrunkContour', from: 'zero', below: 0.43, optional: true },
  // Between a long-armed and a short-armed person's level back; a plank or a push-up slopes with straight knees.
  { id: 'trunk-level', measure: 'trunkPitch', from: 'zero', above: -25, below: 25 },
];
