import type { Attempt, MissReason, RepResult } from '../../coach/events';
import { PersonalRange } from '../../coach/personal-range';
import type { Count, RangeUnit } from '../../exercises/exercise';

/** One attempt, as the chart and the table show it. */
export interface Rep {
  /** From 1, in order of time. */
  readonly index: number;
  readonly attempt: Attempt;
  /** s from the beginning of the first attempt. */
  readonly atS: number;
  readonly unseen: boolean;
}

/** The attempts of a set in order of time: those held back are judged late and lie behind later ones. */
export function repsOf({ attempts }: RepResult): readonly Rep[] {
  const ordered = [...attempts].sort((a, b) => a.startMs - b.startMs);
  const first = ordered[0]?.startMs ?? 0;
  return ordered.map((attempt, i) => ({
    index: i + 1,
    attempt,
    atS: (attempt.startMs - first) / 1000,
    unseen: attempt.miss?.blame === 'camera',
  }));
}

/** What the set came to ask for: learnt from its first reps just as the coach did. */
export function neededIn(result: RepResult, count: Count): number {
  const range = new PersonalRange(count, result.target);
  repsOf(result)
    .map(({ attempt }) => attempt)
    .filter(({ miss, range: reached }) => !miss || (miss.reason === 'short' && reached >= count.floor))
    .forEach((attempt) => range.learn(attempt.range, attempt.faults.length === 0));
  return range.needed;
}

/** Why attempts did not count, each reason with how often, the commonest first. */
export function missesOf({ attempts }: RepResult): readonly { reason: MissReason['reason']; times: number }[] {
  const reasons = attempts.flatMap(({ miss }) => miss?.reason ?? []);
  return [...new Set(reasons)]
    .map((reason) => ({ reason, times: reasons.filter((other) => other === reason).length }))
    .toSorted((a, b) => b.times - a.times);
}

/** A fault with every attempt in which it stood. */
export interface FaultSeen {
  readonly check: string;
  readonly side: 'left' | 'right' | undefined;
  readonly reps: readonly Rep[];
}

/** The faults of a set, the commonest first; one check on both sides of one body is one fault. */
export function faultsOf(result: RepResult): readonly FaultSeen[] {
  const all = repsOf(result).flatMap((rep) => rep.attempt.faults.map((fault) => ({ rep, fault })));
  const checks = [...new Set(all.map(({ fault }) => fault.check))];
  const seen = checks.map((check) => {
    const mine = all.filter(({ fault }) => fault.check === check);
    const sides = new Set(mine.map(({ fault }) => fault.side));
    return {
      check,
      side: sides.size === 1 ? mine[0]?.fault.side : undefined,
      reps: [...new Set(mine.map(({ rep }) => rep))],
    };
  });
  return seen.sort((a, b) => b.reps.length - a.reps.length);
}

/** A range in the count's unit: whole degrees, or percent of the person's own arm or trunk, finer where it is small. */
export function formatRange(range: number, unit: RangeUnit): string {
  if (unit === 'deg') return `${Math.round(range)}°`;
  const percent = range * 100;
  return `${percent.toFixed(percent < 10 ? 1 : 0)}%`;
}

/** 75 s as "1:15". */
export const formatClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
