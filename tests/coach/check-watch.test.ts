import { describe, expect, it } from 'vitest';
import { CheckWatch } from '../../src/coach/check-watch';
import { armZone, elbowsStraight } from '../../src/exercises/checks';
import type { MeasureCheck } from '../../src/exercises/exercise';
import type { MeasureId } from '../../src/geometry/measures';
import { measuresAt, startAtZero } from './stream';

/** A second of one reading: the fault that stands then, and why the check was mute, if it was. */
function watched(check: MeasureCheck, id: MeasureId, value: number, sigma: number) {
  const watch = new CheckWatch(check, { id });
  const measures = { ...measuresAt({}, 0), [id]: { value, sigma } };
  const muted = Array.from({ length: 10 }, (_, i) => watch.see(100 * i, 100, measures, startAtZero()));
  return { fault: watch.fault?.worst ?? null, muted: muted.at(-1) ?? null };
}

describe('a doubtful reading', () => {
  const elbow = (value: number, sigma: number) => watched(elbowsStraight(4), 'elbowFlexion.left', value, sigma);

  it('is not judged where the doubt may carry it past the limit and back', () =>
    expect(elbow(15, 9)).toEqual({ fault: null, muted: 'vague' }));

  it('is told where it lies so far out that the doubt does not bring it back to good', () =>
    expect(elbow(30, 9)).toEqual({ fault: 30, muted: null }));

  it('is no better the farther out it is: the network’s slips read anything', () =>
    expect(elbow(150, 15)).toEqual({ fault: null, muted: 'vague' }));
});

describe('a zone', () => {
  const high = armZone(70, 110).find(({ id }) => id === 'arm-zone-high');
  if (!high) throw new Error('no upper limit');

  it('is left only by more than the reading’s own doubt', () => {
    expect(watched(high, 'armAbduction.left', 116, 8).fault).toBeNull();
    expect(watched(high, 'armAbduction.left', 120, 8).fault).toBe(120);
  });
});
