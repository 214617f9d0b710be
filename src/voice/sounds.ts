import type { CoachEvent } from '../coach/events';

export type SoundName =
  | 'counted'
  | 'missed'
  | 'held-back'
  | 'locked-on'
  | 'lost'
  | 'found'
  | 'countdown'
  | 'begin'
  | 'pulse'
  | 'breath-in'
  | 'breath-out'
  | 'set-done';

/** One note of a sound. */
export interface Note {
  /** Hz. */
  readonly pitch: number;
  /** ms after the sound's start. */
  readonly at: number;
  /** ms until it has died away. */
  readonly length: number;
  /** 0–1. */
  readonly gain: number;
  /** Wood dies at once and has a struck overtone; soft swells a little and rings; tap is hardly a pitch. */
  readonly timbre: 'wood' | 'soft' | 'tap';
}

/** Equal temperament about A4 = 440 Hz, in semitones over middle C. */
const pitch = (semitones: number): number => 440 * 2 ** ((semitones - 9) / 12);

/** All sounds stay in C major. Lowest C4: a laptop's loudspeakers give little below 250 Hz. */
const [C4, E4, G4, C5, E5, G5] = [0, 4, 7, 12, 16, 19].map(pitch) as [number, number, number, number, number, number];

/** C5 up to G5 through the set: slightly rising, so that the end is heard coming. */
const TICK_SCALE = [12, 14, 16, 17, 19].map(pitch);

const tickPitch = (progress: number): number =>
  TICK_SCALE[Math.min(Math.floor(progress * TICK_SCALE.length), TICK_SCALE.length - 1)] ?? C5;

const soft = (note: number, at: number, length: number, gain = 0.5): Note => ({
  pitch: note,
  at,
  length,
  gain,
  timbre: 'soft',
});

const wood = (note: number): Note => ({ pitch: note, at: 0, length: 120, gain: 0.8, timbre: 'wood' });

/** Contour, register and rhythm tell them apart: no two share all three. */
const SCORES: Readonly<Record<Exclude<SoundName, 'counted'>, readonly Note[]>> = {
  missed: [soft(C4, 0, 160), soft(C4, 190, 220)],
  'held-back': [{ pitch: G4, at: 0, length: 60, gain: 0.35, timbre: 'tap' }],
  'locked-on': [soft(C5, 0, 200), soft(E5, 160, 320)],
  lost: [soft(E5, 0, 200), soft(C5, 160, 320)],
  found: [soft(G4, 0, 110), soft(C5, 110, 110), soft(E5, 220, 260)],
  countdown: [soft(G4, 0, 130, 0.35)],
  begin: [soft(G5, 0, 260, 0.45)],
  // While a hold's clock runs, or the top of a rep is held; its silence tells that it has stopped.
  pulse: [{ pitch: C4, at: 0, length: 150, gain: 0.3, timbre: 'soft' }],
  // Up as the chest fills, down as it empties: soft swells that leave the rest of the breath to itself.
  'breath-in': [soft(C4, 0, 420, 0.3), soft(G4, 320, 520, 0.3)],
  'breath-out': [soft(G4, 0, 420, 0.3), soft(C4, 320, 560, 0.3)],
  // Four notes ring together: each softer, so that their sum does not clip.
  'set-done': [C4, E4, G4, C5].map((note, i) => soft(note, i * 40, 700, 0.22)),
};

/** The notes of a sound. `progress` is how far the set has come, 0–1; only the tick uses it. */
export const scoreOf = (sound: SoundName, progress = 0): readonly Note[] =>
  sound === 'counted' ? [wood(tickPitch(progress))] : SCORES[sound];

/** ms from a sound's start until its last note has died away. */
export const lengthOf = (sound: SoundName): number => Math.max(...scoreOf(sound).map((note) => note.at + note.length));

/** Seconds from pulse to pulse: as slow as a resting breath's half. */
const PULSE_S = 2;

/** The sound that an event makes, if any. */
export const soundFor = (event: CoachEvent): SoundName | null => {
  switch (event.type) {
    case 'rep':
      return 'counted';
    case 'miss':
      return 'missed';
    case 'held':
      return event.s % PULSE_S === 0 ? 'pulse' : null;
    case 'top-held':
      return event.s > 0 && event.s < event.of ? 'pulse' : null;
    case 'breath':
      return event.half === 'in' ? 'breath-in' : 'breath-out';
    case 'hold-stopped':
      return 'missed';
    case 'hold-runs':
      return 'held-back';
    case 'set-end':
      return 'set-done';
    case 'held-back':
    case 'locked-on':
    case 'lost':
    case 'found':
    case 'countdown':
    case 'begin':
      return event.type;
    case 'setup':
    case 'fault':
    case 'cue':
    case 'mended':
    case 'paused':
    case 'resumed':
      return null;
  }
};
