import type { Attempt, AttemptSight, SetResult } from '../coach/events';

/** Who was in front of the coach: the person at this machine, the house's athlete, or whoever is in a video file. */
export const PERFORMERS = ['camera', 'athlete', 'file'] as const;
export type Performer = (typeof PERFORMERS)[number];

/** One set as it is kept. */
export interface SetRecord {
  readonly id: string;
  /** Wall clock, ms since 1970. */
  readonly startedAt: number;
  /** Only a camera's sets are the person's own: no other is held against them as "last time". */
  readonly by: Performer;
  readonly result: SetResult;
  /** False while the set runs, and for good if the page went away before its end. */
  readonly finished: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isFault = (value: unknown): boolean =>
  isObject(value) && typeof value.check === 'string' && isNumber(value.worst) && isNumber(value.atMs);

const isMiss = (value: unknown): boolean =>
  value === undefined || (isObject(value) && typeof value.reason === 'string' && typeof value.blame === 'string');

const isAttempt = (value: unknown): boolean =>
  isObject(value) &&
  [value.startMs, value.endMs, value.topMs, value.range].every(isNumber) &&
  typeof value.counted === 'boolean' &&
  isMiss(value.miss) &&
  Array.isArray(value.faults) &&
  value.faults.every(isFault) &&
  Array.isArray(value.unseen);

const isTally = (value: unknown): boolean => isObject(value) && Object.values(value).every(isNumber);

const isSight = (value: unknown): value is AttemptSight =>
  isObject(value) && isNumber(value.countMutedMs) && isTally(value.judgedMs) && isTally(value.mutedMs);

/** An attempt counts also where what it rests on was not written down, or can't be read any more. */
const withReadableSight = (attempt: Attempt): Attempt => {
  const { sight, ...rest } = attempt;
  return sight === undefined || isSight(sight) ? attempt : rest;
};

const isRepResult = ({ counted, attempts }: Record<string, unknown>): boolean =>
  isNumber(counted) && Array.isArray(attempts) && attempts.every(isAttempt);

const isBreak = (value: unknown): boolean =>
  isObject(value) && [value.startMs, value.endMs].every(isNumber) && isObject(value.why);

const isHoldResult = ({ startMs, heldMs, breathMs = 1, breaks, faults }: Record<string, unknown>): boolean =>
  [startMs, heldMs, breathMs].every(isNumber) &&
  Array.isArray(breaks) &&
  breaks.every(isBreak) &&
  Array.isArray(faults) &&
  faults.every(isFault);

const isResult = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.exercise === 'string' &&
  [value.durationMs, value.target].every(isNumber) &&
  (value.kind === 'hold' ? isHoldResult(value) : isRepResult(value)) &&
  typeof value.baseline === 'string' &&
  isTally(value.unseenMs);

/** Whether anything has been done, or tried. */
export const isTried = (result: SetResult): boolean =>
  result.kind === 'reps' ? result.attempts.length > 0 : result.heldMs >= 1000;

const isSetRecord = (value: unknown): value is SetRecord =>
  isObject(value) &&
  typeof value.id === 'string' &&
  isNumber(value.startedAt) &&
  PERFORMERS.some((performer) => performer === value.by) &&
  typeof value.finished === 'boolean' &&
  isResult(value.result);

/** A record read from storage, or null where it is not whole: what is not is skipped, never shown half. */
export const readRecord = (value: unknown): SetRecord | null => {
  if (!isSetRecord(value)) return null;
  const { result } = value;
  if (result.kind === 'hold') return value;
  // Before there were holds a set did not say what kind it is of.
  return { ...value, result: { ...result, kind: 'reps', attempts: result.attempts.map(withReadableSight) } };
};
