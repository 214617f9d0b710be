export type UtteranceKind =
  'lesson' | 'setup' | 'confirm' | 'count' | 'mended' | 'cue' | 'miss' | 'begin' | 'status' | 'end';

/** Something to say aloud and show, with what decides whether it is still worth saying. */
export interface Utterance {
  readonly text: string;
  readonly kind: UtteranceKind;
  /** Not begun later than this many ms after it was thought of. */
  readonly validMs: number;
  /** Not begun once more than this many further attempts have been made. */
  readonly validAttempts: number;
}

/** What matters more is said first; the rest waits or is dropped. */
export const PRIORITY: Readonly<Record<UtteranceKind, number>> = {
  lesson: 0,
  setup: 1,
  confirm: 1, // a step of the set-up has been met; joined to the next one where that comes at once
  count: 1,
  mended: 2,
  cue: 3,
  miss: 4, // why a rep did not count, before how to make the next one nicer
  begin: 5,
  status: 6,
  end: 7,
};

/** From here on an utterance cuts a lesser one off: its moment does not wait. */
const CUTS_FROM = PRIORITY.begin;

/** Whether `next` may cut off what is being said. */
export const cutsOff = (next: UtteranceKind, current: UtteranceKind): boolean =>
  PRIORITY[next] >= CUTS_FROM && PRIORITY[next] > PRIORITY[current];

const FOREVER = Number.POSITIVE_INFINITY;

const VALID_MS: Readonly<Record<UtteranceKind, number>> = {
  lesson: FOREVER,
  setup: FOREVER, // holds until the next step replaces it
  confirm: FOREVER,
  count: 700, // on the beat of the rep or not at all
  mended: 2000,
  cue: 2500, // about one slow rep
  miss: 2500,
  begin: 1500,
  status: 4000,
  end: FOREVER,
};

/** A cue about rep 4 may still be said in rep 5, not in rep 6. */
const VALID_ATTEMPTS = 1;

export const utterance = (kind: UtteranceKind, text: string): Utterance => ({
  text,
  kind,
  validMs: VALID_MS[kind],
  validAttempts: kind === 'end' ? FOREVER : VALID_ATTEMPTS,
});
