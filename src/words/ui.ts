import type { Amount } from '../coach/amount';
import type { Exercise, Goal, RangeUnit } from '../exercises/exercise';
import type { Side } from '../pose/pose';

/** Labels and short lines of the screens. */
export interface UiWords {
  readonly appName: string;
  readonly tagline: string;
  readonly privacy: string;
  // Home
  readonly positions: Readonly<Record<Exercise['position'], string>>;
  readonly home: string;
  readonly programmes: string;
  /** How many exercises of how many a programme has come to. */
  readonly programmeOver: (done: number, of: number) => string;
  readonly nextExercise: (name: string) => string;
  readonly goOnNow: string;
  readonly stopHere: string;
  readonly start: string;
  readonly tryWithoutCamera: string;
  readonly useVideoFile: string;
  readonly howTo: string;
  readonly whereTheLaptopGoes: string;
  /** Where the lens stands, for those who do not see the drawing. */
  readonly lens: (distance: string, height: string) => string;
  readonly cautions: string;
  readonly cannotJudge: string;
  readonly equipment: string;
  // Choosing an exercise
  readonly search: string;
  readonly position: string;
  readonly goal: string;
  readonly goals: Readonly<Record<Goal, string>>;
  readonly time: string;
  readonly any: string;
  /** How many exercises a programme has and about how many minutes it takes. */
  readonly programmeAtAGlance: (exercises: number, minutes: number) => string;
  readonly atMost: (minutes: number) => string;
  /** Opens the wishes but the search where there is no room for them. */
  readonly narrow: string;
  /** Before what somebody may have at hand. */
  readonly atHand: string;
  /** Each by itself, in a word or two. */
  readonly itemNames: Readonly<Record<Exercise['equipment'][number], string>>;
  readonly found: (found: number, of: number) => string;
  readonly showAll: string;
  readonly equipmentNames: Readonly<Record<Exercise['equipment'][number], string>>;
  /** `sides`: it is done on each side. */
  readonly dose: (amount: Amount, sets: number, target: number, sides?: 'each') => string;
  readonly restBetween: (seconds: number) => string;
  // Before the set
  readonly chooseCamera: string;
  readonly camera: (n: number) => string;
  readonly testVolume: string;
  readonly volumeTest: string;
  readonly volume: string;
  readonly set: string;
  readonly sets: string;
  /** What a set's target is counted in. */
  readonly targets: Readonly<Record<Amount, string>>;
  readonly rest: string;
  readonly seconds: string;
  readonly everyNumber: string;
  readonly loading: string;
  // Live
  readonly mute: string;
  readonly unmute: string;
  readonly pause: string;
  readonly resume: string;
  readonly finish: string;
  readonly hurts: string;
  readonly skeletonOnly: string;
  readonly demonstration: string;
  readonly play: string;
  readonly doneSoFar: (amount: Amount, done: number, target: number) => string;
  readonly ofTarget: (amount: Amount, target: number) => string;
  /** The clock of a hold stands still. */
  readonly clockStopped: string;
  readonly breath: Readonly<Record<'in' | 'out', string>>;
  readonly missed: (n: number) => string;
  readonly sides: Readonly<Record<Side, string>>;
  /** Both sides of a set, one beside the other. */
  readonly sideAndSide: (side: Side, done: string, other: Side, otherDone: string) => string;
  /** Leads from one side's set to the other's. */
  readonly seeSide: Readonly<Record<Side, string>>;
  readonly setOf: (n: number, of: number) => string;
  readonly restNow: (seconds: number) => string;
  readonly restUntil: (set: number, sets: number) => string;
  readonly skipRest: string;
  readonly demoNote: string;
  readonly noVoiceNote: string;
  // Summary and history
  readonly summary: string;
  readonly counted: string;
  readonly rangePerRep: string;
  /** Title of the picture of a hold, and its marks. */
  readonly holdInTime: string;
  readonly heldSpan: string;
  readonly breakSpan: string;
  readonly leftPosture: string;
  readonly faultAt: (clock: string) => string;
  /** What a range is measured in, to follow `rangePerRep`. */
  readonly rangeUnits: Readonly<Record<RangeUnit, string>>;
  readonly target: string;
  readonly faults: string;
  readonly when: string;
  readonly rep: string;
  readonly range: string;
  readonly result: string;
  readonly showTable: string;
  readonly details: string;
  readonly repAt: (rep: number, clock: string) => string;
  readonly again: string;
  readonly nextSet: (set: number, sets: number) => string;
  readonly earlier: string;
  /** Who did a set that is not the person's own. */
  readonly performers: Readonly<Record<'athlete' | 'file', string>>;
  /** The same as a sentence, under such a set's headline. */
  readonly notYours: Readonly<Record<'athlete' | 'file', string>>;
  readonly yourTurn: string;
  readonly last: (when: string, done: string) => string;
  readonly done: (amount: Amount, n: number, target: number) => string;
  readonly setUnknown: string;
  readonly unfinished: string;
  readonly exportHistory: string;
  readonly remove: string;
  readonly removeSure: string;
  readonly back: string;
  readonly tryAgain: string;
  readonly settings: string;
}
