import { describe, expect, it } from 'vitest';
import { match } from '../../../tools/accuracy/match';

const span = (startMs: number, endMs: number) => ({ startMs, endMs });

describe('attempts are matched by overlap in time', () => {
  it('where they lie a little apart', () => {
    const [truth, found] = [span(1000, 3000), span(1300, 3400)];
    expect(match([truth], [found])).toEqual({ pairs: [{ truth, found }], extra: [] });
  });

  it('never where they do not overlap, or hardly', () => {
    const [truth, next, edge] = [span(1000, 3000), span(3000, 5000), span(2800, 5000)];
    expect(match([truth], [next])).toEqual({ pairs: [{ truth, found: null }], extra: [next] });
    expect(match([truth], [edge])).toEqual({ pairs: [{ truth, found: null }], extra: [edge] });
  });

  it('one to one: of two found in one true one, the larger', () => {
    const truth = span(0, 4000);
    const [small, large] = [span(0, 1000), span(1200, 4000)];
    expect(match([truth], [small, large])).toEqual({ pairs: [{ truth, found: large }], extra: [small] });
  });

  it('one to one: of two true ones run together into one, that with more of it', () => {
    const [first, second] = [span(0, 2000), span(2100, 5000)];
    const found = span(200, 5000);
    expect(match([first, second], [found]).pairs).toEqual([
      { truth: first, found: null },
      { truth: second, found },
    ]);
  });

  it('in the order of the true ones', () => {
    const truths = [span(5000, 6000), span(0, 1000)];
    const found = [span(0, 1000), span(5000, 6000)];
    expect(match(truths, found).pairs.map((pair) => pair.found)).toEqual([found[1], found[0]]);
  });
});
