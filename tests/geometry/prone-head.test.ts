import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proneMeasures, proneRest } from '../../src/geometry/prone';
import { seen, type Reading } from '../../src/geometry/reading';
import type { Pose } from '../../src/pose/pose';
import { gaussian, LENS, lying, mirrored, raised, seenBy, type Lens, type Lying } from './prone-figure';

/** The lens of the T and the Y, to the person's left. */
const lens: Lens = { ...LENS, azimuthDeg: 45, distanceM: 2.2 };
const toTheRight: Lens = { ...lens, azimuthDeg: -45 };

/** Start pose and now as a network would mark them that errs by `noisePx` in every joint. */
function headOf(
  change: Partial<Lying>,
  { from = lens, noisePx = 0, seed = 1, startTurn = 0 } = {},
): Record<'turn' | 'pitch', Reading> {
  const noise = gaussian(noisePx, seed);
  const held = Array.from({ length: 10 }, () => seenBy(from, lying(90, { headTurnDeg: startTurn }), noise));
  const { headTurn, headPitch } = proneMeasures(seenBy(from, raised(lying(90), 0.1, change), noise), proneRest(held));
  return { turn: headTurn, pitch: headPitch };
}

/** The pose with the nose `z` pixels behind the ears. */
const withNose = (pose: Pose, z: number): Pose => ({
  ...pose,
  image: { ...pose.image, nose: { ...pose.image.nose, z } },
});

const valueOf = (reading: Reading): number => {
  if (!seen(reading)) throw new Error(`unseen: ${reading.unseen}`);
  return reading.value;
};

const scene = {
  turn: fc.double({ min: -75, max: 75, noNaN: true }),
  pitch: fc.double({ min: -25, max: 45, noNaN: true }),
  noisePx: fc.double({ min: 0.2, max: 1.2, noNaN: true }),
  seed: fc.integer({ min: 1, max: 1e6 }),
};

describe('the head of a person lying face down, seen from 45° to the left', () => {
  it.each([15, 25, 35, 45])('turned by %d° to the lens, is seen to turn there', (headTurnDeg) => {
    const { turn } = headOf({ headTurnDeg });
    expect(Math.abs(valueOf(turn) - headTurnDeg)).toBeLessThan(3 * (seen(turn) ? turn.sigma : 0));
    expect(valueOf(turn)).toBeGreaterThan(0.8 * headTurnDeg);
  });

  it.each([-30, -45, -60, -75])('turned by %d° away, is unseen: its face is hidden', (headTurnDeg) => {
    expect(headOf({ headTurnDeg }).turn).toEqual({ unseen: 'view' });
  });

  it.each([-20, 20, 30, 45])('that nods by %d° reads so', (headPitchDeg) => {
    expect(Math.abs(valueOf(headOf({ headPitchDeg }).pitch) - headPitchDeg)).toBeLessThan(5);
  });

  it('lifted high, is not said to turn', () => {
    expect(headOf({ headPitchDeg: 40 }).turn).toEqual({ unseen: 'view' });
    expect(headOf({ headPitchDeg: 35, chestDeg: 20 }).turn).toEqual({ unseen: 'view' });
  });

  it('that a rising chest carries keeps still on its neck', () => {
    expect(Math.abs(valueOf(headOf({ headPitchDeg: 17.5, chestDeg: 10 }).pitch))).toBeLessThan(6);
  });

  it('is unseen in a frame whose shoulders have changed sides', () => {
    const pose = seenBy(lens, lying(90, { headTurnDeg: 20 }));
    const { leftShoulder, rightShoulder } = pose.image;
    const turnedOver: Pose = {
      ...pose,
      image: { ...pose.image, leftShoulder: rightShoulder, rightShoulder: leftShoulder },
    };
    const known = proneRest([seenBy(lens, lying(90))]);
    expect(seen(proneMeasures(pose, known).headTurn)).toBe(true);
    const { headTurn, headPitch } = proneMeasures(turnedOver, known);
    expect([headTurn, headPitch]).toEqual([{ unseen: 'view' }, { unseen: 'view' }]);
  });

  it('is unseen where the network takes its back for a face, from the start or later', () => {
    const known = proneRest([seenBy(lens, lying(90))]);
    const faced = withNose(seenBy(lens, lying(90)), -20);
    const later = proneMeasures(faced, known);
    expect(later.headTurn).toEqual({ unseen: 'view' });
    expect(seen(later.headPitch)).toBe(true);
    const all = proneMeasures(seenBy(lens, lying(90)), proneRest([faced]));
    expect([all.headTurn, all.headPitch]).toEqual([{ unseen: 'view' }, { unseen: 'view' }]);
  });

  it('is unseen where a mark of its lies outside the picture, and before the start is learnt', () => {
    const pose = seenBy(lens, lying(90));
    const cut: Pose = { ...pose, image: { ...pose.image, nose: { ...pose.image.nose, y: -5 } } };
    expect(proneMeasures(cut, proneRest([pose])).headTurn).toEqual({ unseen: 'out-of-frame' });
    expect(proneMeasures(pose, null).headPitch).toEqual({ unseen: 'uncalibrated' });
  });
});

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

it('a head’s turn changes its sign in a mirror, its pitch does not', () => {
  fc.assert(
    fc.property(scene.turn, scene.pitch, (headTurnDeg, headPitchDeg) => {
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
