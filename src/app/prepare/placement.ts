import type { Exercise, Subject, View } from '../../exercises/exercise';

/** Sizes in cm, drawn true to scale: a person of 1.75 m with the arms where the start pose wants them. */
const BODY = { head: 11, neck: 62, hips: 8, shoulder: 19, pelvis: 12, arm: 55, forearm: 26, leg: 88 };

export interface PlanPoint {
  readonly x: number;
  readonly y: number;
}

/** The person seen from above, lying along +x with the head at +x and the body's middle at the origin; cm. */
export interface BodyPlan {
  readonly head: { readonly at: PlanPoint; readonly radius: number };
  readonly lines: readonly (readonly PlanPoint[])[];
}

/** Where the start pose holds the arms against the trunk; along the flanks where it says nothing. */
function armAngle(exercise: Exercise): number {
  const zone = exercise.start.find((condition) => condition.measure === 'armAbduction');
  return zone?.above !== undefined && zone.below !== undefined ? (zone.above + zone.below) / 2 : 8;
}

function armLine(side: 1 | -1, abduction: number): readonly PlanPoint[] {
  const shoulder = { x: 45, y: side * BODY.shoulder };
  const turn = (abduction * Math.PI) / 180;
  const hand = {
    x: shoulder.x - Math.cos(turn) * BODY.arm,
    y: shoulder.y + side * Math.sin(turn) * BODY.arm,
  };
  return [shoulder, hand];
}

/** An arm that points headward from shoulders at this place, so long. */
const armAhead = (shoulderX: number, side: 1 | -1, long: number): readonly PlanPoint[] => [
  { x: shoulderX, y: side * BODY.shoulder },
  { x: shoulderX + long, y: side * BODY.shoulder },
];

/** Whether the start pose holds the chest up on the forearms. */
const isPropped = ({ start }: Exercise): boolean =>
  start.some(({ measure, above }) => measure === 'propHeight' && above !== undefined);

function lying(exercise: Exercise): BodyPlan {
  const legs = ([1, -1] as const).map((side) => [
    { x: -BODY.hips, y: side * BODY.pelvis },
    { x: -BODY.hips - BODY.leg, y: side * (BODY.pelvis + 2) },
  ]);
  const arms = ([1, -1] as const).map((side) =>
    isPropped(exercise) ? armAhead(45, side, BODY.forearm) : armLine(side, armAngle(exercise)),
  );
  const trunk = [
    { x: 45, y: -BODY.shoulder },
    { x: 45, y: BODY.shoulder },
    { x: -BODY.hips, y: BODY.pelvis },
    { x: -BODY.hips, y: -BODY.pelvis },
    { x: 45, y: -BODY.shoulder },
  ];
  return { head: { at: { x: 66, y: 0 }, radius: BODY.head }, lines: [trunk, ...arms, ...legs] };
}

/** On a side, knees bent, both arms ahead of the chest; or the chest to the laptop and the arms on in line with the trunk. */
function onSide(exercise: Exercise): BodyPlan {
  const plan = armsAhead();
  if (exercise.view.name !== 'front') return plan;
  const [trunk = [], , legs = []] = plan.lines;
  const over = ({ x, y }: PlanPoint): PlanPoint => ({ x, y: -y });
  return { head: plan.head, lines: [trunk, armAhead(45, 1, BODY.arm).map(({ x }) => ({ x, y: 0 })), legs.map(over)] };
}

/** On the right side, knees bent, both arms ahead of the chest. */
function armsAhead(): BodyPlan {
  const trunk = [
    { x: 45, y: -10 },
    { x: 45, y: 10 },
    { x: -BODY.hips, y: 10 },
    { x: -BODY.hips, y: -10 },
    { x: 45, y: -10 },
  ];
  const arms = [
    { x: 42, y: 0 },
    { x: 42, y: -BODY.arm },
  ];
  const legs = [
    { x: -BODY.hips, y: 0 },
    { x: -16, y: -42 },
    { x: -58, y: -36 },
  ];
  return { head: { at: { x: 66, y: 0 }, radius: BODY.head }, lines: [trunk, arms, legs] };
}

function kneeling(exercise: Exercise): BodyPlan {
  const ahead = handsAhead(exercise);
  const arms = ahead > 0 ? ([1, -1] as const).map((side) => armAhead(26, side, ahead)) : [];
  const trunk = [
    { x: 26, y: -BODY.shoulder },
    { x: 26, y: BODY.shoulder },
    { x: -28, y: BODY.pelvis },
    { x: -28, y: -BODY.pelvis },
    { x: 26, y: -BODY.shoulder },
  ];
  const shins = ([1, -1] as const).map((side) => [
    { x: -28, y: side * BODY.pelvis },
    { x: -72, y: side * BODY.pelvis },
  ]);
  return { head: { at: { x: 46, y: 0 }, radius: BODY.head }, lines: [trunk, ...arms, ...shins] };
}

const asks = ({ start }: Exercise, of: Subject): boolean => start.some(({ measure }) => measure === of);

/** On the back: knees bent, feet flat, the hands where the start pose has them; the roller where there is one. */
function onBack(exercise: Exercise): BodyPlan {
  const { head, lines } = lying(exercise);
  const [trunk = []] = lines;
  const arms = ([1, -1] as const).map((side) => armOnBack(exercise, side));
  const legs = ([1, -1] as const).map((side) => [
    { x: -BODY.hips, y: side * BODY.pelvis },
    { x: -BODY.hips - BODY.leg / 2, y: side * (BODY.pelvis + 4) },
  ]);
  const under = exercise.equipment.includes('roller') ? [rollerLine(exercise)] : [];
  return { head, lines: [trunk, ...arms, ...legs, ...under] };
}

