import { describe, expect, it } from 'vitest';
import type { Attempt, CoachEvent, MissReason, RepResult } from '../../src/coach/events';
import { exerciseById } from '../../src/exercises/index';
import { en } from '../../src/words/en';
import { introduction, speak, type Setting } from '../../src/words/say';
import { PRIORITY } from '../../src/words/utterance';

const attempt: Attempt = { startMs: 0, endMs: 1, topMs: 0, range: 1, counted: true, faults: [], unseen: [] };
const result: RepResult = {
  kind: 'reps',
  exercise: 'x',
  durationMs: 1,
  counted: 7,
  target: 10,
  attempts: [],
  baseline: 'held',
  unseenMs: {},
};

const setting = (id: string, target = 10, lastSet = true): Setting => {
  const exercise = exerciseById(id);
  if (exercise === undefined) throw new Error(id);
  return { words: en, exercise, target, lastSet };
};

const T = setting('prone-t-raise');
const said = (event: CoachEvent, where = T): string | null => speak(event, where)?.text ?? null;
const miss = (reason: MissReason): CoachEvent => ({ type: 'miss', timeMs: 0, attempt, miss: reason });
const rep = (n: number): CoachEvent => ({ type: 'rep', timeMs: 0, n, attempt });
const numbers = (target: number): number[] =>
  Array.from({ length: target }, (_, i) => i + 1).filter(
    (n) => said(rep(n), setting('quadruped-plus', target)) !== null,
  );

describe('numbers', () => {
  it('are all said in a short set', () => expect(numbers(10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  it('are every fifth and the last three in a long one', () =>
    expect(numbers(30)).toEqual([5, 10, 15, 20, 25, 28, 29, 30]));
  it('are all said in a long one if asked', () =>
    expect(said(rep(7), { ...setting('quadruped-plus', 30), everyNumber: true })).toBe('7'));
});

describe('a miss', () => {
  it('says by how much and on which side', () => {
    expect(said(miss({ reason: 'short', blame: 'person', by: 0.17, side: 'left' }))).toBe('Left hand: a hand higher');
    expect(said(miss({ reason: 'short', blame: 'person', by: 0.02 }))).toBe('A touch higher');
  });

  it('names the other movement', () => {
    const event = miss({ reason: 'other-movement', blame: 'person', check: 'push-up' });
    expect(said(event, setting('quadruped-plus'))).toContain('push-up');
  });

  it("owns the camera's share", () => {
    expect(said(miss({ reason: 'unseen', blame: 'camera', because: 'hidden' }))).toMatch(/hidden from me/);
  });
});

describe('a cue', () => {
  it('speaks of the side it is about', () => {
    expect(said({ type: 'cue', timeMs: 0, check: 'arms-even', side: 'left' })).toBe('Left hand joins the right');
    expect(said({ type: 'cue', timeMs: 0, check: 'neck-long' })).toBe('Long neck, eyes on the mat');
  });

  it('is confirmed when mended', () => {
    expect(said({ type: 'mended', timeMs: 0, check: 'neck-long' })).toContain("That's it");
  });
});

describe('the end', () => {
  const end = (why: 'target' | 'got-up' | 'finished', where: Setting): string | null =>
    said({ type: 'set-end', timeMs: 0, why, result }, where);

  it('says how to get up from the floor', () =>
    expect(end('target', T)).toBe('Done. Roll to your side, push up, sit before standing.'));
  it('lets people lie where another set follows', () =>
    expect(end('target', setting('prone-t-raise', 10, false))).not.toMatch(/push up/));
  it('gives the count where the set stopped early', () => expect(end('got-up', T)).toContain('7 counted'));
});

describe('lost', () => {
  it('says why, and what to do on the floor', () => {
    expect(said({ type: 'lost', timeMs: 0, because: 'lost' })).toBe(
      "I've lost you. Rest; nothing counts. Stay face down.",
    );
    expect(said({ type: 'lost', timeMs: 0, because: 'hidden' }, setting('chair-thoracic-extension'))).toMatch(
      /can't see enough of you.*chair/,
    );
  });
});

describe('set-up', () => {
  it('says how to meet the condition that is not met', () => {
    const step = { step: 'start-pose', condition: 'arms-in-zone' } as const;
    expect(said({ type: 'setup', timeMs: 0, setup: step })).toBe('Arms out like a T, hands resting.');
    expect(said({ type: 'setup', timeMs: 0, setup: step }, setting('prone-y-raise'))).toMatch(/ten and two/);
  });

  it('says safety lines once and the laptop each time', () => {
    const own = en.exercises['prone-t-raise'];
    const again = introduction(own, { cautions: false }).map(({ text }) => text);
    const first = introduction(own, { cautions: true, safety: en.safety }).map(({ text }) => text);
    expect(again).toEqual(own.setup);
    expect(first).toEqual([...en.safety.spoken, ...own.cautions, ...own.setup]);
  });
});

describe('what matters', () => {
  it('goes: losing sight, then the miss, then the cue, then the number', () => {
    expect(PRIORITY.status).toBeGreaterThan(PRIORITY.miss);
    expect(PRIORITY.miss).toBeGreaterThan(PRIORITY.cue);
    expect(PRIORITY.cue).toBeGreaterThan(PRIORITY.count);
  });

  it('leaves faults and held-back reps to tones and the picture', () => {
    expect(said({ type: 'held-back', timeMs: 0 })).toBeNull();
    expect(said({ type: 'fault', timeMs: 0, fault: { check: 'neck-long', worst: 30, atMs: 0 } })).toBeNull();
  });
});

describe('of a video file', () => {
  const F = { ...T, film: true };
  const start = { step: 'start-pose', condition: 'face-down' } as const;
  const events: readonly CoachEvent[] = [
    { type: 'setup', timeMs: 0, setup: { step: 'nobody' } },
    { type: 'setup', timeMs: 0, setup: { step: 'cannot-see', parts: ['feet'], remedy: 'step-back' } },
    { type: 'setup', timeMs: 0, setup: { step: 'wrong-view', want: 'side' } },
    { type: 'setup', timeMs: 0, setup: start },
    { type: 'setup', timeMs: 0, setup: { step: 'hold-still' } },
    { type: 'locked-on', timeMs: 0, baseline: 'held' },
    { type: 'lost', timeMs: 0, because: 'hidden' },
    { type: 'found', timeMs: 0 },
    { type: 'set-end', timeMs: 0, why: 'target', result },
    { type: 'set-end', timeMs: 0, why: 'got-up', result },
  ];

  it('it is told what is to be seen, and nobody is asked for anything', () => {
    for (const event of events) {
      const text = said(event, F);
      expect(text, JSON.stringify(event)).toMatch(/^[A-Z].*[.…]$/);
      expect(text).not.toMatch(/\b(you|your|come|step|slide|move|turn|put|lie|hold|stay|rest|roll)\b/i);
    }
  });

  it('a person is not left without instructions', () => {
    expect(said({ type: 'setup', timeMs: 0, setup: start })).toBe(en.exercises['prone-t-raise'].start['face-down']);
    expect(said({ type: 'begin', timeMs: 0 })).toBe(en.exercises['prone-t-raise'].begin);
    expect(said({ type: 'begin', timeMs: 0 }, F)).toBeNull();
  });

  it('reps and misses are told as ever', () => {
    expect(said(rep(3), F)).toBe('3');
    expect(said(miss({ reason: 'too-quick', blame: 'person' }), F)).toBe(
      said(miss({ reason: 'too-quick', blame: 'person' })),
    );
  });
});
