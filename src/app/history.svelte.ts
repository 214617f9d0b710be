import { type History, openHistory } from '../history/history';
import type { HistoryProblem } from '../words/words';

/** The sets done on this machine, opened once for the whole visit. */
class Kept {
  /** What storage could not do, to be said where sets are shown. */
  problem = $state.raw<HistoryProblem | null>(null);
  #opening: Promise<History> | null = null;

  open(): Promise<History> {
    this.#opening ??= openHistory({ onProblem: (problem) => (this.problem = problem) });
    return this.#opening;
  }
}

export const kept = new Kept();
