import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoachEvent } from '../../src/coach/events';
import { HoldSet } from '../../src/coach/hold-set';
import type { HoldExercise } from '../../src/exercises/exercise';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { measuresAt, startAtZero, type Script } from './stream';

const TARGET_S = 20;

/** Hips near the heels, the trunk low; and the head is not to be lifted. */
const hold: HoldExercise = {
  id: 'quadruped-plus',
  position: 'hands-and-knees',
  equipment: ['mat'],
  goals: ['stretch'],
  view: quadrupedPlus.view,
  dose: { sets: 1, target: TARGET_S, restS: 30 },
  start: [],
  kind: 'hold',
  hold: [
    {
      id: 'hips-back',
      measure: 'hipAnkle',
      from: 'start',
      below: 0.3,
      hysteresis: 0.1,
      forMs: 500,
      provedBy: 'hips-up',
    },
    { id: 'trunk-low', measure: 'trunkPitch', from: 'zero', below: 30, hysteresis: 5, forMs: 500, provedBy: 'hips-up' },
  ],
  checks: [
    {
      kind: 'measure',
      id: 'head-down',
      measure: 'headPitch',
      from: 'start',
      above: 20,
      phase: 'always',
      hysteresis: 5,
      forMs: 500,
      priority: 1,
      provedBy: 'head-up',
    },
  ],
  blind: [],
  sources: [],
};

function play(
  script: Script,
  lengthMs: number,
  { fps = 10, gone }: { fps?: number; gone?: (t: number) => boolean } = {},
) {
  const set = new HoldSet(hold, TARGET_S, startAtZero());
  const events: CoachEvent[] = [];
  for (let i = 0; (i * 1000) / fps <= lengthMs; i++) {
    const t = (i * 1000) / fps;
    events.push(...set.see(t, gone?.(t) ? null : measuresAt(script, t)).events);
  }
  set.close(lengthMs);
  const base = { exercise: 'x', durationMs: lengthMs, target: TARGET_S, baseline: 'held' } as const;
  const result = set.result(base);
  if (result.kind !== 'hold') throw new TypeError('a hold comes of a hold');
  return { set, events, result };
}

const typesOf = (events: readonly CoachEvent[]): string[] => events.map(({ type }) => type);
const within = (from: number, to: number, value: number) => (t: number) => (t >= from && t < to ? value : 0);

describe('the clock of a hold', () => {
  it('runs while the posture holds, tells every second, and is done at the target', () => {
    const { set, events, result } = play({}, 20_000);
    expect(set.done).toBe(true);
    expect(result).toMatchObject({ heldMs: 20_000, breaks: [], faults: [] });
    expect(events).toEqual(Array.from({ length: 20 }, (_, i) => ({ type: 'held', timeMs: (i + 1) * 1000, s: i + 1 })));
  });

  it('stops where a condition is not met, says which, and goes on once it is met again', () => {
    const { events, result } = play({ hipAnkle: within(4000, 9000, 0.5) }, 15_000);
    expect(typesOf(events).filter((type) => type !== 'held')).toEqual(['hold-stopped', 'hold-runs']);
    expect(events.find(({ type }) => type === 'hold-stopped')).toMatchObject({ condition: 'hips-back' });
    expect(result.breaks).toHaveLength(1);
    expect(Math.abs(result.heldMs - 10_000)).toBeLessThanOrEqual(200);
  });

  it('does not start again before the posture is clearly back', () => {
    const { result } = play({ hipAnkle: (t) => (t < 4000 ? 0 : t < 6000 ? 0.5 : 0.25) }, 15_000);
    expect(Math.abs(result.heldMs - 4000)).toBeLessThanOrEqual(200);
  });

  it('forgives a slip, and a joint that is hidden for a moment', () => {
    const slip = (t: number): number | null => (t > 3000 && t < 3300 ? 0.5 : t > 8000 && t < 9000 ? null : 0);
    const { events, result } = play({ hipAnkle: slip }, 15_000);
    expect(typesOf(events).filter((type) => type !== 'held')).toEqual([]);
    expect(result.heldMs).toBe(15_000);
  });

  it('does not run on for somebody who is not seen, and says so', () => {
    const { events, result } = play({}, 20_000, { gone: (t) => t > 5000 && t < 15_000 });
    expect(typesOf(events).filter((type) => type !== 'held')).toEqual(['lost', 'found']);
    expect(result.breaks).toMatchObject([{ why: { unseen: 'lost' } }]);
    expect(Math.abs(result.heldMs - 10_000)).toBeLessThanOrEqual(300);
  });

  it('notes faults of form without stopping, cues one that lasts and tells when it is mended', () => {
    const { events, result } = play({ headPitch: within(3000, 7000, 30) }, 15_000);
    expect(typesOf(events).filter((type) => type !== 'held')).toEqual(['fault', 'cue', 'mended']);
    expect(result.faults.map(({ check }) => check)).toEqual(['head-down']);
    expect(result.heldMs).toBe(15_000);
  });

  it('tells the same time at any frame rate, and never more than went by', () => {
    const stretch = fc.tuple(fc.integer({ min: 700, max: 4000 }), fc.integer({ min: 1000, max: 4000 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 4 }), fc.constantFrom(5, 15, 30), (stretches, fps) => {
        let at = 0;
        const outs = stretches.map(([heldMs, outMs]) => [(at += heldMs), (at += outMs)] as const);
        const out = (t: number): number => (outs.some(([from, to]) => t >= from && t < to) ? 0.6 : 0);
        const lengthMs = at + 2000;
        const trueMs = 2000 + stretches.reduce((sum, [heldMs]) => sum + heldMs, 0);
        const { result } = play({ hipAnkle: out }, lengthMs, { fps });
        expect(result.heldMs).toBeLessThanOrEqual(lengthMs);
        // At each way out and back the moment lies between two frames.
        expect(Math.abs(result.heldMs - trueMs)).toBeLessThanOrEqual(((stretches.length * 2 + 1) * 1000) / fps);
      }),
    );
  });
});
