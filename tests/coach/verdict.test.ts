import { describe, expect, it } from 'vitest';
import type { Movement } from '../../src/coach/stroke';
import { missReason } from '../../src/coach/verdict';
import { openBook } from '../../src/exercises/open-book';
import { proneTRaise } from '../../src/exercises/prone-t-raise';

const { count } = openBook;

/** An opened book, and back, over so many degrees. */
const opened = (range: number): Movement => ({
  startMs: 0,
  topMs: 1500,
  endMs: 3000,
  range,
  reached: [range],
  doubts: [1],
  out: null,
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

describe('a movement that falls short', () => {
  const { count: lift } = proneTRaise;
  const raised = (reached: readonly number[], doubts: readonly number[]) =>
    missReason(
      {
        movement: { ...opened(Math.min(...reached)), reached, doubts },
        voidedBy: null,
        also: { held: true },
        because: 'lost',
      },
      lift,
      0.15,
    );

  it('is the person’s, of the side that is short', () =>
    expect(raised([0.2, 0.09], [0.02, 0.02])).toMatchObject({ reason: 'short', side: 'right' }));

  it('is the camera’s, where less than its doubt is wanting and the doubt is large', () => {
    expect(raised([0.14, 0.11], [0.03, 0.07])).toEqual({ reason: 'unseen', blame: 'camera', because: 'view' });
    expect(raised([0.14, 0.05], [0.03, 0.07])).toMatchObject({ reason: 'short' });
  });
});
