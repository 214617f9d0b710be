import type { CoachEvent } from '../coach/events';
import { speak, type Setting } from '../words/say';
import { utterance, type Utterance, type UtteranceKind } from '../words/utterance';
import type { VoiceProblem, Words } from '../words/words';
import { realClock } from './clock';
import { createConductor } from './conductor';
import { createPlayer } from './player';
import { soundFor } from './sounds';
import { createSilentSpeaker, type Speaker } from './speaker';
import { createSpeech } from './speech';

/** What is being said now, to be shown until the next one comes. */
export interface Caption {
  readonly text: string;
  readonly kind: UtteranceKind;
}

export interface VoiceOptions {
  readonly words: Words;
  /** Each spoken word, as it begins; also while muted and where there is no voice. */
  readonly onCaption: (caption: Caption) => void;
  /** Once, when this machine turns out to have no usable voice; `words.problems` has the sentence. */
  readonly onProblem: (problem: VoiceProblem) => void;
}

/** The app's ear: sounds, speech and captions, one thing at a time. Nothing ever waits for it. */
export interface Voice {
  /** Sounds and says what belongs to a coach event. */
  hear(event: CoachEvent, setting: Setting): void;
  /** Reads lines one after the other, as before a set; the countdown and all that matters more end them. */
  read(lines: readonly Utterance[]): void;
  /** A tick and a sentence, to set the volume by. */
  testVolume(): void;
  mute(muted: boolean): void;
  /** 0–1, of tones and voice. */
  setVolume(volume: number): void;
  /** To be called from a click or key press, as browsers ask before they let a page sound. */
  unlock(): void;
  /** Falls silent and forgets what waits, as at a screen's end; can go on afterwards. */
  stop(): void;
  /** Says to its end how the set went, as a person on the floor can't see the next screen, and is then gone. */
  close(): void;
}

/** A voice on this browser's audio and speech. */
export const createVoice = ({ words, onCaption, onProblem }: VoiceOptions): Voice => {
  const player = createPlayer();
  const silent = createSilentSpeaker(realClock);
  const speech = createSpeech({
    clock: realClock,
    synthesis: window.speechSynthesis,
    lang: words.lang,
    region: navigator.language,
    onProblem,
  });
  let muted = false;

  const speaker: Speaker = {
    say: (text, onEnd) => (muted ? silent : speech).say(text, onEnd),
    stop: () => {
      silent.stop();
      speech.stop();
    },
  };
  const conductor = createConductor({
    clock: realClock,
    speaker,
    play: (sound, progress) => {
      if (!muted) player.play(sound, progress);
    },
    onSay: ({ text, kind }) => onCaption({ text, kind }),
  });

  return {
    hear: (event, setting) => {
      if (event.type === 'rep' || event.type === 'miss') conductor.countAttempt();
      const progress = event.type === 'rep' ? (event.n - 1) / setting.target : 0;
      conductor.perform(soundFor(event), speak(event, setting), progress);
    },
    read: (lines) => conductor.read(lines),
    testVolume: () => {
      player.unlock();
      conductor.stop();
      conductor.perform('counted', utterance('lesson', words.ui.volumeTest));
    },
    mute: (value) => {
      muted = value;
      if (muted) conductor.cutSpeech();
    },
    setVolume: (volume) => {
      player.setVolume(volume);
      speech.setVolume(volume);
    },
    unlock: () => player.unlock(),
    stop: () => conductor.stop(),
    close: () => conductor.finish(() => player.close()),
  };
};
