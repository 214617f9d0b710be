import { describe, expect, it } from 'vitest';
import { bodyPlan, bodyTurn, profile } from '../../src/app/prepare/placement';
import { proneExtension } from '../../src/exercises/prone-extension';
import { proneTRaise } from '../../src/exercises/prone-t-raise';
import { proneYRaise } from '../../src/exercises/prone-y-raise';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import type { Exercise } from '../../src/exercises/exercise';
import { kneeHugRoll } from '../../src/exercises/knee-hug-roll';
import { rollerRest } from '../../src/exercises/roller-rest';
import { shrug } from '../../src/exercises/shrug';
import { sideLyingBreathing } from '../../src/exercises/side-lying-breathing';
import { wallAngel } from '../../src/exercises/wall-angel';
import { wallForearmBreathing } from '../../src/exercises/wall-forearm-breathing';
import { wallPushPlus } from '../../src/exercises/wall-push-plus';

/** How far to the side and how far headward of the shoulders (at x 45) the hands lie. */
function hands(exercise: Exercise): { aside: number; headward: number } {
  const tips = bodyPlan(exercise).lines.map((line) => line.at(-1) ?? { x: 0, y: 0 });
  const hand = tips.reduce((far, tip) => (Math.abs(tip.y) > Math.abs(far.y) ? tip : far));
  return { aside: Math.abs(hand.y), headward: hand.x - 45 };
}

describe('the plan of where the laptop goes', () => {
  it('lays the arms as the start pose wants them', () => {
    expect(hands(proneTRaise).aside).toBeGreaterThan(70);
    expect(Math.abs(hands(proneTRaise).headward)).toBeLessThan(5);
    expect(hands(proneYRaise).headward).toBeGreaterThan(25);
    expect(hands(proneExtension).headward).toBeLessThan(-40);
  });

  it('stands somebody upright with the laptop before their face, the wall behind them', () => {
    expect(Math.abs(bodyTurn(shrug.view))).toBe(0);
    expect(profile(shrug).height).toBeGreaterThan(150);
    expect(profile(shrug).width).toBeLessThan(40);
    const [shoulders, ...none] = bodyPlan(shrug).lines;
    expect(none).toEqual([]);
    expect(shoulders?.map(({ x }) => x)).toEqual([0, 0]);
    const behind = bodyPlan(wallAngel).lines.filter((line) => line.every(({ x }) => x < -10));
    expect(behind).toHaveLength(1);
    expect(hands(wallAngel).aside).toBeGreaterThan(50);
  });

  it.each([
    [wallPushPlus, 40],
    [wallForearmBreathing, 20],
  ])('puts the wall that hands are planted on ahead of them, $0.id', (exercise, ahead) => {
    const { lines } = bodyPlan(exercise);
    const wall = lines.find((line) => line.every(({ y }) => Math.abs(y) > 80));
    const arms = lines.filter((line) => line[0]?.x === 0 && (line[1]?.x ?? 0) > ahead);
    expect(arms).toHaveLength(2);
    expect(wall?.[0]?.x).toBeGreaterThan(Math.max(...arms.flatMap((arm) => arm.map(({ x }) => x))));
  });

  it('turns the knees of somebody on a side to a laptop that their chest faces', () => {
    // The laptop stands on the side of +y before the plan is turned by −90°.
    expect(bodyTurn(sideLyingBreathing.view)).toBe(-90);
    const legs = bodyPlan(sideLyingBreathing).lines.at(-1) ?? [];
    expect(Math.max(...legs.map(({ y }) => y))).toBeGreaterThan(30);
  });

  it('lays a roller along somebody whose arms lie open on it', () => {
    const { lines } = bodyPlan(rollerRest);
    const roller = lines.find((line) => line.length === 5 && line.every(({ y }) => Math.abs(y) < 10));
    expect(Math.max(...(roller ?? []).map(({ x }) => x))).toBeGreaterThan(60);
    expect(hands(rollerRest).aside).toBeGreaterThan(60);
    expect(hands(kneeHugRoll).aside).toBeLessThan(40);
  });

  it('turns the person so that the laptop stands to the right: a flank towards it from the side', () => {
    expect(bodyTurn(quadrupedPlus.view)).toBe(-90);
    expect(profile(quadrupedPlus).width).toBeCloseTo(45);
    expect(profile(proneTRaise).width).toBeGreaterThan(150);
  });
});
