import type { Exercise } from '../../src/exercises/exercise';
import { en } from '../../src/words/en';
import { forSide, type Sided } from '../../src/words/words';
import type { Read } from '../browser/spectator';

/** What the live screen showed of one side: its countdown and then its counts. */
export interface ShownSide {
  /** The first number of the countdown, ms since the page began. */
  readonly countdownMs: number;
  /** The last count. */
  readonly endMs: number;
  readonly counts: readonly number[];
}

const isCountdown = ({ text }: Read): boolean => /^\d$/.test(text);

/** What the live screen showed, cut where a countdown begins: a part for each side of each exercise. */
export function shownParts(shown: readonly Read[]): readonly (readonly Read[])[] {
  const begins = shown.flatMap((read, i) => {
    const before = shown[i - 1];
    return isCountdown(read) && (!before || !isCountdown(before)) ? [i] : [];
  });
  return begins.map((begin, i) => shown.slice(begin, begins[i + 1]));
}

/** The numbers on the live screen, side by side. */
export const shownSides = (shown: readonly Read[]): readonly ShownSide[] =>
  shownParts(shown).map((own) => ({
    countdownMs: own[0]?.atMs ?? 0,
    endMs: own.at(-1)?.atMs ?? 0,
    counts: own.filter((read) => !isCountdown(read)).map(({ text }) => Number.parseInt(text, 10)),
  }));

const everySide = (sided: Sided): readonly string[] => [
  forSide(sided),
  forSide(sided, 'left'),
  forSide(sided, 'right'),
];

/** Cues for form, and what is said as a hold's clock stops, among what was read, each once. */
export function cuesIn(captions: readonly Read[], { id }: Exercise): readonly string[] {
  const { checks, hold = {} } = en.exercises[id];
  const cues = new Set([...Object.values(checks).map(({ cue }) => cue), ...Object.values(hold)].flatMap(everySide));
  return [...new Set(captions.map(({ text }) => text).filter((text) => cues.has(text)))];
}
