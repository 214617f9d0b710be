import { describe, expect, it } from 'vitest';
import { lengthOf, scoreOf, soundFor, type SoundName } from '../../src/voice/sounds';

const NAMES: SoundName[] = [
  'counted',
  'missed',
  'held-back',
  'locked-on',
  'lost',
  'found',
  'countdown',
  'begin',
  'pulse',
  'breath-in',
  'breath-out',
  'set-done',
];

/** Semitones over C in any octave. */
const pitchClass = (hertz: number): number => (((Math.round(12 * Math.log2(hertz / 440)) + 9) % 12) + 12) % 12;

describe.each(NAMES)('%s', (name) => {
  const notes = scoreOf(name);

  it('stays in C major', () => {
    for (const { pitch } of notes) expect([0, 2, 4, 5, 7, 9, 11]).toContain(pitchClass(pitch));
  });

  it('is short and soft, and no lower than small loudspeakers carry', () => {
    expect(lengthOf(name)).toBeLessThanOrEqual(1000);
    for (const { pitch, gain } of notes) {
      expect(gain).toBeLessThanOrEqual(0.8);
      expect(pitch).toBeGreaterThan(250);
    }
  });

  it('differs from all others in its notes, timbre or rhythm', () => {
    const written = (other: SoundName): string =>
      JSON.stringify(scoreOf(other).map(({ pitch, at, timbre }) => [Math.round(pitch), at, timbre]));
    for (const other of NAMES.filter((candidate) => candidate !== name)) expect(written(other)).not.toBe(written(name));
  });
});

describe('the tick', () => {
  it('rises slightly through the set', () => {
    const pitches = [0, 0.25, 0.5, 0.75, 0.95].map((progress) => scoreOf('counted', progress)[0]?.pitch ?? 0);
    expect(pitches).toEqual([...new Set(pitches)].sort((a, b) => a - b));
    expect((pitches.at(-1) ?? 0) / (pitches[0] ?? 1)).toBeLessThan(2);
  });

  it('survives more reps than the target', () => expect(scoreOf('counted', 1.4)[0]?.pitch).toBeGreaterThan(0));
});

describe('intervals', () => {
  const semitones = (name: SoundName): number => {
    const [first, second] = scoreOf(name);
    return Math.round(12 * Math.log2((second?.pitch ?? 1) / (first?.pitch ?? 1)));
  };
  it('locked on rises a third', () => expect(semitones('locked-on')).toBe(4));
  it('lost falls the same', () => expect(semitones('lost')).toBe(-4));
});

describe('an event', () => {
  it('that is only a cue makes no sound', () =>
    expect(soundFor({ type: 'cue', timeMs: 0, check: 'neck-long' })).toBeNull());
  it('makes its own sound', () => expect(soundFor({ type: 'held-back', timeMs: 0 })).toBe('held-back'));
});
