import { expect, it } from 'vitest';
import { f1Of, shareOf } from '../../../tools/accuracy/wilson';

it('gives the interval that the literature prints for 81 of 263', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  const { share, low, high } = shareOf(81, 263);
  expect(share).toBeCloseTo(0.308, 4);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

it('is not certain of all of a few', () => {
  expect(shareOf(20, 20)).toMatchObject({ share: 1, high: 1 });
  expect(shareOf(20, 20).low).toBeCloseTo(0.8389, 4); // the same table's 0 of 20, mirrored
});

it('knows nothing of nothing', () => expect(shareOf(0, 0)).toMatchObject({ share: null, low: null, high: null }));

it('makes F1 the harmonic mean of precision and recall, inside its interval', () => {
  const [right, wrong, missed] = [30, 5, 10];
  const [precision, recall] = [30 / 35, 30 / 40];
  const { share, low, high } = f1Of(right, wrong, missed);
  expect(share).toBeCloseTo((2 * precision * recall) / (precision + recall), 10);
  expect(low).toBeLessThan(share ?? 0);
  expect(high).toBeGreaterThan(share ?? 1);
});
