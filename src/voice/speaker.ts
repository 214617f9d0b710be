import type { Clock } from './clock';

/** Says one text at a time. */
export interface Speaker {
  /** Says the text; `onEnd` is called exactly once, also when it fails, unless `stop` comes first. */
  say(text: string, onEnd: () => void): void;
  /** Falls silent at once; the pending `onEnd` is not called. */
  stop(): void;
}

/** About 170 words a minute, the usual rate of a speech engine, plus its start. */
const WORD_MS = 350;
const START_MS = 250;

/** How long a text takes to say, in ms. */
export const spokenMs = (text: string): number => START_MS + text.trim().split(/\s+/).length * WORD_MS;

/** Keeps the time that speech would take, so that captions stand long enough to be read: muted, or no voice. */
export const createSilentSpeaker = (clock: Clock): Speaker => {
  let cancel: () => void = () => undefined;
  return {
    say: (text, onEnd) => {
      cancel = clock.after(spokenMs(text), onEnd);
    },
    stop: () => cancel(),
  };
};