/** Behind the head, open to the side, or along the flank. */
function armOnBack(exercise: Exercise, side: 1 | -1): readonly PlanPoint[] {
  if (!asks(exercise, 'handFromHead')) return armLine(side, asks(exercise, 'wristHeight') ? 90 : armAngle(exercise));
  return [
    { x: 45, y: side * BODY.shoulder },
    { x: 62, y: side * 36 },
    { x: 72, y: side * BODY.head },
  ];
}

/** Lengthwise below somebody whose arms lie open; else across, below the blades. */
function rollerLine(exercise: Exercise): readonly PlanPoint[] {
  const [from, to, half] = asks(exercise, 'wristHeight') ? [-14, 76, 7.5] : [7, 22, 30];
  return [
    { x: from, y: -half },
    { x: to, y: -half },
    { x: to, y: half },
    { x: from, y: half },
    { x: from, y: -half },
  ];
}

/** How far ahead of the shoulders (or, −, behind them) the start pose holds the hands, in cm. */
function handsAhead(exercise: Exercise): number {
  const ahead = (of: Subject, long: number): number => {
    const asked = exercise.start.find((condition) => condition.measure === of);
    const middle = asked?.above !== undefined && asked.below !== undefined ? (asked.above + asked.below) / 2 : 0;
    return -Math.sin((middle * Math.PI) / 180) * long;
  };
  // Elbows at a wall bring the forearms up along it.
  const toTheWall = exercise.equipment.includes('wall') ? ahead('shoulderExtension', BODY.arm - BODY.forearm) : 0;
  return ahead('armTilt', BODY.arm) || toTheWall;
}

/** From above of somebody upright there are the shoulders, the arms where they stand out, and the wall they are at. */
function standing(exercise: Exercise): BodyPlan {
  const ahead = handsAhead(exercise);
  const arms = ([1, -1] as const).map((side) => [
    { x: 0, y: side * BODY.shoulder },
    { x: ahead, y: side * BODY.shoulder },
  ]);
  const wallX = ahead > 0 ? ahead + 6 : -18;
  const out = Math.sin((armAngle(exercise) * Math.PI) / 180) * BODY.arm;
  const shoulders = [
    { x: 0, y: -BODY.shoulder - out },
    { x: 0, y: BODY.shoulder + out },
  ];
  const wall = [
    { x: wallX, y: -84 },
    { x: wallX, y: 84 },
  ];
  const lines = [shoulders, ...(ahead === 0 ? [] : arms), ...(exercise.equipment.includes('wall') ? [wall] : [])];
  return { head: { at: { x: 3, y: 0 }, radius: BODY.head }, lines };
}

const PLANS: Readonly<Record<Exercise['position'], (exercise: Exercise) => BodyPlan>> = {
  prone: lying,
  supine: onBack,
  'side-lying': onSide,
  'hands-and-knees': kneeling,
  chair: kneeling,
  seated: standing,
  standing,
};

/** The person from above, as the exercise's start pose has them. */
export const bodyPlan = (exercise: Exercise): BodyPlan => PLANS[exercise.position](exercise);

/** From end to end along the body, and how tall over the floor; cm. */
const SIZES: Readonly<Record<Exercise['position'], { readonly along: number; readonly height: number }>> = {
  prone: { along: 175, height: 24 },
  supine: { along: 150, height: 52 },
  'side-lying': { along: 120, height: 45 },
  'hands-and-knees': { along: 120, height: 68 },
  chair: { along: 120, height: 68 },
  seated: { along: 60, height: 130 },
  standing: { along: 26, height: 175 },
};

/** How tall the person is above the floor, and how wide seen from beside the line to the laptop; cm. */
export function profile(exercise: Exercise): { readonly width: number; readonly height: number } {
  const turn = (exercise.view.azimuthDeg * Math.PI) / 180;
  const { along, height } = SIZES[exercise.position];
  const across = 45;
  return {
    width: Math.abs(Math.cos(turn)) * along + Math.abs(Math.sin(turn)) * across,
    height,
  };
}

/** From where the laptop sees enough, from above with the laptop to the right: part of a ring, as an SVG path in cm. */
export function worksPath({ azimuthDeg, works }: View): string {
  const [near, far] = works.distanceM.map((m) => m * 100) as [number, number];
  const [first, last] = works.azimuthDeg.map((deg) => deg - azimuthDeg) as [number, number];
  const at = (radius: number, deg: number): string => {
    const turn = (deg * Math.PI) / 180;
    return `${(radius * Math.cos(turn)).toFixed(1)} ${(radius * Math.sin(turn)).toFixed(1)}`;
  };
  const arc = (radius: number, to: number, clockwise: 0 | 1): string =>
    `A${radius} ${radius} 0 0 ${clockwise} ${at(radius, to)}`;
  return `M${at(near, first)}L${at(far, first)}${arc(far, last, 1)}L${at(near, last)}${arc(near, first, 0)}Z`;
}

/** Turns the plan so that the laptop always stands to the right. */
export const bodyTurn = (view: View): number => -view.azimuthDeg;
