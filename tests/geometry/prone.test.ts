import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proneMeasures, proneRest, type ProneMeasureId, type ProneMeasures } from '../../src/geometry/prone';
import { seen } from '../../src/geometry/reading';
import type { Pose } from '../../src/pose/pose';
import { gaussian, LENS, lying, mirrored, ON_FLOOR, raised, seenBy, type Lens, type Lying } from './prone-figure';

const at = (azimuthDeg: number, change: Partial<Lens> = {}): Lens => ({ ...LENS, azimuthDeg, ...change });
const learn = (lens: Lens, body: Lying) => proneRest([seenBy(lens, body)]);
const valueOf = (measures: ProneMeasures, id: ProneMeasureId): number => {
  const reading = measures[id];
  if (!seen(reading)) throw new Error(`${id} is unseen: ${reading.unseen}`);
  return reading.value;
};

const sigmaOf = (measures: ProneMeasures, id: ProneMeasureId): number => {
  const reading = measures[id];
  if (!seen(reading)) throw new Error(`${id} is unseen: ${reading.unseen}`);
  return reading.sigma;
};
const strayed = (pose: Pose, x: number): Pose => {
  const { rightWrist: wrist, rightIndex: index } = pose.image;
  const image = { ...pose.image, rightWrist: { ...wrist, x: wrist.x + x }, rightIndex: { ...index, x: index.x + x } };
  return { ...pose, image };
};

