import type { Amount } from '../coach/amount';
import type { BodyPart, EndReason, LensMove, MissReason, PauseReason, SetupStep } from '../coach/events';
import type { Exercise, ExerciseId, RangeUnit, Subject } from '../exercises/exercise';
import type { SourceProblem } from '../frame';
import type { UnseenBecause } from '../geometry/reading';
import type { ProgrammeId } from '../programmes/programme';
import type { EngineProblem } from '../pose/engine';
import type { Side } from '../pose/pose';
import type { FilmWords } from './film';
import type { SightWords } from './sight';
import type { UiWords } from './ui';

export type Position = Exercise['position'];

/** A sentence that may differ by side: `both` where no side is known. */
export type Sided = string | (Readonly<Record<Side, string>> & { readonly both: string });

/** The sentence for a side. */
export const forSide = (sided: Sided, side?: Side): string =>
  typeof sided === 'string' ? sided : sided[side ?? 'both'];

/** What one check says. */
export interface CheckWords {
  /** At most six words, said while moving: an outcome in the world rather than a body part. */
  readonly cue: Sided;
  /** One calm sentence for the summary. */
  readonly fault: Sided;
  /** Said when the fault is mended, where "That's it" would not do. */
  readonly mended?: string;
  /** For checks that void a rep: what the movement was, and what to do instead. */
  readonly otherMovement?: string;
}

/** All that is said and written about one exercise. */
export interface ExerciseWords {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** Where the lens stands, in two or three words. */
  readonly view: string;
  /** Where the laptop goes: written beside the picture of it. */
  readonly placement: string;
  /** Said before getting down, in order: where the laptop goes, what will be heard, the starting position. */
  readonly setup: readonly string[];
  /** How it is done, step by step. */
  readonly steps: readonly string[];
  /** Safety lines of this exercise: written, and said once before its first set. */
  readonly cautions: readonly string[];
  /** Said as the set begins. */
  readonly begin: Sided;
  /** What the camera cannot judge, by the exercise's `blind` keys. */
  readonly blind: Readonly<Record<string, string>>;
  /** How to meet each condition of the start pose, by its id. */
  readonly start: Readonly<Record<string, Sided>>;
  readonly checks: Readonly<Record<string, CheckWords>>;
  /** Of a hold: how to get back, by the condition of its posture that is not met; a few words. */
  readonly hold?: Readonly<Record<string, Sided>>;
  /**
   * Of what is counted: a miss, each in a few words. `amount` is in whole steps ("two hands", "20 degrees"), null when only
   * just short.
   */
  readonly miss?: {
    readonly short: (amount: string | null, side?: Side) => string;
    readonly tooQuick: string;
    readonly noReturn: string;
  };
}

/** What is written about a programme. */
export interface ProgrammeWords {
  readonly name: string;
  readonly purpose: string;
  /** How often it is done. */
  readonly rhythm: string;
}

/** A problem in plain words. */
export interface ProblemWords {
  /** What happened. */
  readonly what: string;
  /** What to do next. */
  readonly next: string;
}

export type VoiceProblem = 'voice-missing' | 'voice-erred' | 'voice-stalled';
export type HistoryProblem = 'storage-denied' | 'storage-full' | 'storage-broken';
/** A video that was read to its end without a set in it. */
export type FilmProblem = 'file-nobody' | 'file-no-start';
export type Problem = SourceProblem | FilmProblem | EngineProblem | VoiceProblem | HistoryProblem;

type CannotSee = Extract<SetupStep, { step: 'cannot-see' }>;
type View = Exercise['view']['name'];

