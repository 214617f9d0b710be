import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { MEASURES } from '../../src/geometry/measure';
import type { MeasureId, Measures } from '../../src/geometry/measures';
import { seen, type Reading, type UnseenBecause } from '../../src/geometry/reading';
import type { Sight } from './observe';

/** Why a measure was unseen stands as a number behind a value that is none. */
const REASONS: readonly UnseenBecause[] = ['out-of-frame', 'hidden', 'view', 'uncalibrated'];

/** Frames as rows of value and deviation, each measure in its place; a frame without a person as an empty row. */
type Kept =
  Exclude<Sight, { kind: 'frame' }> | { readonly kind: 'frame'; readonly timeMs: number; readonly row: Float32Array };

/** What was observed, small enough to keep on disk. Numbers to seven digits. */
export const packed = (sights: readonly Sight[]): Buffer => gzipSync(serialize(sights.map(kept)), { level: 1 });

export const unpacked = (bytes: Buffer): readonly Sight[] => (deserialize(gunzipSync(bytes)) as Kept[]).map(sight);

function kept(sight: Sight): Kept {
  if (sight.kind !== 'frame') return sight;
  const { timeMs, measures } = sight;
  const row = measures === null ? [] : MEASURES.flatMap((id) => numbersOf(measures[id]));
  return { kind: 'frame', timeMs, row: Float32Array.from(row) };
}

const numbersOf = (reading: Reading): readonly [number, number] =>
  seen(reading) ? [reading.value, reading.sigma] : [NaN, REASONS.indexOf(reading.unseen)];

function sight(one: Kept): Sight {
  if (one.kind !== 'frame') return one;
  const { timeMs, row } = one;
  if (row.length === 0) return { kind: 'frame', timeMs, measures: null };
  const entries = MEASURES.map((id, i): [MeasureId, Reading] => [
    id,
    readingOf(row[2 * i] ?? NaN, row[2 * i + 1] ?? 0),
  ]);
  return { kind: 'frame', timeMs, measures: Object.fromEntries(entries) as Measures };
}

const readingOf = (value: number, sigma: number): Reading =>
  Number.isNaN(value) ? { unseen: REASONS[sigma] ?? 'view' } : { value, sigma };
