import type { Check, MeasureCheck, TempoCheck } from './exercise';

/** Neck past ±20° from the person's own start for 0.5 s; clear again at 12° (catalogue, "rules that hold for all"). */
const neck = {
  kind: 'measure',
  phase: 'always',
  measure: 'headPitch',
  from: 'start',
  hysteresis: 8,
  forMs: 500,
} as const;

/** The head lifts: looking up or ahead. */
export const headUp = (id: string, priority: number): MeasureCheck => ({
  ...neck,
  id,
  above: 20,
  priority,
  provedBy: 'head-up',
});

/** The chin tucks or the head hangs. */
export const headDown = (id: string, priority: number): MeasureCheck => ({
  ...neck,
  id,
  below: -20,
  priority,
  provedBy: 'head-down',
});

/**
 * An elbow bends 20° past the person's own straight arm for 0.3 s: the upper end of the catalogue's 15–20°, since a far
 * elbow seems to bend by up to 15° as its straight arm lifts (engine's marks of the rendered athlete). No absolute limit,
 * since straight arms read 152–180° in real footage.
 */
export const elbowsStraight = (priority: number): MeasureCheck => ({
  id: 'elbows-straight',
  kind: 'measure',
  phase: 'always',
  measure: 'elbowFlexion',
  from: 'start',
  above: 20,
  hysteresis: 6,
  forMs: 300,
  priority,
  provedBy: 'elbows-bent',
});

/** The same in a posture that is held. */
export const elbowsHeldStraight = (priority: number): MeasureCheck => ({ ...elbowsStraight(priority), forMs: 700 });

/** Hips that travel by more than 0.12 of the trunk, about 6 cm, from where the start pose has them. */
export const hipsStill = (priority: number): MeasureCheck => ({
  id: 'hips-still',
  kind: 'measure',
  phase: 'always',
  measure: 'hipTravel',
  from: 'start',
  above: 0.12,
  below: -0.12,
  hysteresis: 0.04,
  forMs: 300,
  priority,
  provedBy: 'rocking',
});

/** Another movement: a push-up in small opens and closes the elbow by far more than a soft elbow does. */
export const pushUp: MeasureCheck = {
  kind: 'measure',
  phase: 'always',
  id: 'push-up',
  measure: 'elbowFlexion',
  from: 'start',
  above: 40,
  hysteresis: 10,
  forMs: 200,
  priority: 1,
  provedBy: 'push-up',
  voids: true,
};

/** The lift takes at least 0.7 s: the catalogue's bound between a lift and a jerk. */
export const noJerk = (priority: number): TempoCheck => ({
  id: 'no-jerk',
  kind: 'tempo',
  minMs: 700,
  priority,
  provedBy: 'jerk',
});

/** What the prone T and Y share; each adds its own zone. */
export const proneArmChecks = (): readonly Check[] => [
  headUp('neck-long', 2),
  {
    // A head turned to look at the screen turns by well over 30°; a chin that rests a little askew by less. It looks for a
    // second or more: the network sees a face where there is none for up to 0.7 s at a time (rendered athlete).
    id: 'head-not-turned',
    kind: 'measure',
    phase: 'always',
    measure: 'headTurn',
    from: 'start',
    above: 30,
    below: -30,
    hysteresis: 10,
    forMs: 1000,
    priority: 3,
    provedBy: 'head-turned',
  },
  elbowsStraight(4),
  {
    // 0.08 of an arm is about 5 cm at the wrist: a hand's breadth, which a partner would see. It is looked for all the way up and down, since
    // an arm that lags by more keeps the lift from its top; half a second outlasts arms that set off one after the other.
    // All the way: an arm that lags by more may never reach the top.
    id: 'arms-even',
    kind: 'measure',
    phase: 'moving',
    measure: 'armEvenness',
    from: 'start',
    above: 0.08,
    below: -0.08,
    hysteresis: 0.02,
    forMs: 500,
    priority: 6,
    provedBy: 'one-arm-lower',
  },
  {
    // The catalogue's bound: past 0.12 of the trunk the back has lifted, not the arms.
    id: 'chest-down',
    kind: 'measure',
    phase: 'moving',
    measure: 'shoulderRise',
    from: 'start',
    above: 0.12,
    hysteresis: 0.03,
    forMs: 300,
    priority: 5,
    provedBy: 'chest-up',
  },
  noJerk(7),
];

/**
 * Arms outside the zone for 0.3 s while they move, in degrees of abduction. Of rendered athletes in and out of the zone, true
 * faults read 1.2–6 doubts past it; reps in it, elbows bent and others, up to 0.6, in a dim room 1.6.
 */
export const armZone = (low: number, high: number): readonly MeasureCheck[] => {
  const zone = {
    kind: 'measure',
    phase: 'moving',
    measure: 'armAbduction',
    from: 'zero',
    pastDoubt: true,
    hysteresis: 4,
    forMs: 300,
    priority: 1,
  } as const;
  return [
    { ...zone, id: 'arm-zone-low', below: low, provedBy: 'arms-low' },
    { ...zone, id: 'arm-zone-high', above: high, provedBy: 'arms-high' },
  ];
};