/** What is said whatever the exercise. */
export interface CommonWords {
  readonly setup: {
    readonly nobody: string;
    readonly cannotSee: (parts: readonly BodyPart[], remedy: CannotSee['remedy'], position: Position) => string;
    readonly seeAll: string;
    readonly otherView: Readonly<Record<View, string>>;
    /** What is wrong with where the laptop stands, and what to do. */
    readonly moveLaptop: (move: LensMove, view: View, position: Position) => string;
    /** Labels in the pictures of where the laptop stands, where it should, and from where else it works. */
    readonly place: { readonly now: string; readonly wanted: string; readonly range: string };
    /** What this laptop's place leaves unjudged. */
    readonly notJudged: (subjects: readonly Subject[]) => string;
    readonly holdStill: string;
    /** After what the start pose lacks, to somebody who stays still: they may be doing it already. */
    readonly maybeUnseen: string;
  };
  /** What mends a view in which parts are missing. */
  readonly remedies: Readonly<Record<CannotSee['remedy'], (position: Position) => string>>;
  readonly lockedOn: Readonly<Record<'held' | 'weak', string>>;
  readonly mended: string;
  readonly lost: Readonly<Record<UnseenBecause | 'lost', string>>;
  /** What to do while lost. */
  readonly stay: Readonly<Record<Position, string>>;
  readonly found: string;
  readonly paused: Readonly<Record<PauseReason, string>>;
  readonly resumed: string;
  readonly end: Readonly<Record<EndReason, string>>;
  /** How to get up safely, said after the end. */
  readonly getUp: Readonly<Record<Position, string>>;
  /** Said instead where the other side follows. */
  readonly otherSide: Readonly<Record<Side, string>>;
  /** Said instead where another set follows. */
  readonly restBeforeNext: string;
  readonly unseenMiss: Readonly<Record<UnseenBecause | 'lost', string>>;
  /** An amount in whole hand-widths or tens of degrees; null when under half a step. */
  readonly amount: (by: number, unit: RangeUnit) => string | null;
  /** What has been done: reps, seconds held or breaths. */
  readonly done: (amount: Amount, n: number) => string;
  /** A hold's clock runs again. */
  readonly holdRuns: string;
  /** At the top of a rep that is to be held, and once it has been held for long enough. */
  readonly hold: string;
  readonly release: string;
  /** Why one that was let go did not count, after so many whole seconds. */
  readonly letGo: (held: number) => string;
  /** To draw a breath in, to let it out, and the last one. */
  readonly breath: Readonly<Record<'in' | 'out' | 'last', string>>;
  /** Half of a hold is over. */
  readonly halfway: string;
  /** So many seconds of it are left. */
  readonly left: (seconds: number) => string;
}

/** The sentences after a set. */
export interface SummaryWords {
  /** "30 seconds held", "22 of 30 seconds held, with 2 breaks"; the same of breaths. */
  readonly held: (amount: Amount, done: number, target: number, breaks: number) => string;
  /** "10 counted, 2 missed: arms low". */
  readonly headline: (counted: number, missed: number, why: string | null) => string;
  /** The commonest reason in two to four words, for the headline. */
  readonly reason: Readonly<Record<MissReason['reason'], string>>;
  /** Why the missed ones did not count, for the headline: the reason, or how many were of which; null without any. */
  readonly why: (misses: readonly { readonly reason: MissReason['reason']; readonly times: number }[]) => string | null;
  readonly noAttempts: string;
  readonly noAttemptsNext: string;
  readonly faultTimes: (fault: string, times: number) => string;
  readonly noFaults: string;
  readonly weakBaseline: string;
}

/** What the app says about safety. */
export interface SafetyWords {
  readonly title: string;
  /** Written before the first exercise. */
  readonly before: readonly string[];
  readonly urgentTitle: string;
  readonly urgent: readonly string[];
  readonly askFirstTitle: string;
  readonly askFirst: readonly string[];
  /** The part of it that is also said aloud, once. */
  readonly spoken: readonly string[];
  readonly agree: string;
  /** After an exercise that was stopped because it hurt: what to do now. */
  readonly hurtTitle: string;
  readonly hurt: readonly string[];
  /** Written with the exercise from then on. */
  readonly hurtBefore: (when: string) => string;
}

/** Every text of the app, in one language. */
export interface Words {
  /** BCP 47 language, for the page and the voice. */
  readonly lang: string;
  readonly exercises: Readonly<Record<ExerciseId, ExerciseWords>>;
  readonly programmes: Readonly<Record<ProgrammeId, ProgrammeWords>>;
  readonly common: CommonWords;
  readonly film: FilmWords;
  readonly sight: SightWords;
  readonly summary: SummaryWords;
  readonly safety: SafetyWords;
  readonly problems: Readonly<Record<Problem, ProblemWords>>;
  readonly ui: UiWords;
}
