import { faultsOf } from '../../src/athlete/motion';
import { randomFrom } from '../../src/athlete/random';
import { shuffled } from './cover';

/** Somebody on the mat who does no exercise, filmed for as long as a few pastimes take. */
export interface Nothing {
  readonly view: 'side' | 'head-oblique';
  /** Reads as `athlete:odds-and-ends?…`; makes the same film anywhere. */
  readonly spec: string;
}

/** The lenses that the exercises ask for: azimuth, height, distance, and a lid low enough for the floor. */
const VIEWS = { side: '90,0.5,2.4', 'head-oblique': '45,1.2,2.4' } as const;
const LID_DEG = 4;
/** Each film three pastimes of half a minute, so that every film lasts one to two minutes. */
const EACH_MS = 30_000;
const A_FILM = 3;
/** Everything twice in another order by other bodies: some thirteen minutes from each view. */
const ROUNDS = 2;
const SEED = 7100;
const FPS = 10;

/** Every film, each round of a view before the next, so that each beginning of the list is of use. */
export function nothings(): readonly Nothing[] {
  return Array.from({ length: ROUNDS }, (_, round) =>
    Object.entries(VIEWS).flatMap(([view, lens]) => {
      const seed = SEED + 10 * round + (view === 'side' ? 0 : 100);
      const order = shuffled(faultsOf('odds-and-ends'), randomFrom(seed));
      const films = Array.from({ length: Math.ceil(order.length / A_FILM) }, (_, i) =>
        order.slice(i * A_FILM, (i + 1) * A_FILM),
      );
      return films.map((pastimes, i) => ({ view: view as Nothing['view'], spec: specOf(pastimes, lens, seed + i) }));
    }),
  ).flat();
}

function specOf(pastimes: readonly string[], lens: string, seed: number): string {
  const plan = pastimes.map((name) => `${name}/size0.5/ms${EACH_MS}`).join(',');
  const who = `seed=${seed}&body=${seed}`;
  return `athlete:odds-and-ends?plan=${plan}&${who}&approach=1&leave=1&lead=2000&tail=1500&fps=${FPS}&size=640,480&view=${lens}&lid=${LID_DEG}`;
}
