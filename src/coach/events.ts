import type { Exercise, RepExercise, Subject, View } from '../exercises/exercise';
import type { Measures, MeasureId } from '../geometry/measures';
import type { UnseenBecause } from '../geometry/reading';
import type { LensPlace } from '../geometry/view-place';
import type { Pose, Side } from '../pose/pose';

/** What the set-up coach asks for or confirms, in the order in which it asks. */
export type SetupStep =
  | { readonly step: 'nobody' } // no person in sight
  | {
      readonly step: 'cannot-see';
      readonly parts: readonly BodyPart[];
      readonly remedy: 'step-back' | 'move-left' | 'move-right' | 'lid-up' | 'lid-down' | 'unhide';
    }
  | { readonly step: 'see-all' }
  | { readonly step: 'wrong-view'; readonly want: View['name'] }
  | { readonly step: 'move-laptop'; readonly move: LensMove }
  | { readonly step: 'not-judged'; readonly subjects: readonly Subject[] } // from here; counting goes on without them
  /** The first condition that is not met; `doubted` where it may be met and not be seen. */
  | { readonly step: 'start-pose'; readonly condition: string; readonly doubted?: true }
  | { readonly step: 'hold-still' };

/** What to do about a laptop that stands where too little can be judged, or about the person before it. */
export type LensMove =
  | 'headward' // the lens further towards the head end
  | 'flankward' // further round to a flank
  | 'higher'
  | 'lower'
  | 'nearer'
  | 'farther'
  | 'lid-up'
  | 'lid-down';

/** Where the lens was last made out to stand, and what to do about it. */
export interface LensSight {
  readonly place: LensPlace;
  readonly move: LensMove | null;
}

export type BodyPart =
  'head' | 'shoulders' | 'hips' | 'knees' | 'feet' | 'leftArm' | 'rightArm' | 'leftHand' | 'rightHand';

/** Why an attempt did not count. Person: short of range, too fast, let go too soon, another movement. Camera: the rest. */
export type MissReason =
  | { readonly reason: 'short'; readonly blame: 'person'; readonly by: number; readonly side?: Side } // in the count's unit
  | { readonly reason: 'too-quick'; readonly blame: 'person' }
  | { readonly reason: 'no-return'; readonly blame: 'person' }
  | { readonly reason: 'let-go'; readonly blame: 'person'; readonly heldMs: number } // the top was not held for long enough
  | { readonly reason: 'other-movement'; readonly blame: 'person'; readonly check: string }
  | { readonly reason: 'unseen'; readonly blame: 'camera'; readonly because: UnseenBecause | 'lost' };

/** A form fault within one attempt. */
export interface Fault {
  readonly check: string;
  readonly side?: Side;
  /** The furthest reading past the limit, in the measure's unit. */
  readonly worst: number;
  readonly atMs: number;
}

/** Why a check cannot be judged: its measure is unseen, or what is seen of it is too vague for the room it has. */
export type MutedBecause = UnseenBecause | 'vague';

/** A check that applies now: judged, on one side at least, or muted and why. */
export interface CheckSight {
  readonly check: string;
  readonly muted: MutedBecause | null;
}

export type Limb = 'head' | 'trunk' | 'leftArm' | 'rightArm' | 'leftLeg' | 'rightLeg';

/** How well a limb is seen: well enough for all that this exercise reads from it, for some of it, for none of it. */
export type LimbSight = 'seen' | 'vague' | 'unseen';

/** What an attempt's verdict rests on, in ms of the attempt. */
export interface AttemptSight {
  /** The count's measure was unseen, or too vague for the range it had to reach. */
  readonly countMutedMs: number;
  /** Each check applied and was judged. */
  readonly judgedMs: Readonly<Record<string, number>>;
  /** Each check applied and could not be judged. */
  readonly mutedMs: Readonly<Record<string, number>>;
}

/** One movement away from rest and back, counted or not. */
export interface Attempt {
  readonly startMs: number;
  readonly endMs: number;
  /** Time of the furthest point. */
  readonly topMs: number;
  /** Change of the count's measure at the top, in the count's unit; for two sides the smaller. */
  readonly range: number;
  readonly counted: boolean;
  readonly miss?: MissReason;
  readonly faults: readonly Fault[];
  /** Checks that were unseen for most of the attempt. */
  readonly unseen: readonly string[];
  /** Absent of another movement noticed between reps, and in sets kept before this was written down. */
  readonly sight?: AttemptSight;
}

export type PauseReason = 'asked' | 'hidden-tab' | 'camera-moved';

export type EndReason = 'target' | 'got-up' | 'finished' | 'hurt' | 'source-ended';

