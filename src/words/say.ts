import { amountDone, amountIn } from '../coach/amount';
import type { CoachEvent, MissReason, SetupStep } from '../coach/events';
import type { Exercise } from '../exercises/exercise';
import { isGuided } from '../exercises/guided';
import type { Side } from '../pose/pose';
import { speakOfFilm } from './say-film';
import { utterance, type Utterance } from './utterance';
import { forSide, type ExerciseWords, type Sided, type Words } from './words';

/** What the words depend on beside the event. */
export interface Setting {
  readonly words: Words;
  readonly exercise: Exercise;
  /** The side that is worked, in an exercise for each. */
  readonly side?: Side | null;
  /** The side that follows this set. */
  readonly sideToCome?: Side | null;
  /** Reps, or seconds to hold, that the set aims at. */
  readonly target: number;
  /** False where another set follows, so that nobody is sent to stand up. */
  readonly lastSet: boolean;
  /** It is somebody in a video file, who hears nothing: what is to be seen is told, and nobody is asked for anything. */
  readonly film?: boolean;
  /** Say every number also in long sets. */
  readonly everyNumber?: boolean;
}

/** Up to this many reps every number is said; a longer set names every fifth and the last three. */
const SHORT_SET = 12;

const namesNumber = (n: number, { target, everyNumber }: Setting): boolean =>
  everyNumber === true || target <= SHORT_SET || n % 5 === 0 || n > target - 3;

const exerciseWords = ({ words, exercise }: Setting): ExerciseWords => words.exercises[exercise.id];

/** The sentence for the side that is worked. */
const worked = (sided: Sided, { side }: Setting): string => forSide(sided, side ?? undefined);

const setupText = (step: SetupStep, setting: Setting): string => {
  const { setup } = setting.words.common;
  switch (step.step) {
    case 'nobody':
      return setup.nobody;
    case 'cannot-see':
      return setup.cannotSee(step.parts, step.remedy, setting.exercise.position);
    case 'see-all':
      return setup.seeAll;
    case 'wrong-view':
      return setup.otherView[step.want];
    case 'move-laptop':
      return setup.moveLaptop(step.move, setting.exercise.view.name, setting.exercise.position);
    case 'not-judged':
      return setup.notJudged(step.subjects);
    case 'start-pose':
      return startText(step, setting);
    case 'hold-still':
      return setup.holdStill;
  }
};

const startText = ({ condition, doubted }: Extract<SetupStep, { step: 'start-pose' }>, setting: Setting): string => {
  const { holdStill, maybeUnseen } = setting.words.common.setup;
  const asked = worked(exerciseWords(setting).start[condition] ?? holdStill, setting);
  return doubted ? `${asked} ${maybeUnseen}` : asked;
};

const amountOf = (by: number, { words, exercise }: Setting): string | null =>
  exercise.kind === 'reps' ? words.common.amount(by, exercise.count.unit) : null;

/** Why an attempt did not count, in a few words. */
export const missText = (miss: MissReason, setting: Setting): string => {
  const { common, summary } = setting.words;
  const { miss: own, checks } = exerciseWords(setting);
  const inShort = summary.reason[miss.reason];
  switch (miss.reason) {
    case 'short':
      return own?.short(amountOf(miss.by, setting), miss.side) ?? inShort;
    case 'too-quick':
      return own?.tooQuick ?? inShort;
    case 'no-return':
      return own?.noReturn ?? inShort;
    case 'let-go':
      return common.letGo(Math.floor(miss.heldMs / 1000));
    case 'other-movement':
      return checks[miss.check]?.otherMovement ?? inShort;
    case 'unseen':
      return common.unseenMiss[miss.because];
  }
};

const endText = (event: Extract<CoachEvent, { type: 'set-end' }>, setting: Setting): string => {
  const { common } = setting.words;
  const end = common.end[event.why];
  if (event.why === 'hurt') return end;
  if (event.why !== 'target') return `${end} ${common.done(amountIn(event.result), amountDone(event.result))}`;
  if (setting.sideToCome) return `${end} ${common.otherSide[setting.sideToCome]}`;
  return `${end} ${setting.lastSet ? common.getUp[setting.exercise.position] : common.restBeforeNext}`;
};

