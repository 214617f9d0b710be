import type { Roi } from '../roi';

/** A strip or corner of the picture and the place outside it that it is stretched over. */
export interface Band {
  readonly x: Span;
  readonly y: Span;
}

/** Along one side: `take` pixels at `from` fill `fill` pixels at `to`. */
interface Span {
  readonly from: number;
  readonly take: number;
  readonly to: number;
  readonly fill: number;
}

/** How the picture's outermost pixels go on and on wherever `roi` reaches beyond it; none where it lies within. */
export function edgeBands(size: { readonly width: number; readonly height: number }, roi: Roi): Band[] {
  const reach = (roi.size * (Math.abs(Math.cos(roi.rotation)) + Math.abs(Math.sin(roi.rotation)))) / 2;
  const across = spans(size.width, roi.centerX - reach, roi.centerX + reach);
  const down = spans(size.height, roi.centerY - reach, roi.centerY + reach);
  const all = across.flatMap((x) => down.map((y) => ({ x, y })));
  return all.slice(1); // the first is the picture itself
}

/** The picture and, where it is left, its first or last pixel stretched to there: the two overlap, so no gap shows. */
function spans(length: number, low: number, high: number): Span[] {
  const spans = [{ from: 0, take: length, to: 0, fill: length }];
  if (low < 0) spans.push({ from: 0, take: 1, to: low, fill: 1 - low });
  if (high > length) spans.push({ from: length - 1, take: 1, to: length - 1, fill: high - length + 1 });
  return spans;
}
