import type { MeasureCheck, Exercise, StartCondition } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import type { Fault } from './events';
import { unmetCondition } from './start-pose';
import type { Movement } from './stroke';
import { partsOf } from './subject';

/** Who looks round while lying lifts the chest by half a rep, again and again. Half a set of that is meant. */
const SHORT_TRIES = 5;
/** Rocking, a push-up, a cat–cow: once is settling in, twice is meant. */
const WHOLE_TRIES = 2;

/** A check of which the whole body's movement is the fault, and what else the start pose asks for. */
interface Whole {
  readonly check: MeasureCheck;
  readonly posture: readonly StartCondition[];
}

/**
 * Whether somebody exercises. Who has held a start pose by chance and drinks, scratches or settles in is nobody to accuse:
 * no fault is told before a movement has reached range, five have fallen short, or the whole body has gone to and fro
 * twice (rocking, push-ups) with hands, knees and trunk where the start pose wants them. In 32 looks at films of odds and
 * ends (a network without fault; 13 times a start pose was taken) 60 faults were told without this and none with it, while
 * sets of rocking, push-ups and cat–cows are cued in their second or third rep.
 */
export class Exercising {
  private readonly wholes: readonly Whole[];
  /** Checks that fail now, and whether the person has stayed in the posture since they began. */
  private readonly gone = new Map<string, boolean>();
  private wholeTries = 0;
  private shortTries = 0;

  constructor({ checks, start }: Exercise) {
    this.wholes = checks
      .filter((check) => check.kind === 'measure')
      .filter(({ voids, measure }) => voids === true || measure === 'hipTravel')
      .map((check) => ({ check, posture: start.filter(({ measure }) => measure !== check.measure) }));
  }

  get begun(): boolean {
    return this.shortTries >= SHORT_TRIES || this.wholeTries >= WHOLE_TRIES;
  }

  /** A movement that was meant has ended. `needed`: what a rep must reach, in the count's unit. */
  moved({ range, end }: Movement, needed: number): void {
    if (end === 'returned') this.shortTries += range >= needed ? SHORT_TRIES : 1;
  }

  /** One frame, with the faults that stand in it. */
  see(faults: readonly Fault[], measures: Measures): void {
    this.wholes.forEach(({ check, posture }) => {
      const { id } = check;
      const stayed = this.gone.get(id);
      if (isWhole(check, faults, measures))
        this.gone.set(id, stayed !== false && unmetCondition(posture, measures) === null);
      else if (stayed !== undefined) {
        this.gone.delete(id);
        if (stayed) this.wholeTries += 1;
      }
    });
  }
}

/** The fault stands, and on both sides as far as they are seen: one hand that steps or scratches bends one elbow. */
const isWhole = ({ id, measure }: MeasureCheck, faults: readonly Fault[], measures: Measures): boolean => {
  const own = faults.filter(({ check }) => check === id);
  const sides = partsOf(measure).filter((part) => seen(measures[part.id]));
  return own.length > 0 && sides.every(({ side }) => own.some((fault) => fault.side === side));
};