/** Shorter than this a hold has no half worth telling. */
const LEAST_HALVED_S = 20;
/** Ten seconds are told of where a good part of the hold is over by then; the last three always. */
const LEAST_TOLD_S = 30;

/** What is said as a second of a hold has been held: where one stands, now and then. */
const heldText = (s: number, { words: { common }, target }: Setting): string | null => {
  const left = target - s;
  if (left >= 1 && left <= 3) return common.left(left);
  if (left === 10 && target >= LEAST_TOLD_S) return common.left(left);
  return s === Math.round(target / 2) && target >= LEAST_HALVED_S ? common.halfway : null;
};

/** The first breaths are led in words, the others by their sound alone; of the last one it is said that it is. */
const LED_BREATHS = 2;

const breathText = (
  { n, half }: Extract<CoachEvent, { type: 'breath' }>,
  { words: { common }, target }: Setting,
): Utterance | null => {
  if (n === target && half === 'in' && target > 1) return utterance('cue', common.breath.last);
  return n <= LED_BREATHS || n === target ? utterance('cue', common.breath[half]) : null; // after its sound
};

/** What a coach would say to this event, or null where silence or a tone is better. */
export const speak = (event: CoachEvent, setting: Setting): Utterance | null => {
  const told = setting.film ? speakOfFilm(event, setting.words) : undefined;
  return told === undefined ? speakToPerson(event, setting) : told;
};

const speakToPerson = (event: CoachEvent, setting: Setting): Utterance | null => {
  const { common } = setting.words;
  const own = exerciseWords(setting);
  switch (event.type) {
    case 'setup':
      return utterance(event.setup.step === 'see-all' ? 'confirm' : 'setup', setupText(event.setup, setting));
    case 'locked-on':
      if (isGuided(setting.exercise)) return null;
      return utterance('status', common.lockedOn[event.baseline]); // the countdown that begins with it waits
    case 'countdown':
      return utterance('begin', `${event.n}`);
    case 'begin':
      return utterance('begin', worked(own.begin, setting));
    case 'rep':
      return namesNumber(event.n, setting) ? utterance('count', `${event.n}`) : null;
    case 'miss':
      return utterance('miss', missText(event.miss, setting));
    case 'cue': {
      const check = own.checks[event.check];
      return check ? utterance('cue', forSide(check.cue, event.side)) : null;
    }
    case 'mended':
      return utterance('mended', own.checks[event.check]?.mended ?? common.mended);
    case 'lost':
      return utterance('status', `${common.lost[event.because]} ${common.stay[setting.exercise.position]}`);
    case 'found':
      return utterance('status', common.found);
    case 'paused':
      return utterance('status', common.paused[event.why]);
    case 'resumed':
      return utterance('status', common.resumed);
    case 'set-end':
      return utterance('end', endText(event, setting));
    case 'held': {
      const text = heldText(event.s, setting);
      return text === null ? null : utterance('count', text);
    }
    case 'breath':
      return breathText(event, setting);
    case 'hold-stopped':
      return utterance('miss', worked(own.hold?.[event.condition] ?? common.setup.holdStill, setting));
    case 'top-held':
      return event.s === 0 || event.s === event.of
        ? utterance('count', event.s === 0 ? common.hold : common.release)
        : null;
    case 'hold-runs':
      return utterance('mended', common.holdRuns);
    case 'held-back':
    case 'fault':
      return null;
  }
};

/**
 * What is said before getting down: once ever the safety lines, once an exercise its cautions, each time where the
 * laptop goes and how to lie or kneel.
 */
export const introduction = (own: ExerciseWords, once: { safety?: Words['safety']; cautions: boolean }): Utterance[] =>
  [...(once.safety?.spoken ?? []), ...(once.cautions ? own.cautions : []), ...own.setup].map((line) =>
    utterance('lesson', line),
  );
