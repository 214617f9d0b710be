import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seen } from '../../src/geometry/reading';
import { lying, mirrored } from './prone-figure';
import { headOf, toTheRight } from './prone-head-figure';

const scene = {
  turn: fc.double({ min: -75, max: 75, noNaN: true }),
  pitch: fc.double({ min: -25, max: 45, noNaN: true }),
  noisePx: fc.double({ min: 0.2, max: 1.2, noNaN: true }),
  seed: fc.integer({ min: 1, max: 1e6 }),
};

describe('a head’s readings under noise', () => {
  it('lie within three standard deviations of the truth, or are unseen', () => {
    fc.assert(
      fc.property(fc.record(scene), ({ turn, pitch, noisePx, seed }) => {
        const read = headOf({ headTurnDeg: turn, headPitchDeg: pitch }, { noisePx, seed });
        if (seen(read.turn)) expect(Math.abs(read.turn.value - turn)).toBeLessThan(3 * read.turn.sigma);
        if (seen(read.pitch)) expect(Math.abs(read.pitch.value - pitch)).toBeLessThan(3 * read.pitch.sigma);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('are of the start pose, whichever way its face looked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        scene.turn,
        scene.noisePx,
        (startTurn, now, noisePx) => {
          const { turn } = headOf({ headTurnDeg: now }, { noisePx, startTurn });
          if (seen(turn) && Math.abs(now - startTurn) < 75)
            expect(Math.abs(turn.value - (now - startTurn))).toBeLessThan(3 * turn.sigma);
        },
      ),
      { numRuns: 40, seed: 11 },
    );
  });

  it('are seen, and say little, of a head that keeps still', () => {
    const turns = Array.from({ length: 20 }, (_, i) => headOf({}, { noisePx: 1, seed: i + 1 }).turn).filter(seen);
    expect(turns.length).toBeGreaterThan(14);
    expect(turns.every(({ value }) => Math.abs(value) < 20)).toBe(true);
  });

  it('are finite or unseen, whatever is marked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 1, max: 200, noNaN: true }), (seed, noisePx) => {
        for (const reading of Object.values(headOf({}, { noisePx, seed })))
          if (seen(reading)) expect([reading.value, reading.sigma].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 20, seed: 3 },
    );
  });
});

it.each([20, 75])('a head’s turn of up to %d° changes its sign in a mirror, its pitch does not', (most) => {
  const turn = fc.double({ min: -most, max: most, noNaN: true });
  fc.assert(
    fc.property(turn, scene.pitch, (headTurnDeg, headPitchDeg) => {
      const body = { headTurnDeg, headPitchDeg };
      const here = headOf(body);
      const there = headOf({ headTurnDeg: mirrored(lying(90, body)).headTurnDeg, headPitchDeg }, { from: toTheRight });
      expect([seen(there.turn), seen(there.pitch)]).toEqual([seen(here.turn), seen(here.pitch)]);
      if (seen(here.turn) && seen(there.turn)) expect(there.turn.value).toBeCloseTo(-here.turn.value, 0);
      if (seen(here.pitch) && seen(there.pitch)) expect(there.pitch.value).toBeCloseTo(here.pitch.value, 0);
    }),
    { numRuns: 25, seed: 5 },
  );
});
