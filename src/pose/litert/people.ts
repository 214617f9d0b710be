import type { Pose } from '../pose';
import type { Point } from '../roi';
import type { Box } from './overlap';

/** What a square is cut out by: the middle of the hips, and a point on the circle round the whole body. */
export interface Alignment {
  readonly hips: Point;
  readonly top: Point;
}

/** One reading of a crop: the pose, where to look next, and how sure the network is of its shape, 0–1. */
export interface Reading extends Alignment {
  readonly pose: Pose;
  readonly sureness: number;
}

/** A reading that is surer by less than this is no better: the same one from a crop that lies a little elsewhere. */
const SURER = 0.05;
/**
 * Two readings are of one person if their hips are nearer than this share of the way from hips to head's end; a reading
 * upside down is farther off than one the same way round. Of rendered people with somebody right behind, readings of one
 * lay within 0.1 of each other, those of the other 0.37–0.43 away.
 */
const SAME_PERSON = { sameWay: 0.25, turned: 0.5 } as const;
/** Readings less sure than this are of no whole person: right ones are 0.44 and more, of somebody dark before a window. */
const OF_SOMEBODY = 0.4;
/** Feet that are hidden behind somebody are guessed at: off by up to a tenth of the picture's height. */
const CLEARLY = 0.15;
/** Round the marks of nose, shoulders and hips, as a share of what they span: the rest of the head, the sleeves. */
const ROUND = 0.25;

const HEAD_AND_TRUNK = ['nose', 'leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const;

export function samePerson(one: Alignment, other: Alignment): boolean {
  const [a, b] = [axis(one), axis(other)];
  const apart = Math.hypot(one.hips.x - other.hips.x, one.hips.y - other.hips.y);
  const sameWay = a.x * b.x + a.y * b.y > Math.SQRT1_2 * Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y);
  return apart < SAME_PERSON[sameWay ? 'sameWay' : 'turned'] * Math.hypot(b.x, b.y);
}

const axis = ({ hips, top }: Alignment): Point => ({ x: top.x - hips.x, y: top.y - hips.y });

/** Whether a reading of the same person is worth going over to. */
export const isSurer = (reading: Reading, best: Reading): boolean => reading.sureness > best.sureness + SURER;

/** The people with one more reading: of somebody new, or a surer one of somebody known. */
export function met(people: readonly Reading[], reading: Reading): readonly Reading[] {
  const known = people.find((person) => samePerson(reading, person));
  if (known === undefined) return [...people, reading];
  return isSurer(reading, known) ? people.map((person) => (person === known ? reading : person)) : people;
}

/**
 * Who exercises: the one nearest to the lens. Everybody stands or lies on the same floor, and the nearer somebody does, the
 * lower in the picture; a size says less, since somebody who curls up is smaller than a bystander behind. Of somebody on
 * the floor and somebody on both feet it is the former, unless the latter is clearly nearer.
 */
export function exercising(people: readonly Reading[]): Reading | null {
  const able = people.filter(({ sureness }) => sureness >= OF_SOMEBODY);
  return able.reduce<Reading | null>((near, one) => (near && nearness(near) >= nearness(one) ? near : one), null);
}

/** In heights of the picture. */
const nearness = (person: Reading): number =>
  Math.max(...Object.values(person.pose.image).map(({ y }) => y)) / person.pose.height +
  (isUpright(person) ? 0 : CLEARLY);

/** Whether somebody's head points up in the picture rather than to its sides or down. */
export const isUpright = ({ hips, top }: Alignment): boolean => hips.y - top.y > Math.abs(top.x - hips.x);

/** What the detector knows somebody by, in the picture's pixels. */
export function headAndTrunk({ pose }: Reading): Box {
  const marks = HEAD_AND_TRUNK.map((joint) => pose.image[joint]);
  const xs = marks.map(({ x }) => x);
  const ys = marks.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const round = ROUND * Math.max(width, height);
  return { left: left - round, top: top - round, width: width + 2 * round, height: height + 2 * round };
}
