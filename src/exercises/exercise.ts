import type { MotionFault } from '../athlete/fault';
import type { BodyMeasure, MeasureId, SidedMeasure } from '../geometry/measures';

export type ExerciseId =
  | 'supine-rotation'
  | 'knee-hug-roll'
  | 'roller-rest'
  | 'foam-roller-extension'
  | 'foam-roller-roll'
  | 'prone-t-raise'
  | 'prone-y-raise'
  | 'prone-extension'
  | 'quadruped-plus'
  | 'chair-thoracic-extension'
  | 'cat-cow'
  | 'shrug'
  | 'upper-trap-stretch'
  | 'wall-angel'
  | 'childs-pose'
  | 'sphinx-press'
  | 'quadruped-rotation'
  | 'open-book'
  | 'side-lying-breathing'
  | 'doorway-stretch'
  | 'wall-chest-stretch'
  | 'wall-push-plus'
  | 'wall-forearm-breathing'
  | 'chest-opener'
  | 'rounded-reach'
  | 'neck-flexion-stretch'
  | 'band-row'
  | 'chin-tuck'
  | 'blade-squeeze'
  | 'chair-back-extension'
  | 'face-pull'
  | 'ball-rolling'
  | 'cross-body-stretch'
  | 'seated-rotation'
  | 'levator-stretch'
  | 'lat-side-stretch'
  | 'eagle-arms'
  | 'shoulder-roll'
  | 'reverse-fly';

/** From here to there, both included. */
export type Range = readonly [from: number, to: number];

/** Where a lens may stand: degrees from the head, either flank alike; metres over the floor; metres away. */
export interface Places {
  readonly azimuthDeg: Range;
  readonly heightM: Range;
  readonly distanceM: Range;
}

/** Where the lens stands, seen from the person. */
export interface View {
  readonly name: 'side' | 'head-oblique' | 'head-end' | 'front';
  /**
   * Degrees about the vertical from the direction in which the head points, of somebody upright the face: 0 head end or
   * straight ahead, ±90 square to a flank.
   */
  readonly azimuthDeg: number;
  /** Metres over the floor. */
  readonly heightM: number;
  /** Metres along the floor from the lens to the body's middle. */
  readonly distanceM: number;
  /**
   * From where the exercise can still be judged, either flank alike, each with the other two as asked for. The bounds lie
   * between places of docs/views.md that tell most of what the place asked for tells and places that do not; where the
   * map ends before it gets worse, a step beyond it.
   */
  readonly works: Places;
  /**
   * Narrower for some measures: from elsewhere their checks are mute, since on the map (docs/views.json) the reading errs
   * there by more than half as much again as its own doubt lets pass. Bounds lie halfway between places, as above.
   */
  readonly judges?: Readonly<Partial<Record<Subject, Partial<Places>>>>;
}

/** A sided measure stands for both sides, each judged by itself. */
export type Subject = BodyMeasure | SidedMeasure;

/** The same, or one side of a sided measure alone. */
export type Measured = Subject | MeasureId;

/**
 * Limits in the measure's unit, on the measure itself (`zero`) or on its change since the start pose (`start`). A start
 * condition or a count wants the value inside (over `above`, under `below`); a check fires outside (over `above`, or
 * under `below`).
 */
export interface Band {
  readonly measure: Measured;
  readonly from: 'zero' | 'start';
  readonly above?: number;
  readonly below?: number;
}

/** One condition of the start pose. An unseen measure holds the start up unless it is `optional`. */
export interface StartCondition extends Band {
  /** Keys the sentence that says how to get there. */
  readonly id: string;
  /** Passes when unseen: for what this view may not show. */
  readonly optional?: true;
}

/** What a range is given in: degrees, or shares of the person's own arm or trunk, or of a face from ear to nose. */
export type RangeUnit = 'deg' | 'arm' | 'trunk' | 'face';

/** What drives the count: a measure that leaves rest, reaches range and returns. */
export interface Count {
  /** For a sided measure both sides must reach range. */
  readonly measure: Measured;
  readonly unit: RangeUnit;
  /** Change since the start pose below which nothing counts, whatever the person's range. */
  readonly floor: number;
  /** The most that the personal range may ask for. */
  readonly ceiling: number;
  /** What must hold as well at some time of the rep, inside these limits, for it to be this movement. */
  readonly also?: Band;
  /** Share of the person's own range that a rep must reach. */
  readonly share: number;
  /**
   * Shortest rep in ms, from the first tenth of the way out to the last of the way back: of a rep of one second, quicker
   * than any that is dosed, that part takes 570 ms.
   */
  readonly minMs: number;
  /** How long the top must be held for a rep to count, in ms: whole seconds, since they are counted aloud. Absent: no time. */
  readonly holdMs?: number;
  /** The zone to show on screen, if narrower than "floor and more". */
  readonly target?: { readonly from: number; readonly to: number };
}

