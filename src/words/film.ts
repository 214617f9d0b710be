import type { EndReason, SetupStep } from '../coach/events';
import type { UnseenBecause } from '../geometry/reading';

type Step = Exclude<SetupStep['step'], 'see-all' | 'move-laptop' | 'not-judged'>;

/** What is said of a video file: what it shows. Nobody in it can follow an instruction. */
export interface FilmWords {
  readonly setup: Readonly<Record<Step, string>>;
  readonly lockedOn: Readonly<Record<'held' | 'weak', string>>;
  readonly lost: Readonly<Record<UnseenBecause | 'lost', string>>;
  readonly found: string;
  readonly end: Readonly<Record<EndReason, string>>;
}
