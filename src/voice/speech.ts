import type { VoiceProblem } from '../words/words';
import type { Clock } from './clock';
import { pickVoice } from './pick-voice';
import { createSilentSpeaker, spokenMs, type Speaker } from './speaker';

/** Browsers fill their list of voices late; until then captions go ahead without. */
const VOICES_WITHIN_MS = 2000;
/** Chromium on Linux swallows an utterance spoken right after a cancel. */
const AFTER_CANCEL_MS = 100;
/** Twice the usual time and a slow start: no working voice takes longer. */
const watchdogMs = (text: string): number => 2 * spokenMs(text) + 1500;
/** Failures in a row until the voice is given up: a single one happens when another page speaks. */
const STRIKES = 2;

export interface SpeechOptions {
  readonly clock: Clock;
  /** undefined where the browser has none. */
  readonly synthesis: SpeechSynthesis | undefined;
  readonly lang: string;
  readonly region: string;
  /** Called once, when the voice is given up; captions keep their time from then on. */
  readonly onProblem: (problem: VoiceProblem) => void;
}

export interface Speech extends Speaker {
  /** 0–1. */
  setVolume(volume: number): void;
}

/** Speech by a voice of this machine. Whatever the voice does, `onEnd` comes. */
export const createSpeech = ({ clock, synthesis, lang, region, onProblem }: SpeechOptions): Speech => {
  const silent = createSilentSpeaker(clock);
  const bornAt = clock.now();
  let volume = 1;
  let strikes = 0;
  let givenUp = false;
  let cancelledAt = Number.NEGATIVE_INFINITY;
  /** Kept so that the browser does not collect the utterance and its events with it. */
  let current: SpeechSynthesisUtterance | null = null;
  let cancelTimer: () => void = () => undefined;

  const giveUp = (problem: VoiceProblem): void => {
    if (givenUp) return;
    givenUp = true;
    onProblem(problem);
  };

  const forget = (): void => {
    cancelTimer();
    current = null;
  };

  const cancel = (): void => {
    forget();
    synthesis?.cancel();
    cancelledAt = clock.now();
  };

  const strike = (problem: VoiceProblem): void => {
    strikes += 1;
    cancel();
    if (strikes >= STRIKES) giveUp(problem);
  };

  const speakWith = (voice: SpeechSynthesisVoice, text: string, onEnd: () => void): void => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = volume;
    current = utterance;
    const finish = (): void => {
      if (current !== utterance) return;
      forget();
      onEnd();
    };
    utterance.onend = () => {
      strikes = 0;
      finish();
    };
    utterance.onerror = ({ error }) => {
      if (current !== utterance) return;
      if (error === 'interrupted' || error === 'canceled') return finish();
      strike('voice-erred');
      silent.say(text, onEnd);
    };
    cancelTimer = clock.after(watchdogMs(text), () => {
      strike('voice-stalled');
      onEnd();
    });
    synthesis?.speak(utterance);
  };

  const voiceNow = (): SpeechSynthesisVoice | null => pickVoice(synthesis?.getVoices() ?? [], lang, region);

  return {
    say: (text, onEnd) => {
      const voice = givenUp ? null : voiceNow();
      if (voice === null && (synthesis === undefined || clock.now() - bornAt > VOICES_WITHIN_MS))
        giveUp('voice-missing');
      if (voice === null) return silent.say(text, onEnd);
      const wait = cancelledAt + AFTER_CANCEL_MS - clock.now();
      if (wait <= 0) return speakWith(voice, text, onEnd);
      cancelTimer = clock.after(wait, () => speakWith(voice, text, onEnd));
    },
    stop: () => {
      silent.stop();
      const speaking = current !== null;
      forget();
      if (speaking) cancel();
    },
    setVolume: (value) => {
      volume = value;
    },
  };
};