export type CheckPhase = 'always' | 'moving' | 'top';

interface CheckBase {
  readonly id: string;
  /** Cue order when several faults stand: 1 first. */
  readonly priority: number;
  /** The athlete's fault that makes it fire. */
  readonly provedBy: MotionFault;
  /** It was another movement: the rep does not count, and the reason is said. */
  readonly voids?: true;
  /** Judged by a stand-in for what no camera sees; the words say so. */
  readonly proxy?: true;
}

/** Fires when the measure stays past the limit for `forMs`; clears once it is back within `clear`. */
export interface MeasureCheck extends CheckBase, Band {
  readonly kind: 'measure';
  readonly phase: CheckPhase;
  /**
   * Fires only past the limit by the reading’s own doubt, one standard deviation: for an absolute zone whose limits good
   * reps come near. A change since the start has lost what its reading is always off by; a value has not.
   */
  readonly pastDoubt?: true;
  /** Hysteresis: the limit, moved towards the good side by this much, clears the fault. */
  readonly hysteresis: number;
  readonly forMs: number;
}

/** Fires on a rep whose way out was faster than `minMs`. */
export interface TempoCheck extends CheckBase {
  readonly kind: 'tempo';
  readonly minMs: number;
}

/**
 * Fires on a rep that goes round the wrong way. While the count's measure goes up and down this one goes to and fro: of a
 * rep as it should be it is greater on the way down than on the way up.
 */
export interface TurnCheck extends CheckBase {
  readonly kind: 'turn';
  readonly measure: BodyMeasure;
  /** In the measure's unit: where both ways lie nearer to each other than this, a mean over the height, none is told. */
  readonly atLeast: number;
}

export type Check = MeasureCheck | TempoCheck | TurnCheck;

/** One condition of a held posture: the clock stops once it has not been met for `forMs`, and runs again once it is met. */
export interface HoldCondition extends Band {
  /** Keys the sentence that says how to get back. */
  readonly id: string;
  /** Past the limit by less than this the clock does not start again: the limit, moved towards the good side. */
  readonly hysteresis: number;
  readonly forMs: number;
  /** The athlete's fault that makes the clock stop. */
  readonly provedBy: MotionFault;
}

export interface Dose {
  readonly sets: number;
  /** Reps of a set, seconds to hold, or breaths. */
  readonly target: number;
  readonly restS: number;
}

export type Goal = 'mobility' | 'strength' | 'stretch' | 'desk';

interface Described {
  readonly id: ExerciseId;
  readonly position: 'prone' | 'supine' | 'side-lying' | 'hands-and-knees' | 'chair' | 'seated' | 'standing';
  readonly equipment: readonly (
    'mat' | 'roller' | 'pillow' | 'doorway' | 'towel' | 'chair' | 'wall' | 'band' | 'ball' | 'weights'
  )[];
  /** What it is chosen for; `desk`: it can be done at one, in work clothes. */
  readonly goals: readonly Goal[];
  readonly dose: Dose;
  /** Done on the left, then on the right. Written for the left; `onSide` turns it round. */
  readonly sides?: 'each';
  readonly view: View;
  readonly start: readonly StartCondition[];
  readonly checks: readonly Check[];
  /** What a webcam cannot judge here. Keys into `words`. */
  readonly blind: readonly string[];
  /** Source article, as the catalogue names it. */
  readonly sources: readonly string[];
}

/** A movement, counted. */
export interface RepExercise extends Described {
  readonly kind: 'reps';
  readonly count: Count;
}

/** A posture, timed while it is held. Its start pose is the posture; all its checks are of phase `always`. */
export interface HoldExercise extends Described {
  readonly kind: 'hold';
  /** What must hold for the clock to run, in the order in which a coach would mend it. */
  readonly hold: readonly HoldCondition[];
  /**
   * Breathed to a pace while it is held; the dose is in breaths then. The pace is given, no camera follows the breath: a
   * breath at rest does not show (figures in `../coach/breathing`).
   */
  readonly breath?: Breath;
  /** Without a camera: clock, voice and demonstration guide and nothing is judged; `start`, `hold` and `checks` are empty. */
  readonly guided?: true;
}

/** How long a breath is drawn in and let out, in ms. */
export interface Breath {
  readonly inMs: number;
  readonly outMs: number;
}

/** One exercise, as a coach would describe it. Pure data: its words stand in `words/`. */
export type Exercise = RepExercise | HoldExercise;
