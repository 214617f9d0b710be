import type { Mutant } from './mutants';

/** A spoilt threshold that no performance of the athlete can show, and why. */
interface Unreached extends Pick<Mutant, 'about' | 'what'> {
  readonly exercise: string;
  readonly why: string;
}

const STRAY = 'what leaves rest and goes no further is no attempt, however early it is followed';
const COMES_BACK = 'the athlete comes all the way back from every rep';
const TOGETHER = "the athlete's chest sinks as its arms open: what falls short of the one falls short of the other";
const NO_WIDER = 'no range is learnt from a rep with a fault, and a share of any other is under the ceiling';
const PASSES = 'the athlete passes the limit both ways and does not dwell at it';
const AT_REST = 'asked for only while something moves, it is cleared by every rest';

const UNREACHED: readonly Unreached[] = [
  { exercise: 'prone-extension', about: 'count', what: 'ceiling × 1.5', why: `past 15° is too high: ${NO_WIDER}` },
  { exercise: 'prone-extension', about: 'count', what: 'LEAVE_SHARE × 0.6', why: STRAY },
  { exercise: 'prone-extension', about: 'count', what: 'RETURN_SHARE × 0.6', why: COMES_BACK },
  { exercise: 'quadruped-plus', about: 'cat-cow', what: 'hysteresis × 0', why: PASSES },
  { exercise: 'chair-thoracic-extension', about: 'hips-still', what: 'hysteresis × 0', why: PASSES },
  { exercise: 'chair-thoracic-extension', about: 'count', what: 'floor × 0.6', why: TOGETHER },
  { exercise: 'chair-thoracic-extension', about: 'count', what: 'also above × 0.6', why: TOGETHER },
  {
    exercise: 'chair-thoracic-extension',
    about: 'count',
    what: 'ceiling × 1.5',
    why: `past 30° the hips go along: ${NO_WIDER}`,
  },
  {
    exercise: 'chair-thoracic-extension',
    about: 'count',
    what: 'ceiling × 0.6',
    why: `past 30° the hips go along: ${NO_WIDER}`,
  },
  { exercise: 'chair-thoracic-extension', about: 'count', what: 'LEAVE_SHARE × 1.5', why: STRAY },
  { exercise: 'chair-thoracic-extension', about: 'count', what: 'LEAVE_SHARE × 0.6', why: STRAY },
  { exercise: 'chair-thoracic-extension', about: 'count', what: 'RETURN_SHARE × 0.6', why: COMES_BACK },
  { exercise: 'prone-t-raise', about: 'arm-zone-low', what: 'hysteresis past the start', why: AT_REST },
  { exercise: 'prone-t-raise', about: 'count', what: 'LEAVE_SHARE × 1.5', why: STRAY },
  { exercise: 'prone-t-raise', about: 'count', what: 'LEAVE_SHARE × 0.6', why: STRAY },
  { exercise: 'prone-y-raise', about: 'arm-zone-high', what: 'hysteresis past the start', why: AT_REST },
  { exercise: 'prone-y-raise', about: 'count', what: 'LEAVE_SHARE × 0.6', why: STRAY },
];

/** Why no performance can show that this threshold is spoilt; null where one should. */
export const unreached = ({ exercise, about, what }: Mutant): string | null =>
  UNREACHED.find((one) => one.exercise === exercise.id && one.about === about && one.what === what)?.why ?? null;