describe('arms of a person lying face down', () => {
  const T_VIEWS = [-55, 55];
  it.each(T_VIEWS)('are solved from azimuth %d°: lift, with abduction kept', (azimuth) => {
    const rest = lying(90);
    const known = learn(at(azimuth), rest);
    const measures = proneMeasures(seenBy(at(azimuth), raised(rest, 0.2)), known);
    for (const side of ['left', 'right'] as const) {
      expect(valueOf(measures, `armLift.${side}`)).toBeCloseTo(0.2, 1);
      expect(Math.abs(valueOf(measures, `armAbduction.${side}`) - 90)).toBeLessThan(5);
    }
  });

  it.each(T_VIEWS)('that slide along the floor do not lift, from azimuth %d°', (azimuth) => {
    const known = learn(at(azimuth), lying(90));
    const still = proneMeasures(seenBy(at(azimuth), lying(90)), known);
    const slid = proneMeasures(seenBy(at(azimuth), lying(108)), known);
    for (const side of ['left', 'right'] as const) {
      const lift = valueOf(slid, `armLift.${side}`) - valueOf(still, `armLift.${side}`);
      expect(Math.abs(lift)).toBeLessThan(0.04);
      expect(Math.abs(valueOf(slid, `armAbduction.${side}`) - 108)).toBeLessThan(5);
    }
  });

  it('show a bent elbow, and none where the arm only lifts', () => {
    const known = learn(at(45), lying(90));
    const bent = proneMeasures(seenBy(at(45), lying(90, { elbowDeg: 40 })), known);
    const lifted = proneMeasures(seenBy(at(45), raised(lying(90), 0.2)), known);
    expect(valueOf(bent, 'elbowFlexion.left')).toBeGreaterThan(30);
    expect(valueOf(lifted, 'elbowFlexion.left')).toBeLessThan(8);
  });

  it('show all of a bend where they point at the lens, though the fit expects them straight', () => {
    const known = learn(at(45), lying(135));
    const read = (elbowDeg: number): number =>
      valueOf(proneMeasures(seenBy(at(45), raised(lying(135, { elbowDeg }), 0.2)), known), 'elbowFlexion.left');
    expect(read(40)).toBeGreaterThan(40);
    expect(read(0)).toBeLessThan(8);
  });

  it('say which one lags', () => {
    const known = learn(at(45), lying(90));
    const uneven = raised(lying(90), 0.25, { lift: { left: 0.25, right: 0.05 } });
    expect(valueOf(proneMeasures(seenBy(at(45), uneven), known), 'armEvenness')).toBeCloseTo(0.2, 1);
  });

  it('are told apart well enough to be judged where they keep their shape', () => {
    const known = learn(at(45), lying(90));
    const uneven = raised(lying(90), 0.2, { lift: { left: 0.2, right: 0.06 } });
    expect(sigmaOf(proneMeasures(seenBy(at(45), uneven), known), 'armEvenness')).toBeLessThan(0.08 / 3);
  });

  it('are known worse where their hand strayed while the start pose was held', () => {
    const poses = [-8, 0, 8, -9, 7].map((x) => strayed(seenBy(at(45), lying(90)), x));
    const lifted = seenBy(at(45), raised(lying(90), 0.2));
    const steady = sigmaOf(proneMeasures(lifted, learn(at(45), lying(90))), 'armLift.right');
    expect(sigmaOf(proneMeasures(lifted, proneRest(poses)), 'armLift.right')).toBeGreaterThan(1.2 * steady);
  });

  it('have no zone on a chest that has risen far', () => {
    const known = learn(at(45), lying(90));
    const chest = proneMeasures(seenBy(at(45), lying(90, { chestDeg: 21 })), known);
    expect(chest['armAbduction.left']).toEqual({ unseen: 'view' });
  });

  it('may be bent or abducted where one alone moves that points at the lens', () => {
    const known = learn(at(45), lying(135));
    const alone = proneMeasures(seenBy(at(45), lying(135, { abductionDeg: { left: 160, right: 135 } })), known);
    const both = proneMeasures(seenBy(at(45), lying(160)), known);
    expect(alone['armAbduction.left']).toEqual({ unseen: 'view' });
    expect(seen(both['armAbduction.left'])).toBe(true);
  });

  it('are told from a rising chest', () => {
    const known = learn(at(45), lying(90));
    const chest = proneMeasures(seenBy(at(45), lying(90, { chestDeg: 10 })), known);
    expect(valueOf(chest, 'shoulderRise')).toBeCloseTo(Math.sin((10 * Math.PI) / 180), 1);
    expect(valueOf(chest, 'armLift.right')).toBeLessThan(ON_FLOOR + 0.06);
  });

  it('have an abduction but no lift before the start pose is learnt', () => {
    const measures = proneMeasures(seenBy(at(45), lying(90)), null);
    expect(Math.abs(valueOf(measures, 'armAbduction.right') - 90)).toBeLessThan(6);
    expect(measures['armLift.right']).toEqual({ unseen: 'uncalibrated' });
    expect(measures.armEvenness).toEqual({ unseen: 'uncalibrated' });
  });

  it('admit the doubt where the ray comes near to grazing the sphere they move on', () => {
    const doubtAt = (azimuth: number): number => {
      const known = learn(at(azimuth), lying(90));
      const reading = proneMeasures(seenBy(at(azimuth), raised(lying(90), 0.2)), known)['armLift.left'];
      return seen(reading) ? reading.sigma : Infinity;
    };
    expect(doubtAt(25)).toBeGreaterThan(1.5 * doubtAt(50));
  });

  it('are hidden where no arm explains the marks', () => {
    const known = learn(at(45), lying(90));
    const pose = seenBy(at(45), lying(90));
    const { leftWrist, rightWrist } = pose.image;
    const mixedUp: Pose = { ...pose, image: { ...pose.image, leftWrist: rightWrist, rightWrist: leftWrist } };
    expect(proneMeasures(mixedUp, known)['armLift.left']).toEqual({ unseen: 'hidden' });
  });

  it('are hidden from the start where their marks lie where no arm can be', () => {
    const pose = seenBy(at(45), lying(90));
    const { rightShoulder, rightElbow, rightWrist } = pose.image;
    const tooFar = (mark: typeof rightWrist) => ({
      ...mark,
      x: rightShoulder.x + 2.5 * (mark.x - rightShoulder.x),
      y: rightShoulder.y + 2.5 * (mark.y - rightShoulder.y),
    });
    const guessed: Pose = {
      ...pose,
      image: { ...pose.image, rightElbow: tooFar(rightElbow), rightWrist: tooFar(rightWrist) },
    };
    const measures = proneMeasures(guessed, proneRest([guessed]));
    expect(measures['armLift.right']).toEqual({ unseen: 'hidden' });
    expect(Math.abs(valueOf(measures, 'armAbduction.left') - 90)).toBeLessThan(15);
  });

  it('are unseen, not wrong, when a wrist leaves the picture', () => {
    const known = learn(at(45), lying(90));
    const pose = seenBy(at(45), lying(90));
    const cut: Pose = { ...pose, image: { ...pose.image, leftWrist: { ...pose.image.leftWrist, x: -20 } } };
    const measures = proneMeasures(cut, known);
    expect(measures['armLift.left']).toEqual({ unseen: 'out-of-frame' });
    expect(seen(measures['armLift.right'])).toBe(true);
  });
});

