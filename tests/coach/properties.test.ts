import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RepPhase } from '../../src/coach/rep-counter';
import { RepSet } from '../../src/coach/rep-set';
import { proneExtension } from '../../src/exercises/prone-extension';
import { proneTRaise } from '../../src/exercises/prone-t-raise';
import type { Side } from '../../src/pose/pose';
import { lengthOf, measuresAt, play, startAtZero, waves, type Script } from './stream';

/** Normal noise that depends on the time alone, so that a stream can be played again. */
const noise = (seed: number, deviation: number) => (timeMs: number) => {
  const uniform = (k: number) => {
    const x = Math.sin((timeMs + 1) * 12.9898 + (seed + k) * 78.233) * 43758.5453;
    return Math.min(1 - 1e-9, Math.max(1e-9, x - Math.floor(x)));
  };
  return deviation * Math.sqrt(-2 * Math.log(uniform(0.1))) * Math.cos(2 * Math.PI * uniform(0.7));
};

const heights = fc.array(fc.double({ min: 8, max: 12, noNaN: true }), { minLength: 1, maxLength: 6 });
const seed = fc.integer({ min: 1, max: 1000 });

describe('whatever the person does', () => {
  it('makes no rep of noise', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0, max: 1.5, noNaN: true }), (seed, deviation) => {
        const run = play(proneExtension, { trunkPitch: noise(seed, deviation) }, 20_000, { noise: deviation });
        expect(run.set.attempts).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('counts alike at every frame rate', () => {
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 700, max: 2000 }),
        (heights, fps, outMs) => {
          const script = { trunkPitch: waves(heights, 6000, { outMs, backMs: outMs }) };
          expect(play(proneExtension, script, lengthOf(heights.length, 6000), { fps }).set.counted).toBe(
            heights.length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('judges tempo alike at every frame rate, away from the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), fc.constantFrom(450, 550, 850, 1200), (fps, outMs) => {
        const script = { trunkPitch: waves([10, 10], 5000, { outMs }) };
        const { set } = play(proneExtension, script, lengthOf(2, 5000), { fps });
        const jerky = set.attempts.every(({ faults }) => faults.some(({ check }) => check === 'no-jerk'));
        expect(jerky).toBe(outMs < 700);
      }),
      { numRuns: 60 },
    );
  });

  it('counts under noise', () => {
    fc.assert(
      fc.property(heights, seed, (heights, seed) => {
        const clean = waves(heights);
        const shaky = noise(seed, 0.5);
        const script = { trunkPitch: (t: number) => clean(t) + shaky(t) };
        expect(play(proneExtension, script, lengthOf(heights.length), { noise: 0.5 }).set.counted).toBe(heights.length);
      }),
      { numRuns: 40 },
    );
  });

  it('mirrors the sides of a mirrored person', () => {
    const pair = fc.record({
      left: fc.array(fc.double({ min: 0, max: 0.4, noNaN: true }), { minLength: 3, maxLength: 3 }),
      right: fc.array(fc.double({ min: 0, max: 0.4, noNaN: true }), { minLength: 3, maxLength: 3 }),
      elbow: fc.double({ min: 0, max: 40, noNaN: true }),
    });
    const script = (
      side: Side,
      other: Side,
      { left, right, elbow }: { left: number[]; right: number[]; elbow: number },
    ): Script => ({
      [`armLift.${side}`]: waves(left),
      [`armLift.${other}`]: waves(right),
      [`elbowFlexion.${side}`]: () => elbow,
      'armAbduction.left': () => 90,
      'armAbduction.right': () => 90,
    });
    const swap = (text: string) => text.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'));
    fc.assert(
      fc.property(pair, (arms) => {
        const one = play(proneTRaise, script('left', 'right', arms), lengthOf(3));
        const other = play(proneTRaise, script('right', 'left', arms), lengthOf(3));
        expect(JSON.parse(swap(JSON.stringify(other.set.attempts)))).toEqual(
          JSON.parse(JSON.stringify(one.set.attempts)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('never says NaN, whatever is seen and whenever', () => {
    const sample = fc.record({
      step: fc.integer({ min: 1, max: 4000 }),
      value: fc.option(fc.double({ min: -60, max: 60, noNaN: true })),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 80 }), (samples) => {
        const set = new RepSet(proneExtension, 100, startAtZero(0.1));
        let timeMs = 0;
        const events = samples.flatMap(({ step, value, gone }) => {
          timeMs += step;
          const measures = measuresAt({ trunkPitch: () => value, headPitch: () => value }, timeMs);
          return set.see(timeMs, gone ? null : measures).events;
        });
        events.push(...set.close(timeMs, 'finished'));
        const numbers: number[] = [];
        JSON.stringify([events, set.working], (_, value: unknown) => {
          if (typeof value === 'number') numbers.push(value);
          return value;
        });
        expect(numbers.every(Number.isFinite)).toBe(true);
        set.attempts.forEach(({ startMs, topMs, endMs }) => {
          expect(startMs).toBeLessThanOrEqual(topMs);
          expect(topMs).toBeLessThanOrEqual(endMs);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('passes through the phases in order', () => {
    fc.assert(
      fc.property(heights, (heights) => {
        const set = new RepSet(proneExtension, 100, startAtZero());
        const phases: RepPhase[] = [];
        const pitch = waves(heights);
        for (let t = 0; t < lengthOf(heights.length); t += 33) {
          set.see(t, measuresAt({ trunkPitch: pitch }, t));
          if (phases.at(-1) !== set.phase) phases.push(set.phase);
        }
        const rep: RepPhase[] = ['rising', 'top', 'lowering', 'rest'];
        expect(phases).toEqual(['rest', ...heights.flatMap(() => rep)]);
      }),
      { numRuns: 30 },
    );
  });
});
