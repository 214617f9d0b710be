import type { CheckSight, Limb, LimbSight, LiveView, MutedBecause } from '../../coach/events';
import { subjectOf } from '../../coach/subject';
import type { Exercise, Subject } from '../../exercises/exercise';
import { measuredBy } from '../../exercises/measured-by';
import { Steady } from './steady';

const LIMBS: readonly Limb[] = ['head', 'trunk', 'leftArm', 'rightArm', 'leftLeg', 'rightLeg'];

export type Limbs = Readonly<Record<Limb, LimbSight>>;

/** Something that is not judged now. Two checks on one measure are one thing. */
export interface Muted {
  readonly subject: Subject;
  readonly because: MutedBecause;
}

/** How well the app sees, frame by frame, calm enough to be read. */
export class SteadySight {
  /** Null until enough has been seen. */
  limbs: Limbs | null = null;
  /** In the order of the exercise's checks. */
  muted: readonly Muted[] = [];
  private readonly subjects: readonly (readonly [check: string, subject: Subject])[];
  private readonly steadyLimbs = steadyByKey<LimbSight>();
  private readonly steadyChecks = steadyByKey<MutedBecause | 'judged'>();

  constructor({ checks }: Pick<Exercise, 'checks'>) {
    this.subjects = checks.flatMap((check) => {
      const measure = measuredBy(check);
      return measure ? [[check.id, subjectOf(measure)] as const] : [];
    });
  }

  /** One frame. What has not changed is the same object as before. */
  see({ timeMs, limbs, checks }: LiveView): void {
    this.look(timeMs, limbs);
    this.judge(timeMs, checks);
  }

  private look(timeMs: number, limbs: Limbs): void {
    const seen = LIMBS.map((limb) => [limb, this.steadyLimbs(limb).see(timeMs, limbs[limb])] as const);
    if (seen.some(([, sight]) => sight === null) || seen.every(([limb, sight]) => sight === this.limbs?.[limb])) return;
    this.limbs = Object.fromEntries(seen) as Limbs;
  }

  private judge(timeMs: number, checks: readonly CheckSight[]): void {
    const now = new Map(checks.map(({ check, muted }) => [check, muted ?? ('judged' as const)]));
    const muted = new Map<Subject, MutedBecause>();
    for (const [check, subject] of this.subjects) {
      const because = this.steadyChecks(check).see(timeMs, now.get(check) ?? null);
      if (because !== null && because !== 'judged' && !muted.has(subject)) muted.set(subject, because);
    }
    const list = [...muted].map(([subject, because]) => ({ subject, because }));
    if (textOf(list) !== textOf(this.muted)) this.muted = list;
  }
}

const textOf = (list: readonly Muted[]): string =>
  list.map(({ subject, because }) => `${subject} ${because}`).join(', ');

const steadyByKey = <T extends string>(): ((key: string) => Steady<T>) => {
  const known = new Map<string, Steady<T>>();
  return (key) => {
    const steady = known.get(key) ?? new Steady<T>();
    known.set(key, steady);
    return steady;
  };
};
