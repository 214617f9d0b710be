import { describe, expect, it } from 'vitest';
import { proneMeasures, proneRest } from '../../src/geometry/prone';
import { seen, type Reading } from '../../src/geometry/reading';
import type { Pose } from '../../src/pose/pose';
import { lying, seenBy } from './prone-figure';
import { headOf, lens } from './prone-head-figure';

/** The pose with its nose moved by so many pixels. */
function withNose(pose: Pose, by: { readonly x?: number; readonly y?: number; readonly z?: number }): Pose {
  const { nose } = pose.image;
  const moved = { ...nose, x: nose.x + (by.x ?? 0), y: nose.y + (by.y ?? 0), z: nose.z + (by.z ?? 0) };
  return { ...pose, image: { ...pose.image, nose: moved } };
}

const valueOf = (reading: Reading): number => {
  if (!seen(reading)) throw new Error(`unseen: ${reading.unseen}`);
  return reading.value;
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

  it('reads the same where the network always marks the face off by as much', () => {
    const turned = seenBy(lens, lying(90, { headTurnDeg: 20 }));
    const start = seenBy(lens, lying(90));
    const { headTurn } = proneMeasures(turned, proneRest([start]));
    const off = proneMeasures(withNose(turned, { x: -5, y: -14 }), proneRest([withNose(start, { x: -5, y: -14 })]));
    expect(Math.abs(valueOf(off.headTurn) - valueOf(headTurn))).toBeLessThan(4);
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
    const faced = withNose(seenBy(lens, lying(90)), { z: -20 });
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