/** What the coach says happened. Overlay, voice and history consume these and nothing else. */
export type CoachEvent =
  | { readonly type: 'setup'; readonly timeMs: number; readonly setup: SetupStep }
  | { readonly type: 'locked-on'; readonly timeMs: number; readonly baseline: 'held' | 'weak' }
  | { readonly type: 'countdown'; readonly timeMs: number; readonly n: number }
  | { readonly type: 'begin'; readonly timeMs: number }
  | { readonly type: 'held-back'; readonly timeMs: number } // a first rep, judged once the range is known
  | { readonly type: 'rep'; readonly timeMs: number; readonly n: number; readonly attempt: Attempt }
  | { readonly type: 'miss'; readonly timeMs: number; readonly attempt: Attempt; readonly miss: MissReason }
  | { readonly type: 'fault'; readonly timeMs: number; readonly fault: Fault }
  | { readonly type: 'held'; readonly timeMs: number; readonly s: number } // another whole second of a hold
  /** A breath, from 1, is to be drawn in or let out now, after so much time held. */
  | {
      readonly type: 'breath';
      readonly timeMs: number;
      readonly n: number;
      readonly half: 'in' | 'out';
      readonly heldMs: number;
    }
  | { readonly type: 'hold-stopped'; readonly timeMs: number; readonly condition: string } // the posture is left, and how
  | { readonly type: 'hold-runs'; readonly timeMs: number } // it is back
  /** The top of a rep that is to be held: reached (0), and each whole second; `of` are enough. */
  | { readonly type: 'top-held'; readonly timeMs: number; readonly s: number; readonly of: number }
  | { readonly type: 'cue'; readonly timeMs: number; readonly check: string; readonly side?: Side } // the one that matters now
  | { readonly type: 'mended'; readonly timeMs: number; readonly check: string }
  | { readonly type: 'lost'; readonly timeMs: number; readonly because: UnseenBecause | 'lost' }
  | { readonly type: 'found'; readonly timeMs: number }
  | { readonly type: 'paused'; readonly timeMs: number; readonly why: PauseReason }
  | { readonly type: 'resumed'; readonly timeMs: number }
  | { readonly type: 'set-end'; readonly timeMs: number; readonly why: EndReason; readonly result: SetResult };

interface SetBase {
  readonly exercise: string;
  /** Of an exercise that is done on each side: which side it was. */
  readonly side?: Side;
  /** ms on the source's clock from lock-on to the end. */
  readonly durationMs: number;
  /** Reps, seconds to hold, or breaths. */
  readonly target: number;
  readonly baseline: 'held' | 'weak' | 'none';
  /** ms for which each check was unseen while the set ran. */
  readonly unseenMs: Readonly<Record<string, number>>;
}

/** A set of reps, as it is kept. */
export interface RepResult extends SetBase {
  readonly kind: 'reps';
  readonly counted: number;
  readonly attempts: readonly Attempt[];
  /** Faults that stood while no attempt was going on; absent where there were none. */
  readonly between?: readonly Fault[];
}

/** A time for which the clock of a hold stood still: the posture was left, or not seen. */
export interface HoldBreak {
  readonly startMs: number;
  readonly endMs: number;
  readonly why: { readonly condition: string } | { readonly unseen: UnseenBecause | 'lost' };
}

/** A hold, as it is kept. */
export interface HoldResult extends SetBase {
  readonly kind: 'hold';
  /** Start of the clock, on the source's clock. */
  readonly startMs: number;
  readonly heldMs: number;
  /** Length of a breath in ms, of a hold that is counted in breaths. */
  readonly breathMs?: number;
  readonly breaks: readonly HoldBreak[];
  /** Each time that a fault of form stood while the posture was held. */
  readonly faults: readonly Fault[];
}

/** One set, as it is kept. */
export type SetResult = RepResult | HoldResult;

/** What comes of an exercise of this kind. */
export type ResultOf<E extends Exercise> = E extends RepExercise ? RepResult : HoldResult;

/** A movement's phases; a posture held, or left. */
export type WorkPhase = 'rest' | 'rising' | 'top' | 'lowering' | 'holding' | 'stopped';

export type CoachPhase = 'setup' | 'countdown' | WorkPhase | 'paused' | 'ended';

/** The count's measure now, as change since the start, with the range it must reach. */
export interface Working {
  readonly value: number;
  readonly needed: number;
  readonly ownRange: number | null;
  /** 0–1: how much of its time the top has been held; null but at the top of a rep that is to be held. */
  readonly held: number | null;
}

/** A breath, from 1, and how far its half has gone, 0–1. */
export interface BreathNow {
  readonly n: number;
  readonly half: 'in' | 'out';
  readonly share: number;
}

/** All that the overlay draws, one per frame. */
export interface LiveView {
  readonly timeMs: number;
  /** The newest unsmoothed pose, or null when nobody is seen. */
  readonly pose: Pose | null;
  readonly measures: Measures | null;
  readonly phase: CoachPhase;
  /** Reps counted, whole seconds held, or whole breaths. */
  readonly counted: number;
  readonly target: number;
  readonly working: Working | null;
  /** The breath that is to be taken now; null while the posture is not held, and in exercises that are not breathed. */
  readonly breath: BreathNow | null;
  /** Which measures drive the count or the clock, for drawing their segments strong. */
  readonly strong: readonly MeasureId[];
  /** Checks failing now. */
  readonly failing: readonly string[];
  /** The checks that apply now; none before "begin" and while paused. */
  readonly checks: readonly CheckSight[];
  readonly limbs: Readonly<Record<Limb, LimbSight>>;
  /** 0–1: how far the start pose has been held. */
  readonly holdProgress: number;
  /** Where the lens stands, while the set-up goes on and once it is known. */
  readonly lens: LensSight | null;
}
