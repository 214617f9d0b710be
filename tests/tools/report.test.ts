import { expect, it } from 'vitest';
import type { Attempt, Fault, RepResult } from '../../src/coach/events';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { reportOn } from '../../tools/analyze/report';

const fault = (check: string, side?: Fault['side']): Fault => ({ check, worst: 1, atMs: 0, ...(side && { side }) });
const attempt = (...faults: Fault[]): Attempt => ({
  startMs: 0,
  topMs: 500,
  endMs: 1000,
  range: 0.05,
  counted: true,
  faults,
  unseen: [],
});
const result: RepResult = {
  kind: 'reps',
  exercise: 'quadruped-plus',
  durationMs: 5000,
  counted: 2,
  target: 2,
  attempts: [
    attempt(fault('elbows-straight', 'left'), fault('elbows-straight', 'right')),
    attempt(fault('hips-still')),
  ],
  between: [fault('hips-still'), fault('neck-long-up')],
  baseline: 'held',
  unseenMs: {},
};

it('adds faults between attempts to those within, both sides of an attempt being one', () => {
  const seen = { engine: 'litert', model: 'full', frames: 50, poses: 50, estimateMs: 20, holdMs: 0 } as const;
  expect(reportOn(quadrupedPlus, { ...seen, result }).faults).toEqual({
    'elbows-straight': 1,
    'hips-still': 2,
    'neck-long-up': 1,
  });
});
