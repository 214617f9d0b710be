import { describe, expect, it } from 'vitest';
import { shoulderRoll } from '../../src/exercises/shoulder-roll';
import { play, typesOf, type Options, type Script } from './stream';

const EVERY_MS = 5000;
const CIRCLE_MS = 4000;
const CIRCLES = 4;

/** Where on the way round one is, in radians; at rest before each circle. */
const turnAt = (timeMs: number): number =>
  timeMs < CIRCLES * EVERY_MS
    ? (2 * Math.PI * Math.max(0, (timeMs % EVERY_MS) - (EVERY_MS - CIRCLE_MS))) / CIRCLE_MS
    : 0;

/** Circles with the arm this many degrees ahead on the way up and behind on the way down. */
const circles = (deg: number): Script => ({
  girdleElevation: (timeMs) => 0.05 * (1 - Math.cos(turnAt(timeMs))),
  armTilt: (timeMs) => -deg * Math.sin(turnAt(timeMs)),
});
const playing = (script: Script, options: Options = {}) =>
  play(shoulderRoll, script, (CIRCLES + 1) * EVERY_MS, options);

describe('which way round a rep goes', () => {
  it('is good one way, at any frame rate', () => {
    for (const fps of [10, 15, 30]) {
      const { set } = playing(circles(6), { fps });
      expect(set.counted).toBe(CIRCLES);
      for (const { faults, unseen } of set.attempts) expect({ faults, unseen }).toEqual({ faults: [], unseen: [] });
    }
  });

  it('is another movement the other way, and says so', () => {
    for (const fps of [10, 15, 30]) {
      const { set, events } = playing(circles(-6), { fps });
      expect(set.counted).toBe(0);
      expect(set.attempts.map(({ miss }) => miss)).toEqual(
        Array.from({ length: CIRCLES }, () => ({ reason: 'other-movement', blame: 'person', check: 'backwards' })),
      );
      expect(typesOf(events, 'miss')).toHaveLength(CIRCLES);
    }
  });

  it('is not told of a straight up and down, nor where it is hidden: unseen, and the rep counts', () => {
    for (const script of [circles(-0.2), { ...circles(-6), armTilt: () => null }]) {
      const { set } = playing(script);
      expect(set.counted).toBe(CIRCLES);
      for (const { faults, unseen } of set.attempts)
        expect({ faults, unseen }).toEqual({ faults: [], unseen: ['backwards'] });
    }
  });

  it('is as wide as the ways lie apart', () => {
    const { set } = playing(circles(-6));
    // An ellipse's mean breadth is π/4 of its greatest, here of 12°; a tenth of the way out is not looked at.
    for (const { faults } of set.attempts) expect(faults[0]?.worst).toBeCloseTo((-12 * Math.PI) / 4, 0);
  });
});
