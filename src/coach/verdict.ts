import type { Count } from '../exercises/exercise';
import type { UnseenBecause } from '../geometry/reading';
import type { Also } from './also';
import { isClear } from './clear';
import type { MissReason } from './events';
import { sideOf } from './signal';
import type { Movement } from './stroke';

/** What is known of a movement when it is judged. */
export interface Evidence {
  readonly movement: Movement;
  /** The check that says it was another movement. */
  readonly voidedBy: string | null;
  readonly also: Also['outcome'];
  /** Why the count's measure was last unseen. */
  readonly because: UnseenBecause | 'lost';
}

/**
 * Out of sight for more than a third of the movement, the camera may have missed the top: falling short is then its
 * fault and not the person's.
 */
const UNSEEN_SHARE = 0.34;

/**
 * More than half a turn, in degrees, is no movement of a body: the direction has jumped round, as that of the shoulders of
 * somebody does who now lies on the other side.
 */
const HALF_TURN = 180;

/** Of the time that the top is to be held: it begins with the range reached, which is noticed `SUSTAINED_MS` late. */
const HELD_SHARE = 0.9;

/** Why a movement does not count, or null if it does. `needed` in the count's unit. */
export const missReason = (evidence: Evidence, count: Count, needed: number): MissReason | null => {
  const { movement, voidedBy, also, because } = evidence;
  if (movement.end === 'lost') return { reason: 'unseen', blame: 'camera', because };
  if (count.unit === 'deg' && movement.range > HALF_TURN) return unseen(because);
  if (voidedBy !== null) return { reason: 'other-movement', blame: 'person', check: voidedBy };
  if (movement.range < needed) {
    if (mostlyUnseen(movement)) return unseen(because);
    return vaguelyShort(movement, needed) ? unseen('view') : short(movement, count, needed);
  }
  if (movement.end === 'up') return { reason: 'no-return', blame: 'person' };
  if ('unseen' in also) return unseen(also.unseen);
  if ('missedBy' in also) return { reason: 'short', blame: 'person', by: also.missedBy * movement.range };
  if (movement.endMs - movement.startMs < count.minMs) return { reason: 'too-quick', blame: 'person' };
  const { topHeldMs } = movement;
  if (topHeldMs < HELD_SHARE * (count.holdMs ?? 0)) return { reason: 'let-go', blame: 'person', heldMs: topHeldMs };
  return null;
};

const unseen = (because: UnseenBecause | 'lost'): MissReason => ({ reason: 'unseen', blame: 'camera', because });

const mostlyUnseen = (movement: Movement): boolean =>
  movement.unseenMs > UNSEEN_SHARE * (movement.endMs - movement.startMs);

/** Short by less than a reading may be off by that cannot tell this range from none: nobody is told that they fell short. */
const vaguelyShort = ({ reached, doubts }: Movement, needed: number): boolean =>
  doubts.some((sigma) => !isClear({ sigma }, needed)) &&
  reached.every((level, i) => level + (doubts[i] ?? 0) >= needed);

/** Short by how much; of which side, where one side reached and the other did not. */
const short = (movement: Movement, count: Count, needed: number): MissReason => {
  const low = movement.reached.findIndex((reached) => reached < needed);
  const oneSided = movement.reached.some((reached) => reached >= needed);
  const side = oneSided && low >= 0 ? sideOf(count, low) : undefined;
  return { reason: 'short', blame: 'person', by: needed - movement.range, ...(side && { side }) };
};
