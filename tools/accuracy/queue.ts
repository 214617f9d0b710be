/** How a run is getting on. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Units of work done so far and still to do. */
  readonly workDone: number;
  readonly workLeft: number;
  readonly elapsedMs: number;
}

/** Time left in ms by the pace so far; null before anything is done. */
export const leftMs = ({ workDone, workLeft, elapsedMs }: Progress): number | null =>
  workDone > 0 ? (elapsedMs / workDone) * workLeft : null;

/** "5 h 40 min", "12 min" or "40 s". */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (ms < 90_000) return `${Math.round(ms / 1000)} s`;
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * Has the items done by several workers at once, each taking the next one when it is free. An item that fails is told of
 * and left out; the others go on.
 * @param work how much work an item is, in any unit
 */
export async function workOff<T, W>(
  items: readonly T[],
  workers: readonly W[],
  work: (item: T) => number,
  {
    one,
    told,
    failed,
  }: {
    readonly one: (worker: W, item: T) => Promise<void>;
    readonly told: (item: T, progress: Progress) => void;
    readonly failed: (item: T, error: unknown) => void;
  },
): Promise<void> {
  const began = performance.now();
  const all = items.reduce((sum, item) => sum + work(item), 0);
  let [next, done, workDone, workOver] = [0, 0, 0, 0];
  const goOn = async (worker: W): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      const current = item;
      await one(worker, current).then(
        () => (workDone += work(current)),
        (error: unknown) => failed(current, error),
      );
      workOver += work(current);
      done += 1;
      told(current, {
        done,
        all: items.length,
        workDone,
        workLeft: all - workOver,
        elapsedMs: performance.now() - began,
      });
    }
  };
  await Promise.all(workers.map(goOn));
}
