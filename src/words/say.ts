import type { CoachEvent, MissReason, SetupStep } from '../coach/events';
import type { Exercise } from '../exercises/exercise';
import { speakOfFilm } from './say-film';
import { utterance, type Utterance } from './utterance';
import { forSide, type ExerciseWords, type Words } from './words';

/** What the words depend on beside the event. */
export interface Setting {
  readonly words: Words;
  readonly exercise: Pick<Exercise, 'id' | 'position' | 'view' | 'count'>;
  /** Reps that the set aims at. */
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
      return exerciseWords(setting).start[step.condition] ?? setup.holdStill;
    case 'hold-still':
      return setup.holdStill;
  }
};

/** Why an attempt did not count, in a few words. */
export const missText = (miss: MissReason, setting: Setting): string => {
  const { common } = setting.words;
  const own = exerciseWords(setting);
  switch (miss.reason) {
    case 'short':
      return own.miss.short(common.amount(miss.by, setting.exercise.count.unit), miss.side);
    case 'too-quick':
      return own.miss.tooQuick;
    case 'no-return':
      return own.miss.noReturn;
    case 'other-movement':
      return own.checks[miss.check]?.otherMovement ?? setting.words.summary.reason['other-movement'];
    case 'unseen':
      return common.unseenMiss[miss.because];
  }
};

const endText = (event: Extract<CoachEvent, { type: 'set-end' }>, setting: Setting): string => {
  const { common } = setting.words;
  const end = common.end[event.why];
  if (event.why !== 'target') return `${end} ${common.counted(event.result.counted)}`;
  return `${end} ${setting.lastSet ? common.getUp[setting.exercise.position] : common.restBeforeNext}`;
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
      return utterance('status', common.lockedOn[event.baseline]); // the countdown that begins with it waits
    case 'countdown':
      return utterance('begin', `${event.n}`);
    case 'begin':
      return utterance('begin', own.begin);
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
