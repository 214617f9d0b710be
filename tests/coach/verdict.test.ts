import { describe, expect, it } from 'vitest';
import type { Movement } from '../../src/coach/stroke';
import { missReason } from '../../src/coach/verdict';
import { openBook } from '../../src/exercises/open-book';

const { count } = openBook;

/** An opened book, and back, over so many degrees. */
const opened = (range: number): Movement => ({
  startMs: 0,
  topMs: 1500,
  endMs: 3000,
  range,
  reached: [range],
  outMs: 1500,
  clearness: 20,
  unseenMs: 0,
  topHeldMs: 500,
  end: 'returned',
});

const verdictOf = (range: number) =>
  missReason({ movement: opened(range), voidedBy: null, also: { held: true }, because: 'lost' }, count, count.floor);

describe('a movement in degrees', () => {
  it('counts up to half a turn', () => expect(verdictOf(100)).toBeNull());

  it('of more is a direction that has jumped, and nobody is blamed', () =>
    expect(verdictOf(338)).toEqual({ reason: 'unseen', blame: 'camera', because: 'lost' }));
});
