import { amountDone, amountIn } from '../coach/amount';
import type { CoachEvent, SetupStep } from '../coach/events';
import type { FilmWords } from './film';
import { utterance, type Utterance } from './utterance';
import type { Words } from './words';

const setupText = ({ step }: SetupStep, { setup }: FilmWords): string | null =>
  step === 'see-all' || step === 'move-laptop' || step === 'not-judged' ? null : setup[step];

/**
 * What is said of an event in a video file where somebody in front of a camera would be spoken to; undefined where the
 * two are the same.
 */
export const speakOfFilm = (event: CoachEvent, { film, common }: Words): Utterance | null | undefined => {
  switch (event.type) {
    case 'setup': {
      const text = setupText(event.setup, film);
      return text === null ? null : utterance('setup', text);
    }
    case 'locked-on':
      return utterance('status', film.lockedOn[event.baseline]);
    case 'begin':
      return null;
    case 'lost':
      return utterance('status', film.lost[event.because]);
    case 'found':
      return utterance('status', film.found);
    case 'set-end':
      return utterance(
        'end',
        `${film.end[event.why]} ${common.done(amountIn(event.result), amountDone(event.result))}`,
      );
    default:
      return undefined;
  }
};
