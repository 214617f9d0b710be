import type { UnseenPart } from '../geometry/visible';
import type { SetupStep } from './events';
import type { NeededParts } from './needed-parts';

type CannotSee = Extract<SetupStep, { step: 'cannot-see' }>;

/** After so long of asking for parts that only some checks need, the app makes do without them and mutes those checks. */
const MAKE_DO_MS = 15_000;

/** Which of the unseen parts hold the set-up up, after `waitedMs` of asking, and what to do about it; or null. */
export const cannotSee = (unseen: readonly UnseenPart[], needed: NeededParts, waitedMs: number): CannotSee | null => {
  const insist = waitedMs < MAKE_DO_MS;
  const missing = unseen.filter(({ part }) => needed.must.has(part) || (insist && needed.better.has(part)));
  if (missing.length === 0) return null;
  return { step: 'cannot-see', parts: missing.map(({ part }) => part), remedy: remedyFor(missing) };
};

/**
 * What brings the parts into the picture. Past two opposite edges only distance helps; a part past the unmirrored
 * picture's left edge comes in when the person moves towards the picture's right, which is the person's own left when
 * facing the lens.
 */
const remedyFor = (missing: readonly UnseenPart[]): CannotSee['remedy'] => {
  const past = new Set(missing.flatMap(({ edges }) => edges));
  if (past.size === 0) return 'unhide';
  if (past.size > 1) return 'step-back';
  if (past.has('top')) return 'lid-up';
  if (past.has('bottom')) return 'lid-down';
  return past.has('left') ? 'move-right' : 'move-left';
};
