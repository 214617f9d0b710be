import type { Body } from '../body';
import type { MotionFault } from '../fault';
import type { Moment } from '../moment';
import type { Posture } from '../skeleton';
import type { Vec3 } from '../vec';
import type { Roller } from './roller';
import type { Seat } from './seated';

/** How one exercise is performed, cleanly and with each fault it can have. */
export interface ExerciseMotion {
  readonly faults: readonly MotionFault[];
  /** Done on both feet or on a chair: there is no way down to it, and no mat. A wall stands behind the figure or ahead. */
  readonly upright?: 'free' | 'wall' | 'wall-ahead' | 'seated';
  /** How many times as long as usual it takes, where it is asked for more slowly; 1 without it. */
  readonly slowness?: number;
  /** For how long the top is held, from and to, in ms; absent for a moment's stop. A rep with 'let-go' holds half of it. */
  readonly topMs?: readonly [number, number];
  /** Of somebody seated: where the chair stands. */
  seat?(body: Body): Seat;
  /** Where the elastic band is tied that both hands hold, metres; without it there is none. */
  band?(body: Body): Vec3;
  /** A light dumbbell in each hand. */
  readonly weights?: true;
  /** Lies on the back or sits on the floor, the head or the back towards −x: the way down leads over sitting. */
  readonly onBack?: true;
  /** The middle of a ball between the back and the wall; without it there is none. */
  ball?(body: Body): Vec3;
  /** Where the foam roller lies at the start; without it there is none. */
  roller?(body: Body): Roller;
  /** Where along x the wall stands; without it the back leans on it, or ahead the hands of straight arms. */
  wallX?(body: Body): number;
  /** The door frame: where it stands along x, and how far its inner edges are from the middle, metres. */
  doorway?(body: Body): { readonly x: number; readonly halfM: number };
  /** The pillow below the head: its middle, and how high its top is at the start; without it there is none. */
  pillow?(body: Body): Vec3;
  posture(body: Body, moment: Moment): Posture;
}
