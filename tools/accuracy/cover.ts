import type { Random } from '../../src/athlete/random';

/** Something that varies from clip to clip, and how often each of its levels is wanted once all pairs have been met. */
export type Dimensions = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One level of each dimension. */
export type Row<D extends Dimensions> = { readonly [Name in keyof D]: keyof D[Name] & string };

/** Rows tried for each one that is taken: more make the list a row or two shorter, and slower. */
const TRIALS = 20;

/**
 * Rows in which every level of a dimension meets every level of every other one as soon as may be (greedy pairwise
 * covering, after AETG: Cohen et al., IEEE TSE 23(7), 1997), so that each beginning of the list covers as much as its
 * length allows. Once all pairs are met, levels are drawn by their weights. The same source of numbers gives the same rows.
 */
export function cover<D extends Dimensions>(dimensions: D, count: number, random: Random): Row<D>[] {
  const all = levelsOf(dimensions);
  const open = pairsOf(all);
  return Array.from({ length: count }, () => {
    const trials = Array.from({ length: TRIALS }, () => trial(all, open, random));
    const best = trials.reduce((one, other) => (met(other, open).length > met(one, open).length ? other : one));
    met(best, open).forEach((pair) => open.delete(pair));
    return Object.fromEntries(best.map(({ of, name }) => [of, name])) as Row<D>;
  });
}

/** The share of all pairs of levels that the rows hold, 0–1. */
export function covered<D extends Dimensions>(dimensions: D, rows: readonly Row<D>[]): number {
  const all = levelsOf(dimensions);
  const pairs = pairsOf(all);
  const found = new Set(
    rows.flatMap((row) =>
      met(
        all.flat().filter(({ of, name }) => row[of] === name),
        pairs,
      ),
    ),
  );
  return found.size / pairs.size;
}

/** A level with its dimension, and a number of its own among all. */
interface Level {
  readonly id: number;
  readonly of: string;
  readonly name: string;
  readonly weight: number;
}

function levelsOf(dimensions: Dimensions): Level[][] {
  let id = 0;
  return Object.entries(dimensions).map(([of, levels]) =>
    Object.entries(levels).map(([name, weight]) => ({ id: id++, of, name, weight })),
  );
}

/** More levels than there ever are: a pair is one number. */
const MANY = 1000;
const pairOf = (a: Level, b: Level): number => Math.min(a.id, b.id) * MANY + Math.max(a.id, b.id);

function pairsOf(all: readonly Level[][]): Set<number> {
  const pairs = all.flatMap((levels, i) =>
    levels.flatMap((one) => all.slice(i + 1).flatMap((others) => others.map((other) => pairOf(one, other)))),
  );
  return new Set(pairs);
}

const met = (row: readonly Level[], open: ReadonlySet<number>): number[] =>
  row.flatMap((one, i) => row.slice(i + 1).map((other) => pairOf(one, other))).filter((pair) => open.has(pair));

/** One row, dimension by dimension in a random order: the level that meets most open pairs, by weight among equals. */
function trial(all: readonly Level[][], open: ReadonlySet<number>, random: Random): Level[] {
  const row: Level[] = [];
  for (const levels of shuffled(all, random)) {
    const gains = levels.map((level) => row.filter((other) => open.has(pairOf(level, other))).length);
    const most = Math.max(...gains);
    row.push(
      byWeight(
        levels.filter((_, i) => gains[i] === most),
        random,
      ),
    );
  }
  return row;
}

function byWeight(levels: readonly Level[], random: Random): Level {
  let left = random() * levels.reduce((sum, { weight }) => sum + weight, 0);
  const found = levels.find(({ weight }) => (left -= weight) < 0) ?? levels.at(-1);
  if (!found) throw new RangeError('a dimension needs a level');
  return found;
}

/** Fisher–Yates. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
