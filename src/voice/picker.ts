import { PRIORITY, type Utterance } from '../words/utterance';

interface Waiting {
  readonly utterance: Utterance;
  readonly atMs: number;
  readonly atAttempt: number;
}

/** What to say next: a queue of one, so that nothing is ever said late. */
export interface Picker {
  /** Takes the place of what waits, unless that matters more and is still fresh; a confirmation that waits is kept. */
  offer(utterance: Utterance, nowMs: number): void;
  /** Offers again what was cut off, as old as it is, unless something else waits. */
  offerAgain(cut: Taken): void;
  /** An attempt has ended; cues about earlier ones grow stale. */
  countAttempt(): void;
  /** The utterance to begin now, or null; it leaves the queue. */
  take(nowMs: number): Taken | null;
}

export type Taken = Waiting;

/** "I see all of you." and the step that follows it at once are said in one breath. */
const joined = (waiting: Utterance | undefined, next: Utterance): Utterance =>
  waiting?.kind === 'confirm' && next.kind === 'setup' ? { ...next, text: `${waiting.text} ${next.text}` } : next;

export const createPicker = (): Picker => {
  let waiting: Waiting | null = null;
  let attempts = 0;

  const fresh = ({ utterance, atMs, atAttempt }: Waiting, nowMs: number): boolean =>
    nowMs - atMs <= utterance.validMs && attempts - atAttempt <= utterance.validAttempts;

  return {
    offer: (utterance, nowMs) => {
      const yields = waiting === null || !fresh(waiting, nowMs);
      if (yields || (waiting !== null && PRIORITY[utterance.kind] >= PRIORITY[waiting.utterance.kind]))
        waiting = { utterance: joined(waiting?.utterance, utterance), atMs: nowMs, atAttempt: attempts };
    },
    offerAgain: (cut) => {
      waiting ??= cut;
    },
    countAttempt: () => {
      attempts += 1;
    },
    take: (nowMs) => {
      const taken = waiting;
      waiting = null;
      return taken !== null && fresh(taken, nowMs) ? taken : null;
    },
  };
};
