import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY, segmentsOf } from '../../src/athlete/body';
import { athleteAt, faultsOf, motionOf, scheduleFor } from '../../src/athlete/motion';
import { MOTIONS } from '../../src/athlete/motions';
import { standingUp } from '../../src/athlete/motions/postures';
import { STILL } from '../../src/athlete/moment';
import { skeletonOf, type Posture } from '../../src/athlete/skeleton';
import { trunkRing } from '../../src/athlete/scene/trunk';
import { solidsOf } from '../../src/athlete/solids';
import { trueMeasures } from '../../src/athlete/truth-measures';
import { distance } from '../../src/athlete/vec';

const plain = standingUp(DEFAULT_BODY);
const laidOut = (more: Partial<Posture> = {}) => skeletonOf(DEFAULT_BODY, { ...plain, ...more });
const none = { lean: 0, twist: 0, elevation: { left: 0, right: 0 }, head: { ...plain.head, tilt: 0 } };

describe('a posture that says nothing of leaning, turning, tilting and drawn-up shoulders', () => {
  it.each(['prone-t-raise', 'quadruped-plus', 'chair-thoracic-extension'] as const)(
    'is the same figure as one that says none of it, bit for bit: %s',
    (exercise) => {
      const posture = MOTIONS[exercise].posture(DEFAULT_BODY, STILL);
      const [one, other] = [posture, { ...posture, ...none, head: { ...posture.head, tilt: 0 } }].map((each) =>
        skeletonOf(DEFAULT_BODY, each),
      );
      expect(other?.line).toEqual(one?.line);
      expect(other?.joints).toEqual(one?.joints);
      expect(other?.head).toEqual(one?.head);
      expect(other && [solidsOf(other), trunkRing(other, 2.5, 1)]).toEqual(
        one && [solidsOf(one), trunkRing(one, 2.5, 1)],
      );
    },
  );
});

describe('what an upright figure can do besides', () => {
  const rest = laidOut();

  it('draws one shoulder up and a little inwards, with its arm', () => {
    const { joints } = laidOut({ elevation: { left: 0.055, right: 0 } });
    expect(joints.left.shoulderMark.y - rest.joints.left.shoulderMark.y).toBeCloseTo(0.055, 3);
    expect(joints.left.wrist.y - rest.joints.left.wrist.y).toBeCloseTo(0.055, 3);
    expect(joints.left.shoulder.z - rest.joints.left.shoulder.z).toBeGreaterThan(0.005); // the left is at −z
    expect(joints.right).toEqual(rest.joints.right);
  });

  it('leans to the left over legs that stay, on a trunk of the same length', () => {
    const leant = laidOut({ lean: 20 });
    expect(leant.line[4].z).toBeLessThan(-0.08);
    expect(leant.joints.left.hip).toEqual(rest.joints.left.hip);
    const long = (line: typeof leant.line) => line.slice(1).reduce((sum, p, i) => sum + distance(p, line[i] ?? p), 0);
    expect(long(leant.line)).toBeCloseTo(long(rest.line), 9);
    expect(distance(leant.joints.left.shoulder, leant.joints.right.shoulder)).toBeCloseTo(
      2 * segmentsOf(DEFAULT_BODY).shoulderHalf,
      9,
    );
  });

  it('turns the chest to the left, the face with it, and tips the crown to the left shoulder', () => {
    const turned = laidOut({ twist: 30 });
    expect(turned.head.face.z).toBeLessThan(-0.4);
    expect(turned.joints.left.shoulder.x).toBeLessThan(rest.joints.left.shoulder.x - 0.05);
    const tilted = laidOut({ head: { ...plain.head, tilt: 20 } });
    expect(tilted.head.crown.z).toBeLessThan(-0.3);
  });
});

describe('the true measures of somebody upright', () => {
  const at = (more: Partial<Posture>) => {
    const motion = motionOf({ exercise: 'shrug', body: DEFAULT_BODY, seed: 1, reps: 0 });
    return trueMeasures({ ...laidOut(more), stage: athleteAt(motion, 0).stage });
  };

  it('are those of the joints', () => {
    const rest = at({});
    const { trunk } = segmentsOf(DEFAULT_BODY);
    const shrugged = at({ elevation: { left: 0.04, right: 0 } });
    expect(shrugged.shoulderElevation.left - rest.shoulderElevation.left).toBeCloseTo(0.04 / trunk, 2);
    expect(shrugged.shoulderElevation.right).toBeCloseTo(rest.shoulderElevation.right, 9);
    expect(at({ lean: 15 }).trunkLean).toBeGreaterThan(5);
    expect(at({ lean: 15 }).abduction.left).toBeGreaterThan(rest.abduction.left + 10); // the arms hang on
  });
});

describe.each(['shrug', 'wall-angel'] as const)('the athlete does a %s', (exercise) => {
  const motion = motionOf({ exercise, body: DEFAULT_BODY, seed: 4, reps: 1, approach: true, wobble: false });

  it('on feet that stay, after a step into place', () => {
    const { readyMs, reps } = scheduleFor(motion);
    const feet = [readyMs, reps[0]?.topMs ?? 0].map((timeMs) => athleteAt(motion, timeMs).joints.left.ankle);
    expect(feet[1]).toEqual(feet[0]);
    expect(athleteAt(motion, 0).joints.left.ankle.x).toBeLessThan(-0.4);
  });

  it('lifts both sides alike, and one less where that is its fault', () => {
    const top = (fault: (typeof faults)[number] | null) => {
      const one = motionOf({ ...motion, approach: false, reps: 1, fault });
      const now = trueMeasures(athleteAt(one, (scheduleFor(one).reps[0]?.topMs ?? 0) + 50));
      return exercise === 'shrug' ? now.shoulderElevation : now.wristHeight;
    };
    const faults = faultsOf(exercise);
    const uneven = faults.find((fault) => /^one-/.test(fault)) ?? null;
    expect(Math.abs(top(null).left - top(null).right)).toBeLessThan(0.01);
    expect(Math.abs(top(uneven).left - top(uneven).right)).toBeGreaterThan(0.05);
  });
});