describe('prone measures in any scene', () => {
  const scene = fc.record({
    azimuth: fc.double({ min: -50, max: 50, noNaN: true }),
    height: fc.double({ min: 0.3, max: 1.5, noNaN: true }),
    abduction: fc.double({ min: 50, max: 160, noNaN: true }),
    left: fc.double({ min: -0.1, max: 0.4, noNaN: true }),
    right: fc.double({ min: -0.1, max: 0.4, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1e6 }),
  });
  const play = (s: { abduction: number; left: number; right: number }): [Lying, Lying] => [
    lying(s.abduction),
    raised(lying(s.abduction), 0, { lift: { left: s.left, right: s.right } }),
  ];

  it('are finite or unseen, under noise and nonsense alike', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: 0, max: 200, noNaN: true }), (s, noisePx) => {
        const [rest, top] = play(s);
        const lens = at(s.azimuth, { heightM: s.height });
        const noise = gaussian(noisePx, s.seed);
        const measures = proneMeasures(seenBy(lens, top, noise), proneRest([seenBy(lens, rest, noise)]));
        for (const reading of Object.values(measures))
          if (seen(reading)) expect(Number.isFinite(reading.value) && Number.isFinite(reading.sigma)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('change sides in a mirror', () => {
    fc.assert(
      fc.property(scene, (s) => {
        const [rest, top] = play(s);
        const [here, there] = [at(s.azimuth, { heightM: s.height }), at(-s.azimuth, { heightM: s.height })];
        const measures = proneMeasures(seenBy(here, top), learn(here, rest));
        const other = proneMeasures(seenBy(there, mirrored(top)), learn(there, mirrored(rest)));
        for (const id of ['armLift', 'armAbduction'] as const) {
          const [a, b] = [measures[`${id}.left`], other[`${id}.right`]];
          if (seen(a) && seen(b)) expect(Math.abs(a.value - b.value)).toBeLessThan(0.3 * a.sigma);
        }
        if (seen(measures.armEvenness) && seen(other.armEvenness))
          expect(Math.abs(measures.armEvenness.value + other.armEvenness.value)).toBeLessThan(
            0.3 * measures.armEvenness.sigma,
          );
      }),
      { numRuns: 15 },
    );
  });

  it('lie within three standard deviations of the truth, as a rule, under the marks’ noise', () => {
    const misses = Array.from({ length: 24 }, (_, i) => {
      const [azimuth, abduction, lift] = [40 + (i % 3) * 5, i % 2 ? 90 : 135, 0.05 + 0.02 * (i % 8)];
      const noise = gaussian(1.3, i + 1);
      const rest = lying(abduction);
      const known = proneRest(Array.from({ length: 6 }, () => seenBy(at(azimuth), rest, noise)));
      const measures = proneMeasures(seenBy(at(azimuth), raised(rest, lift), noise), known);
      const far = (['left', 'right'] as const).flatMap((side) => {
        const [up, out] = [measures[`armLift.${side}`], measures[`armAbduction.${side}`]];
        return [
          ...(seen(up) ? [(up.value - lift) / up.sigma] : []),
          ...(seen(out) ? [(out.value - abduction) / out.sigma] : []),
        ];
      });
      return far.map(Math.abs);
    }).flat();
    expect(misses.length).toBeGreaterThan(80);
    expect(misses.filter((miss) => miss > 3).length).toBeLessThan(0.05 * misses.length);
  });

  it('do not depend on the picture’s size', () => {
    const measuresAt = (width: number, height: number) => {
      const lens = at(45, { width, height });
      return proneMeasures(seenBy(lens, raised(lying(90), 0.2)), learn(lens, lying(90)));
    };
    const [small, large] = [measuresAt(320, 240), measuresAt(1280, 960)];
    for (const id of ['armLift.left', 'armAbduction.right', 'shoulderRise'] as const)
      expect(valueOf(small, id)).toBeCloseTo(valueOf(large, id), 4);
  });
});

describe('what the solver takes for granted', () => {
  const error = (lens: Lens, change: Partial<Lying>): { lift: number; abduction: number } => {
    const rest = lying(90, change);
    const known = learn(lens, rest);
    const low = proneMeasures(seenBy(lens, rest), known);
    const high = proneMeasures(seenBy(lens, raised(rest, 0.2)), known);
    return {
      lift: valueOf(high, 'armLift.right') - valueOf(low, 'armLift.right') - (0.2 - ON_FLOOR),
      abduction: valueOf(high, 'armAbduction.right') - 90,
    };
  };

  it.each([60, 78])('matters little: a lens of %d° rather than 66°', (hfovDeg) => {
    const { lift, abduction } = error(at(45, { hfovDeg }), {});
    expect(Math.abs(lift)).toBeLessThan(0.05);
    expect(Math.abs(abduction)).toBeLessThan(6);
  });

  it.each([
    { shoulders: 1.1 },
    { shoulders: 0.9 },
    { arms: 1.07 },
    { arms: 0.93 },
    { trunk: 1.06 },
  ] satisfies Partial<Lying>[])('matters little: a body of other proportions, %o', (change) => {
    const { lift, abduction } = error(at(45), change);
    expect(Math.abs(lift)).toBeLessThan(0.05);
    expect(Math.abs(abduction)).toBeLessThan(6);
  });
});
