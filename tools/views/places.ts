import type { ExerciseId } from '../../src/exercises/exercise';
import type { Scored } from './table';
import { MOSTLY, TRUSTED_SHARE } from './trust';

/** One measure from one place, over all films taken there. */
export interface Sight {
  readonly measure: string;
  /** The least room that the exercise leaves it. */
  readonly room: number;
  /** Errs by at most a third of the room and is seen for most of the time. */
  readonly trusted: boolean;
  /** Error of the readings that are clear by their own doubt, over a third of the room; null where there are next to none. */
  readonly judgedExcess: number | null;
}

/** What one place tells of an exercise. */
export interface PlaceSights {
  readonly azimuthDeg: number;
  readonly heightM: number;
  readonly distanceM: number;
  readonly sights: readonly Sight[];
}

/** Judged in fewer of the frames than a rep's top takes, a measure is as good as mute, and its error a matter of chance. */
const HARDLY = 0.2;

type Score = Scored['scores'][number];

/** The map of an exercise, place by place. */
export function placesOf(exercise: ExerciseId, shots: readonly Scored[]): readonly PlaceSights[] {
  const own = shots.filter((shot) => shot.exercise === exercise);
  const at = ({ azimuthDeg, heightM, distanceM }: Scored): string => [azimuthDeg, heightM, distanceM].join();
  return grouped(own, at).flatMap((here) => {
    const [first] = here;
    if (!first) return [];
    const scores = grouped(
      here.flatMap((shot) => shot.scores),
      ({ measure }) => measure,
    );
    const { azimuthDeg, heightM, distanceM } = first;
    return [{ azimuthDeg, heightM, distanceM, sights: scores.map((of) => sightOf(of, here.length)) }];
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function sightOf(scores: readonly Score[], films: number): Sight {
  const { measure = '', room = 0 } = scores[0] ?? {};
  const all = together(scores.map(({ error, seenShare }) => ({ error, share: seenShare })));
  const judged = together(scores.map(({ judgedError, judgedShare }) => ({ error: judgedError, share: judgedShare })));
  const third = TRUSTED_SHARE * room;
  return {
    measure,
    room,
    trusted: all.share >= MOSTLY * films && all.error <= third,
    judgedExcess: judged.share < HARDLY * films ? null : judged.error / third,
  };
}

interface Part {
  readonly error: number | null;
  readonly share: number;
}

/** The error of all films as one: root mean square over their frames. */
function together(parts: readonly Part[]): { readonly error: number; readonly share: number } {
  const read = parts.flatMap(({ error, share }) => (error === null ? [] : [{ square: error ** 2, share }]));
  const share = read.reduce((sum, part) => sum + part.share, 0);
  const square = read.reduce((sum, part) => sum + part.square * part.share, 0);
  return { error: share === 0 ? Infinity : Math.sqrt(square / share), share };
}
