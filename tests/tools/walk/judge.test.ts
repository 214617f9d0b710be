import { describe, expect, it } from 'vitest';
import type { HoldResult } from '../../../src/coach/events';
import { upperTrapStretch } from '../../../src/exercises/upper-trap-stretch';
import type { SetRecord } from '../../../src/history/record';
import type { Side } from '../../../src/pose/pose';
import { en } from '../../../src/words/en';
import { askedOf } from '../../../tools/walk/asked';
import { judged, type Seen } from '../../../tools/walk/judge';

const asked = askedOf(upperTrapStretch);
const { target } = asked;

/** The screen of one side, begun at `fromMs`: three numbers and a second each. */
const shownFrom = (fromMs: number, upTo = target) => [
  ...[3, 2, 1].map((n, i) => ({ atMs: fromMs + 1000 * i, text: `${n}` })),
  ...Array.from({ length: upTo + 1 }, (_, s) => ({
    atMs: fromMs + 1000 * (3 + s),
    text: en.ui.doneSoFar('seconds', s, target),
  })),
];

const kept = (side: Side, faults: HoldResult['faults'] = []): SetRecord => ({
  id: side,
  startedAt: 0,
  by: 'camera',
  finished: true,
  result: {
    kind: 'hold',
    exercise: upperTrapStretch.id,
    side,
    durationMs: 8000,
    target,
    baseline: 'held',
    unseenMs: {},
    startMs: 0,
    heldMs: 1000 * target,
    breaks: [],
    faults,
  },
});

const done = en.ui.done('seconds', target, target);
const whole: Seen = {
  shown: [...shownFrom(13_000), ...shownFrom(44_000)],
  captions: [{ atMs: 12_000, text: en.common.lockedOn.held }],
  poses: Array.from({ length: 600 }, (_, i) => ({ timeMs: 100 * i, pose: null })),
  kept: [kept('left'), kept('right')],
  summary: [
    en.summary.held('seconds', target, target, 0),
    en.ui.sideAndSide('right', done, 'left', done),
    en.summary.noFaults,
  ].join('\n'),
  errors: [],
};

describe('a walk', () => {
  it('is whole where all that was performed was counted, on both sides, and nothing was amiss', () => {
    const walked = judged(asked, whole);
    expect(walked.wrong).toEqual([]);
    expect(walked.sides).toEqual([
      { side: 'left', readyS: 13, done: target, broken: 0, faults: [] },
      { side: 'right', readyS: 13, done: target, broken: 0, faults: [] },
    ]);
    expect(walked).toMatchObject({ fps: 10, blindMs: 100 });
  });

  const [check] = upperTrapStretch.checks;
  const fault = { check: check?.id ?? '', worst: 1, atMs: 0 };
  it.each<[string, Partial<Seen>, string]>([
    ['a second too few', { shown: [...shownFrom(13_000), ...shownFrom(44_000, 4)] }, '4 of 5 on the right'],
    ['a side that never began', { shown: shownFrom(13_000) }, 'never began on the right'],
    ['a fault that was kept', { kept: [kept('left', [fault]), kept('right')] }, `fault ${fault.check} on the left`],
    ['no summary', { summary: null }, 'the summary was not reached'],
    ['an error on the page', { errors: ['out of memory'] }, 'out of memory'],
  ])('is not whole with %s', (_, change, wrong) => {
    expect(judged(asked, { ...whole, ...change }).wrong).toContain(wrong);
  });

  it('is not whole with a cue for form', () => {
    const [words] = Object.values(en.exercises[upperTrapStretch.id].checks);
    const cue = typeof words?.cue === 'string' ? words.cue : (words?.cue.both ?? '');
    const { wrong } = judged(asked, { ...whole, captions: [{ atMs: 20_000, text: cue }] });
    expect(wrong).toEqual([`said “${cue}”`]);
  });
});
