import { scoreOf, type Note, type SoundName } from './sounds';

/** Plays sounds; before `unlock` and where the browser has no audio it is silent. */
export interface Player {
  /** Resumes audio: to be called from a click or key press, as browsers ask. */
  unlock(): void;
  play(sound: SoundName, progress: number): void;
  /** 0–1. */
  setVolume(volume: number): void;
  close(): void;
}

/** ms in which a note reaches its full loudness. */
const ATTACK: Readonly<Record<Note['timbre'], number>> = { wood: 2, soft: 15, tap: 1 };

/** Overtones as [ratio, share]. 2.76 is the second mode of a free wooden bar. */
const PARTIALS: Readonly<Record<Note['timbre'], readonly (readonly [number, number])[]>> = {
  wood: [
    [1, 0.8],
    [2.76, 0.25],
  ],
  soft: [
    [1, 0.7],
    [2, 0.2],
    [3, 0.08], // small loudspeakers lose the fundamental of low notes; the ear restores it from these
  ],
  tap: [[1, 0.6]],
};

const SILENCE = 0.0001; // exponential ramps cannot reach zero

const playPartial = (
  audio: AudioContext,
  out: AudioNode,
  note: Note,
  [ratio, share]: readonly [number, number],
): void => {
  const start = audio.currentTime + note.at / 1000;
  const end = start + note.length / 1000;
  const envelope = new GainNode(audio, { gain: SILENCE });
  envelope.gain.setValueAtTime(SILENCE, start);
  envelope.gain.exponentialRampToValueAtTime(note.gain * share, start + ATTACK[note.timbre] / 1000);
  envelope.gain.exponentialRampToValueAtTime(SILENCE, end);
  const tone = new OscillatorNode(audio, { frequency: note.pitch * ratio });
  tone.connect(envelope).connect(out);
  tone.start(start);
  tone.stop(end);
};

/** A player on Web Audio: every sound is synthesised, none is loaded. */
export const createPlayer = (): Player => {
  let audio: AudioContext | null = null;
  let master: GainNode | null = null;
  let volume = 1;

  return {
    unlock: () => {
      if (typeof AudioContext === 'undefined') return;
      if (audio === null) {
        audio = new AudioContext({ latencyHint: 'interactive' });
        master = new GainNode(audio, { gain: volume });
        master.connect(audio.destination);
      }
      void audio.resume().catch(() => undefined); // refused without a gesture: the next unlock tries again
    },
    play: (sound, progress) => {
      if (audio === null || master === null || audio.state !== 'running') return;
      for (const note of scoreOf(sound, progress))
        for (const partial of PARTIALS[note.timbre]) playPartial(audio, master, note, partial);
    },
    setVolume: (value) => {
      volume = value;
      if (master !== null) master.gain.value = value;
    },
    close: () => {
      void audio?.close();
      audio = null;
      master = null;
    },
  };
};
