import { cutsOff, type Utterance } from '../words/utterance';
import type { Clock } from './clock';
import { createPicker, type Taken } from './picker';
import { lengthOf, type SoundName } from './sounds';
import { spokenMs, type Speaker } from './speaker';

/** From a sound's start to the first word at least this long, so that the two are heard apart. */
export const SOUND_TO_SPEECH_MS = 250;
/** A sound waits for the end of a sentence this long; beyond it the beat matters more, and the sentence is cut. */
export const LONGEST_WAIT_MS = 350;

export interface ConductorPorts {
  readonly clock: Clock;
  readonly speaker: Speaker;
  readonly play: (sound: SoundName, progress: number) => void;
  /** Told of each utterance as it begins. */
  readonly onSay: (utterance: Utterance) => void;
}

/** One thing at a time: sounds first, then speech; speech never overlaps itself or a sound. */
export interface Conductor {
  /** A sound to play on the beat and something to say after it, either or both. */
  perform(sound: SoundName | null, utterance: Utterance | null, progress?: number): void;
  /** Lines to be said one after the other while nothing has begun; what matters more than set-up ends them. */
  read(lines: readonly Utterance[]): void;
  countAttempt(): void;
  /** Ends the sentence being said, as when the person mutes; what waits goes on. */
  cutSpeech(): void;
  /** Says how the set ended, if that waits or is being said, and nothing more; then calls back. */
  finish(onDone: () => void): void;
  /** Stops at once and forgets what waits. */
  stop(): void;
}

interface Speaking extends Taken {
  readonly untilMs: number;
}

export const createConductor = ({ clock, speaker, play, onSay }: ConductorPorts): Conductor => {
  let picker = createPicker();
  let speaking: Speaking | null = null;
  let lines: readonly Utterance[] = [];
  let soundFreeAt = 0;
  let speechFreeAt = 0;
  let onDone: (() => void) | null = null;
  const timers = new Set<() => void>();

  const later = (ms: number, callback: () => void): void => {
    const cancel = clock.after(ms, () => {
      timers.delete(cancel);
      callback();
    });
    timers.add(cancel);
  };

  const silence = (): void => {
    speaker.stop();
    speaking = null;
  };

  const cutSpeech = (): void => {
    if (speaking === null) return;
    const cut = speaking;
    silence();
    picker.offerAgain(cut);
  };

  const begin = (taken: Taken): void => {
    const { text } = taken.utterance;
    const now: Speaking = { ...taken, untilMs: clock.now() + spokenMs(text) };
    speaking = now;
    onSay(taken.utterance);
    speaker.say(text, () => {
      if (speaking === now) speaking = null;
      advance();
    });
  };

  const nextLine = (): Taken | null => {
    const [line, ...rest] = lines;
    lines = rest;
    return line === undefined ? null : { utterance: line, atMs: clock.now(), atAttempt: 0 };
  };

  const advance = (): void => {
    if (speaking !== null) return;
    const wait = speechFreeAt - clock.now();
    if (wait > 0) return later(wait, advance);
    const taken = nextLine() ?? picker.take(clock.now());
    if (onDone !== null && taken?.utterance.kind !== 'end') onDone();
    else if (taken !== null) begin(taken);
  };

  const sound = (name: SoundName, progress: number): void => {
    const now = clock.now();
    const start = Math.max(now, soundFreeAt);
    soundFreeAt = start + lengthOf(name);
    speechFreeAt = Math.max(start + SOUND_TO_SPEECH_MS, soundFreeAt);
    if (start === now) return play(name, progress);
    later(start - now, () => {
      cutSpeech(); // it took longer than expected
      play(name, progress);
    });
  };

  /** Makes room for a sound: the ms to wait for the sentence to end, 0 once it has been cut. */
  const makeRoom = (): number => {
    if (speaking === null) return 0;
    const left = speaking.untilMs - clock.now();
    if (left > 0 && left <= LONGEST_WAIT_MS) return left;
    cutSpeech();
    return 0;
  };

  /** Sounds that only go with what is being said, and never cut it short: a countdown's blip, the tap of an early rep, a hold's pulse. */
  const givesWay = (name: SoundName): boolean => name === 'countdown' || name === 'held-back' || name === 'pulse';
  const busy = (): boolean => speaking !== null || clock.now() < soundFreeAt;

  const playWhenFree = (name: SoundName, progress: number): void => {
    const wait = makeRoom();
    if (wait > 0) soundFreeAt = Math.max(soundFreeAt, clock.now() + wait);
    sound(name, progress);
  };

  return {
    perform: (name, utterance, progress = 0) => {
      if (onDone !== null) return;
      if (utterance !== null && cutsOff(utterance.kind, 'setup')) lines = [];
      if (speaking !== null && utterance !== null && cutsOff(utterance.kind, speaking.utterance.kind)) silence();
      if (utterance !== null) picker.offer(utterance, clock.now());
      if (name !== null && !(givesWay(name) && busy())) playWhenFree(name, progress);
      advance();
    },
    read: (script) => {
      lines = script;
      advance();
    },
    countAttempt: () => picker.countAttempt(),
    cutSpeech: () => {
      silence();
      advance();
    },
    finish: (callback) => {
      onDone = callback;
      lines = [];
      if (speaking !== null && speaking.utterance.kind !== 'end') silence();
      advance();
    },
    stop: () => {
      timers.forEach((cancel) => cancel());
      timers.clear();
      silence();
      picker = createPicker();
      lines = [];
      soundFreeAt = speechFreeAt = 0;
    },
  };
};
