import type { Exercise } from '../exercises/exercise';

/** Labels and short lines of the screens. */
export interface UiWords {
  readonly appName: string;
  readonly tagline: string;
  readonly privacy: string;
  // Home
  readonly positions: Readonly<Record<Exercise['position'], string>>;
  readonly home: string;
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
  readonly equipmentNames: Readonly<Record<'mat' | 'towel' | 'chair', string>>;
  readonly dose: (sets: number, reps: number) => string;
  readonly restBetween: (seconds: number) => string;
  // Before the set
  readonly chooseCamera: string;
  readonly camera: (n: number) => string;
  readonly testVolume: string;
  readonly volumeTest: string;
  readonly volume: string;
  readonly set: string;
  readonly sets: string;
  readonly reps: string;
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
  readonly skeletonOnly: string;
  readonly demonstration: string;
  readonly play: string;
  readonly countedSoFar: (counted: number, target: number) => string;
  readonly ofTarget: (target: number) => string;
  readonly missed: (n: number) => string;
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
  /** What a range is measured in, to follow `rangePerRep`. */
  readonly rangeUnits: Readonly<Record<Exercise['count']['unit'], string>>;
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
  readonly last: (when: string, counted: number, target: number) => string;
  readonly done: (counted: number, target: number) => string;
  readonly setUnknown: string;
  readonly unfinished: string;
  readonly exportHistory: string;
  readonly remove: string;
  readonly removeSure: string;
  readonly back: string;
  readonly tryAgain: string;
  readonly settings: string;
}
