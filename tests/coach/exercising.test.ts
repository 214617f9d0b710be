import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chairThoracicExtension } from '../../src/exercises/chair-thoracic-extension';
import { proneExtension } from '../../src/exercises/prone-extension';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { lengthOf, play, typesOf, wave, waves, type Run, type Script } from './stream';

const accused = ({ events }: Run): readonly string[] => typesOf(events, 'fault', 'cue');
const between = ({ set }: Run): readonly string[] => set.faultsBetween.map(({ check }) => check);
/** On the chair's seat, as its start pose wants it: a scripted person has joints of zero degrees otherwise. */
const seated: Script = {
  trunkArmAngle: () => 90,
  elbowHeight: () => 0.8,
  'elbowFlexion.left': () => 90,
  'elbowFlexion.right': () => 90,
};
/** Hips to and fro, so often. */
const rocking = (times: number, far: number) => (t: number) =>
  t > 1000 && t < 1000 + times * 3000 ? far * Math.sin((2 * Math.PI * (t - 1000)) / 3000) : 0;

describe('nobody is accused who does not exercise', () => {
  it('of a head that looks round', () => {
    const run = play(quadrupedPlus, { headPitch: waves([40, 40, 40, 40]) }, lengthOf(4));
    expect(accused(run)).toEqual([]);
    expect([between(run), run.set.failing]).toEqual([[], []]);
  });

  it('of sitting back on the heels', () => {
    const back = (far: number) => waves(Array.from({ length: 4 }, () => far));
    const script = { hipTravel: back(-0.6), thighTilt: back(-46), armTilt: back(-30) };
    expect(accused(play(quadrupedPlus, script, lengthOf(4)))).toEqual([]);
  });

  it('of one hand that scratches or steps', () => {
    const elbow = waves([80, 80, 80]);
    const script = { 'elbowFlexion.right': elbow, 'elbowFlexion.left': () => 0 };
    const run = play(quadrupedPlus, script, lengthOf(3));
    expect([...accused(run), ...typesOf(run.events, 'miss')]).toEqual([]);
    // The other side hidden, nothing tells it from a push-up.
    const alone = play(quadrupedPlus, { ...script, 'elbowFlexion.left': () => null }, lengthOf(3));
    expect(typesOf(alone.events, 'miss')).toHaveLength(3);
  });

  it('of lifting the chest by half a rep to look round', () => {
    const round = { trunkPitch: waves([3, 3, 3]), headPitch: waves([30, 30, 30]) };
    const run = play(proneExtension, round, lengthOf(3));
    expect(typesOf(run.events, 'miss')).toHaveLength(3);
    expect(accused(run)).toEqual([]);
  });

  it('before a movement that was not seen to its end', () => {
    const gone = (t: number) => t > 2000 && t < 6000;
    const run = play(proneExtension, { trunkPitch: wave({ startMs: 1000, height: 9 }), headPitch: () => 30 }, 9000, {
      gone,
    });
    expect(typesOf(run.events, 'miss')).toHaveLength(1);
    expect(accused(run)).toEqual([]);
  });
});

describe('whoever exercises is told', () => {
  it('of form that is bad from the beginning, with the first rep', () => {
    const script = { trunkPitch: waves([9, 9, 9]), headPitch: () => 30 };
    const { events, set } = play(proneExtension, script, lengthOf(3));
    expect(typesOf(events, 'fault', 'cue', 'held-back')).toEqual(['fault', 'cue', 'held-back', 'cue']);
    expect(set.attempts.every(({ faults }) => faults.length === 1)).toBe(true);
  });

  it('of what was over when the first rep ended', () => {
    const script = {
      trunkPitch: waves([9]),
      headPitch: wave({ startMs: 1000, height: 30, outMs: 300, topMs: 900, backMs: 300 }),
    };
    expect(typesOf(play(proneExtension, script, lengthOf(1)).events, 'fault')).toHaveLength(1);
  });

  it('of rocking and nothing else', () => {
    const run = play(quadrupedPlus, { hipTravel: rocking(4, 0.25) }, 15_000);
    expect(typesOf(run.events, 'fault').length).toBeGreaterThan(3);
    // The two that showed it are in the summary as well.
    expect(between(run)).toHaveLength(8);
    const chair = play(chairThoracicExtension, { ...seated, hipTravel: rocking(4, 0.3) }, 15_000);
    expect(accused(chair)).toContain('fault');
  });

  it('of push-ups and nothing else, the first one included', () => {
    const elbow = waves([70, 70, 70, 70]);
    const { events, set } = play(
      quadrupedPlus,
      { 'elbowFlexion.left': elbow, 'elbowFlexion.right': elbow },
      lengthOf(4),
    );
    expect(set.attempts.map(({ miss }) => miss?.reason)).toEqual(Array(4).fill('other-movement'));
    expect(typesOf(events, 'cue').length).toBeGreaterThan(0);
  });

  it('who moves too little again and again', () => {
    const small = Array.from({ length: 8 }, () => 3);
    const run = play(proneExtension, { trunkPitch: waves(small), headPitch: () => 30 }, lengthOf(8));
    expect(typesOf(run.events, 'fault')).toHaveLength(1);
    expect(accused(run)).toContain('cue');
  });

  it('of what stood before the sign, in the summary', () => {
    const early = wave({ startMs: 500, height: 30, outMs: 300, backMs: 300, topMs: 1000 });
    const script = { headPitch: early, trunkPitch: (t: number) => waves([9, 9])(t - 3000) };
    const run = play(proneExtension, script, lengthOf(2) + 3000);
    expect(between(run)).toEqual(['neck-long']);
    expect(accused(run)).toEqual([]);
  });
});

it('tells no fault before a movement, whatever the rest of the body does', () => {
  const swing = fc.record({
    far: fc.double({ min: -60, max: 60, noNaN: true }),
    everyMs: fc.integer({ min: 800, max: 9000 }),
  });
  const heights = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { maxLength: 4 });
  fc.assert(
    fc.property(swing, swing, heights, (head, elbow, heights) => {
      const swings =
        ({ far, everyMs }: typeof head) =>
        (t: number) =>
          far * Math.sin((2 * Math.PI * t) / everyMs);
      const script = {
        headPitch: swings(head),
        'elbowFlexion.left': swings(elbow),
        'ankleRise.left': (t: number) => swings(elbow)(t) / 100,
        trunkPitch: waves(heights),
      };
      const { events } = play(proneExtension, script, lengthOf(4), { fps: 15 });
      const timeOf = (...types: readonly string[]) =>
        events.find(({ type }) => types.includes(type))?.timeMs ?? Infinity;
      expect(timeOf('fault', 'cue')).toBeGreaterThanOrEqual(timeOf('rep', 'miss', 'held-back'));
    }),
    { numRuns: 60 },
  );
});
