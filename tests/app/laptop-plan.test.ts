import { describe, expect, it } from 'vitest';
import {
  boxAround,
  fromAbove,
  seenFromAbove,
  standingNow,
  standingWanted,
  wayRound,
} from '../../src/app/live/laptop-plan';
import { worksPath } from '../../src/app/prepare/placement';
import type { LensPlace } from '../../src/geometry/view-place';
import { exercises } from '../../src/exercises';
import { proneTRaise } from '../../src/exercises/prone-t-raise';

const { view } = proneTRaise;
const place = (azimuthDeg: number, distanceM = 2): LensPlace => ({
  azimuthDeg: { value: azimuthDeg, sigma: 5 },
  heightM: { unseen: 'view' },
  distanceM: { value: distanceM, sigma: 0.2 },
  lidDeg: { value: 0, sigma: 1 },
});

describe('the picture of where the laptop stands', () => {
  it("has the head up, the person's left to the left, as somebody face down is seen from above", () => {
    const [head, left] = [fromAbove({ azimuthDeg: 0, distanceM: 2 }), fromAbove({ azimuthDeg: 90, distanceM: 2 })];
    expect(head.y).toBeCloseTo(-200);
    expect(left.x).toBeCloseTo(-200);
    expect(Math.abs(head.x) + Math.abs(left.y)).toBeLessThan(1e-9);
  });

  it('wants it on the flank where it is', () => {
    const now = standingNow({ place: place(-80), move: 'headward' }, view);
    expect(now).toEqual({ azimuthDeg: -80, heightM: view.heightM, distanceM: 2 });
    expect(standingWanted(now, view)).toMatchObject({ azimuthDeg: -45, heightM: 1.2, distanceM: 2.2 });
  });

  it('leads round the body, never across it', () => {
    const now = standingNow({ place: place(170), move: 'headward' }, view);
    const way = wayRound(now, standingWanted(now, view));
    expect(Math.min(...way.map(({ x, y }) => Math.hypot(x, y)))).toBeGreaterThan(190);
    expect(way.at(-1)).toEqual(fromAbove(view));
  });

  it('holds all of it, also from far away', () => {
    const now = standingNow({ place: place(90, 9), move: 'nearer' }, view);
    expect(now.distanceM).toBeLessThan(4);
    expect(boxAround([fromAbove(now), { x: 75, y: 110 }], 10)).toBe('-350 -10 435 130');
  });

  it('is from above for what happens on the floor', () => {
    expect(seenFromAbove('headward') && seenFromAbove('nearer')).toBe(true);
    expect(seenFromAbove('higher') || seenFromAbove('lid-up')).toBe(false);
  });
});

describe.each(exercises)('the part from where $id can be judged', ({ view }) => {
  it('lies round where the laptop is drawn', () => {
    const numbers =
      worksPath(view)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    const [x = NaN, y = NaN] = numbers;
    expect(Math.hypot(x, y)).toBeCloseTo(view.works.distanceM[0] * 100, 0);
    expect((Math.atan2(y, x) * 180) / Math.PI).toBeCloseTo(view.works.azimuthDeg[0] - view.azimuthDeg, 0);
    expect(view.works.distanceM[0]).toBeLessThan(view.distanceM);
    expect(view.works.distanceM[1]).toBeGreaterThan(view.distanceM);
  });
});
