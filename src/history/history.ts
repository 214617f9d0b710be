import type { HistoryProblem } from '../words/words';
import { isTried, type SetRecord } from './record';
import { openStore, problemOf, type Store } from './store';
import type { SkeletonTrace } from './trace';

/** Skeletons of this many newest sets are kept: about 5 MB; the results of all sets are. */
export const TRACES_KEPT = 30;

/** The sets done on this machine. What cannot be stored is kept in memory; no method ever rejects. */
export interface History {
  /** Keeps a set under its id, replacing an earlier state of it. */
  put(record: SetRecord, trace: SkeletonTrace | null): Promise<void>;
  /** All sets, newest first: the person's own, the athlete's and those in videos. */
  all(): readonly SetRecord[];
  /** Those of one exercise in which something was tried. */
  of(exercise: string): readonly SetRecord[];
  /** The person's own newest of them, or null. */
  last(exercise: string): SetRecord | null;
  /** The skeleton of a set, or null if it is not kept. */
  trace(id: string): Promise<SkeletonTrace | null>;
  remove(id: string): Promise<void>;
  /** All sets with the skeletons that are kept, as JSON text. */
  exportJson(): Promise<string>;
  close(): void;
}

export interface HistoryOptions {
  /** Told once of each way in which storage fails; `words.problems` has the sentence. */
  readonly onProblem: (problem: HistoryProblem) => void;
}

/** Gives up on storage that has not answered by then: another tab may hold it, and nothing waits for it. */
const OPEN_WITHIN_MS = 3000;

const openInTime = (): Promise<Store> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), OPEN_WITHIN_MS);
    openStore()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });

const plain = (trace: SkeletonTrace | null): object | null =>
  trace && {
    ...trace,
    times: [...trace.times],
    places: [...trace.places],
    visibilities: [...trace.visibilities],
  };

/** Where a skeleton, 100 kB a minute, finds no room any more, the set itself may: it takes a few kB. */
const putInRoom = async (store: Store, record: SetRecord, trace: SkeletonTrace | null): Promise<void> => {
  try {
    await store.put(record, trace);
  } catch (error) {
    if (trace === null || problemOf(error) !== 'storage-full') throw error;
    await store.put(record, null);
  }
};

const newestFirst = (a: SetRecord, b: SetRecord): number => b.startedAt - a.startedAt;

/** Opens the history: what was stored is in memory when this resolves. Never rejects. */
export const openHistory = async ({ onProblem }: HistoryOptions): Promise<History> => {
  const told = new Set<HistoryProblem>();
  const records = new Map<string, SetRecord>();
  const traces = new Map<string, SkeletonTrace>(); // of this visit's sets, in case they cannot be stored

  const attempt = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const problem = problemOf(error);
      if (!told.has(problem)) onProblem(problem);
      told.add(problem);
      return otherwise;
    }
  };

  const store = await attempt<Store | null>(openInTime, null);
  const stored = store === null ? [] : await attempt(() => store.sets(), []);
  stored.forEach((record) => records.set(record.id, record));

  const all = (): SetRecord[] => [...records.values()].sort(newestFirst);

  const put: History['put'] = async (record, trace) => {
    records.set(record.id, record);
    if (trace !== null) traces.set(record.id, trace);
    await attempt(async () => store && putInRoom(store, record, trace), undefined);
  };

  const history: History = {
    put,
    all,
    of: (exercise) => all().filter(({ result }) => result.exercise === exercise && isTried(result)),
    last: (exercise) => history.of(exercise).find(({ by }) => by === 'camera') ?? null,
    trace: async (id) => traces.get(id) ?? (store === null ? null : await attempt(() => store.trace(id), null)),
    remove: async (id) => {
      records.delete(id);
      traces.delete(id);
      await attempt(async () => store?.remove(id), undefined);
    },
    exportJson: async () => {
      const sets = await Promise.all(
        all().map(async (record) => ({ ...record, trace: plain(await history.trace(record.id)) })),
      );
      return JSON.stringify({ app: 'unhunch', version: 1, sets }, null, 1);
    },
    close: () => store?.close(),
  };

  const newest = new Set(
    all()
      .slice(0, TRACES_KEPT)
      .map(({ id }) => id),
  );
  await attempt(async () => store?.keepTraces(newest), undefined);
  return history;
};
