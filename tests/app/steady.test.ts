import { describe, expect, it } from 'vitest';
import { Steady } from '../../src/app/live/steady';

/** What is shown after each frame of so many seconds, ten a second: only the changes. */
const shown = (seconds: number, at: (timeMs: number) => string | null): readonly string[] => {
  const steady = new Steady<string>();
  const all = Array.from({ length: seconds * 10 }, (_, i) => `${steady.see(i * 100, at(i * 100))}`);
  return all.filter((value, i) => value !== all[i - 1]);
};

describe('a steadied sign', () => {
  it('shows nothing until enough has been seen, then what holds', () => {
    expect(shown(3, () => 'seen')).toEqual(['null', 'seen']);
  });

  it('does not show a jump of three frames', () => {
    expect(
      shown(12, (timeMs) => (timeMs % 3000 < 300 ? 'unseen' : 'seen')).filter((value) => value !== 'null'),
    ).toEqual(['unseen', 'seen']);
    expect(shown(12, (timeMs) => (timeMs % 3000 > 2600 ? 'unseen' : 'seen'))).toEqual(['null', 'seen']);
  });

  it('follows what stays', () => {
    expect(shown(12, (timeMs) => (timeMs < 6000 ? 'seen' : 'unseen'))).toEqual(['null', 'seen', 'unseen']);
  });

  it.each([100, 300, 700, 1100])('changes every two seconds at most, whatever changes every %i ms', (everyMs) => {
    const steady = new Steady<string>();
    const changes: number[] = [];
    for (let timeMs = 0, last: string | null = null; timeMs < 30_000; timeMs += 33) {
      const now = steady.see(timeMs, Math.floor(timeMs / everyMs) % 2 === 0 ? 'seen' : 'unseen');
      if (now !== last && last !== null) changes.push(timeMs);
      last = now;
    }
    changes.slice(1).forEach((timeMs, i) => expect(timeMs - (changes[i] ?? 0)).toBeGreaterThanOrEqual(1950));
  });

  it('keeps what it shows while there is nothing to tell', () => {
    expect(shown(60, (timeMs) => (timeMs < 2000 ? 'hidden' : null))).toEqual(['null', 'hidden']);
  });

  it('does not forget between moments that tell', () => {
    expect(shown(30, (timeMs) => (timeMs % 3000 < 400 ? 'vague' : null))).toEqual(['null', 'vague']);
  });
});
