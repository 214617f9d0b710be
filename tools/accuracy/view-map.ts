import type { Clip } from './clip';
import { figuresOf, type Figures } from './figures';
import { sum, type Score } from './score';

/** A clip with what became of it. */
export interface Scored {
  readonly clip: Clip;
  readonly score: Score;
}

/** A step of one of the lens's dimensions, with the figures of all clips nearest to it. */
export interface Step {
  readonly at: number;
  readonly figures: Figures;
  /** Over all checks of all reps: right / (right + wrong and missed, halved). */
  readonly f1: number | null;
}

export interface ViewMap {
  readonly azimuth: readonly Step[];
  readonly height: readonly Step[];
  readonly distance: readonly Step[];
  readonly lid: readonly Step[];
}

/** Degrees from the recommended azimuth; metres over the floor; metres away; degrees of lid too far down. */
const STEPS = {
  azimuth: [-45, -20, 0, 20, 45],
  height: [0.1, 0.5, 0.9, 1.2, 1.5],
  distance: [1.5, 2, 2.5, 4],
  lid: [-8, 0, 8],
} as const;

/** How an exercise fares from where, one dimension of the lens's place at a time, over all other ones. */
export function viewMap(scored: readonly Scored[]): ViewMap {
  return {
    azimuth: stepsOf(scored, STEPS.azimuth, (clip) => clip.azimuthOff),
    height: stepsOf(scored, STEPS.height, (clip) => clip.heightM),
    distance: stepsOf(scored, STEPS.distance, (clip) => clip.distanceM),
    lid: stepsOf(scored, STEPS.lid, (clip) => clip.lidDeg),
  };
}

function stepsOf(scored: readonly Scored[], steps: readonly number[], of: (clip: Clip) => number): Step[] {
  const nearest = (value: number): number =>
    steps.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best));
  return steps.flatMap((at) => {
    const here = scored.filter(({ clip }) => nearest(of(clip)) === at);
    if (here.length === 0) return [];
    const score = sum(here.map((one) => one.score));
    return [{ at, figures: figuresOf(score), f1: pooledF1(score) }];
  });
}

/** F1 over all checks together. */
export function pooledF1({ tally: { checks } }: Score): number | null {
  const all = Object.values(checks);
  const total = (of: (check: (typeof all)[number]) => number) => all.reduce((so, check) => so + of(check), 0);
  const [right, off] = [total(({ right: n }) => n), total(({ wrong, missed }) => wrong + missed)];
  return right + off === 0 ? null : right / (right + off / 2);
}
