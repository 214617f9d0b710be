import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { MeasureId } from '../../src/geometry/measures';
import { shiftedOnto, stickPose, type Stick } from './stick';

const POSTURES: Record<string, Stick> = {
  prone: { pitch: 2, arm: -90, thigh: -90, knee: 0 },
  'hands and knees': {},
  'at the chair': { pitch: 15, arm: 25, elbow: 30 },
  upright: { pitch: 88, arm: 10 },
};

const value = (stick: Stick, id: MeasureId, start?: Stick): number => {
  const calibration = start === undefined ? null : calibrate([stickPose(start)], 'side');
  const reading = measure(stickPose(stick), 'side', calibration)[id];
  if (!('value' in reading)) throw new Error(`${id} is unseen: ${reading.unseen}`);
  return reading.value;
};

describe.each(['left', 'right'] as const)('seen from the side, head to the %s', (headTo) => {
  const near = headTo;

  it.each(Object.keys(POSTURES).filter((name) => name !== 'prone'))('reads the head up and down: %s', (name) => {
    const at = { ...POSTURES[name], headTo };
    for (const head of [-50, -20, 0, 25, 50]) expect(value({ ...at, head }, 'headPitch')).toBeCloseTo(head, 5);
  });

  it.each([65, 80, 100, 115])(
    'knows the front of somebody upright whose trunk leans to %d°, chin up or down',
    (pitch) => {
      for (const head of [-50, 0, 20]) {
        expect(value({ headTo, pitch, head, arm: 10 }, 'trunkTilt')).toBeCloseTo(90 - pitch, 5);
        expect(value({ headTo, pitch, head, arm: 10 }, 'headPitch')).toBeCloseTo(head, 5);
      }
    },
  );

  it('reads arms that reach ahead and behind of somebody upright', () => {
    for (const arm of [90, 60, -35]) expect(value({ headTo, pitch: 90, arm }, 'armTilt')).toBeCloseTo(-arm, 5);
  });

  it('reads the head of a person who lies face down and looks up', () => {
    const at = { ...POSTURES.prone, headTo };
    expect(value({ ...at, head: 30 }, 'headPitch', at)).toBeCloseTo(30, 5);
  });

  it('reads trunk, arm and thigh against the floor, headward positive', () => {
    const at = { headTo, pitch: 3, arm: -9, thigh: 7 };
    expect(value(at, 'trunkPitch')).toBeCloseTo(3, 5);
    expect(value(at, 'armTilt')).toBeCloseTo(9, 5);
    expect(value(at, 'thighTilt')).toBeCloseTo(-7, 5);
  });

  it('reads elbow and knee flexion of the near side', () => {
    const at = { headTo, elbow: 25, knee: 80 };
    expect(value(at, `elbowFlexion.${near}`)).toBeCloseTo(25, 5);
    expect(value(at, `kneeFlexion.${near}`)).toBeCloseTo(80, 5);
  });

  it('has no elbow that folds further than elbows do', () => {
    const folded = { headTo, elbow: 172 };
    expect(measure(stickPose(folded), 'side', null)[`elbowFlexion.${near}`]).toEqual({ unseen: 'hidden' });
  });

  it('does not judge the far arm where the near one covers it', () => {
    const far = near === 'left' ? 'right' : 'left';
    expect(measure(stickPose({ headTo }), 'side', null)[`elbowFlexion.${far}`]).toEqual({ unseen: 'hidden' });
  });

  it('reads a thorax that sinks between the arms, in arm lengths', () => {
    const sunk = value({ headTo, lift: -7 }, 'thoraxSink', { headTo });
    expect(sunk).toBeGreaterThan(0.04);
    expect(sunk).toBeLessThan(0.055);
  });

  it('does not take rocking over straight arms for a sink', () => {
    const start = stickPose({ headTo });
    const rocked = shiftedOnto(stickPose({ headTo, arm: -14 }), start, `${near}Wrist`);
    const sink = measure(rocked, 'side', calibrate([start], 'side')).thoraxSink;
    expect(1 - Math.cos((14 * Math.PI) / 180)).toBeGreaterThan(0.025);
    expect('value' in sink && Math.abs(sink.value) < 1e-6).toBe(true);
  });
});

describe('what a side view cannot give', () => {
  it('says so for the measures of the head end', () => {
    const measures = measure(stickPose({}), 'side', null);
    for (const id of ['armLift.left', 'armAbduction.right', 'headTurn', 'armEvenness'] as const)
      expect(measures[id]).toEqual({ unseen: 'view' });
  });

  it('keeps what refers to the start until the start is learnt', () => {
    const measures = measure(stickPose({}), 'side', null);
    for (const id of ['thoraxSink', 'hipTravel', 'shoulderDrop', 'wristRise.right'] as const)
      expect(measures[id]).toEqual({ unseen: 'uncalibrated' });
  });

  it('hides the head while the arm lies across the ear', () => {
    expect(measure(stickPose({ arm: 90 }), 'side', null).headPitch).toEqual({ unseen: 'hidden' });
  });
});
