import { describe, expect, it } from 'vitest';
import type { FigurePose } from '../../src/athlete/motion';
import { armLength } from '../../src/geometry/side-body';
import { estimateView } from '../../src/geometry/view';
import { unseenParts } from '../../src/geometry/visible';
import { segmentsOf } from '../../src/athlete/body';
import { agreement, perform } from './athlete-bench';

const degrees = (radians: number) => (radians * 180) / Math.PI;
const headPitch = ({ posture }: FigurePose) => posture.head.pitch;
const sink = ({ posture, body }: FigurePose) => posture.sink / (segmentsOf(body).upperArm + segmentsOf(body).forearm);
const trunkPitch = ({ line: [hip, , , , shoulder] }: FigurePose) =>
  degrees(Math.atan2(shoulder.y - hip.y, shoulder.x - hip.x));
const elbow =
  (side: 'left' | 'right') =>
  ({ posture }: FigurePose) => {
    const { upper, fore } = posture.arms[side];
    return degrees(Math.acos(Math.min(1, upper.x * fore.x + upper.y * fore.y + upper.z * fore.z)));
  };

describe.each([70, 80, 90, 100, 110, -70, -90, -110])('lens at %d° from the head', (azimuthDeg) => {
  const near = azimuthDeg > 0 ? 'left' : 'right';
  const off = Math.abs(Math.abs(azimuthDeg) - 90);

  it('knows the flank and the view, and sees all of the body', () => {
    const { pose } = perform({ exercise: 'quadruped-plus', azimuthDeg }).samples[10] ?? {};
    if (pose === undefined) throw new Error('no sample');
    const estimate = estimateView(pose);
    expect(estimate).toMatchObject({ view: 'side', nearSide: near });
    expect(Math.abs((estimate.azimuthDeg ?? 0) - azimuthDeg)).toBeLessThan(5);
    expect(unseenParts(pose)).toEqual([]);
  });

  it('follows the thorax between the arms through clean reps, at 1 px of noise', () => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg, pixels: 1 });
    const { correlation, rms, seen } = agreement(run, (m) => m.thoraxSink, sink);
    expect(correlation).toBeGreaterThan(0.95);
    expect(rms).toBeLessThan(0.02);
    expect(seen).toBe(1);
    expect(armLength(run.calibration.lengths)).toBeGreaterThan(0);
  });

  it('follows a head that lifts', () => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg, fault: 'head-up' });
    const { correlation, rms } = agreement(run, (m) => m.headPitch, headPitch);
    expect(correlation).toBeGreaterThan(0.98);
    expect(rms).toBeLessThan(off > 10 ? 5 : 3);
  });

  it('does not take a sagging spine for a lifted head', () => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg, fault: 'sag' });
    const { rms } = agreement(run, (m) => m.headPitch, headPitch);
    expect(rms).toBeLessThan(9);
  });

  it('follows a bending elbow', () => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg, fault: 'elbows-bent' });
    const { correlation, rms } = agreement(run, (m) => m[`elbowFlexion.${near}`], elbow(near));
    expect(correlation).toBeGreaterThan(0.98);
    expect(rms).toBeLessThan(off > 10 ? 5 : 3);
  });

  it('follows the trunk as it lifts off the floor', () => {
    const run = perform({ exercise: 'prone-extension', azimuthDeg });
    const { correlation, rms } = agreement(run, (m) => m.trunkPitch, trunkPitch);
    expect(correlation).toBeGreaterThan(0.99);
    expect(rms).toBeLessThan(1.5);
  });

  it('follows the shoulders down between the elbows on the chair', () => {
    const run = perform({ exercise: 'chair-thoracic-extension', azimuthDeg, pixels: 1 });
    const drop = ({ line, body }: FigurePose) => -line[4].y / segmentsOf(body).trunk;
    expect(agreement(run, (m) => m.shoulderDrop, drop).correlation).toBeGreaterThan(0.95);
  });
});

describe('the mid-trunk contour', () => {
  const range = (fault?: 'cat-cow' | 'sag') => {
    const { samples } = perform({ exercise: 'quadruped-plus', azimuthDeg: 90, ...(fault && { fault }) });
    const values = samples.flatMap(({ measures: { midTrunkContour: it } }) => ('value' in it ? [it.value] : []));
    const rest = values[10] ?? 0;
    return { below: Math.min(...values) - rest, above: Math.max(...values) - rest };
  };

  it('stays put while the thorax sinks, and swings when the spine bends', () => {
    expect(range().below).toBeGreaterThan(-0.04);
    expect(range().above).toBeLessThan(0.04);
    expect(range('cat-cow').above).toBeGreaterThan(0.1);
    expect(range('sag').below).toBeLessThan(-0.06);
  });
});
