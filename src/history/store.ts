import type { HistoryProblem } from '../words/words';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

import { readRecord, type SetRecord } from './record';
import { isTrace, type SkeletonTrace } from './trace';

interface Schema extends DBSchema {
  sets: { key: string; value: unknown };
  traces: { key: string; value: unknown };
}

const NAME = 'unhunch';
/** 2: a set says who did it. */
const VERSION = 2;

/** Where sets are kept across visits. Every method may reject; `problemOf` says why in the app's terms. */
export interface Store {
  put(record: SetRecord, trace: SkeletonTrace | null): Promise<void>;
  /** All whole records; corrupt ones are skipped. */
  sets(): Promise<SetRecord[]>;
  trace(id: string): Promise<SkeletonTrace | null>;
  remove(id: string): Promise<void>;
  /** Drops the traces of all but these sets. */
  keepTraces(ids: ReadonlySet<string>): Promise<void>;
  close(): void;
}

/** What a storage error means to the person. */
export const problemOf = (error: unknown): HistoryProblem => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotSupportedError') return 'storage-denied';
  return 'storage-broken';
};

const overDatabase = (db: IDBPDatabase<Schema>): Store => ({
  put: async (record, trace) => {
    const tx = db.transaction(['sets', 'traces'], 'readwrite');
    const writes = [tx.objectStore('sets').put(record, record.id)];
    if (trace !== null) writes.push(tx.objectStore('traces').put(trace, record.id));
    await Promise.all([...writes, tx.done]);
  },
  sets: async () => (await db.getAll('sets')).flatMap((value) => readRecord(value) ?? []),
  trace: async (id) => {
    const found = await db.get('traces', id);
    return isTrace(found) ? found : null;
  },
  remove: async (id) => {
    const tx = db.transaction(['sets', 'traces'], 'readwrite');
    await Promise.all([tx.objectStore('sets').delete(id), tx.objectStore('traces').delete(id), tx.done]);
  },
  keepTraces: async (ids) => {
    const tx = db.transaction('traces', 'readwrite');
    const keys = await tx.store.getAllKeys();
    await Promise.all([...keys.filter((key) => !ids.has(key)).map((key) => tx.store.delete(key)), tx.done]);
  },
  close: () => db.close(),
});

type Upgrade = IDBPTransaction<Schema, ('sets' | 'traces')[], 'versionchange'>;

/** Before version 2 nothing told a person's sets from the athlete's: they are taken for the person's own. */
const addPerformers = async (tx: Upgrade): Promise<void> => {
  for await (const cursor of tx.objectStore('sets').iterate()) {
    const { value } = cursor;
    if (typeof value === 'object' && value !== null) await cursor.update({ by: 'camera', ...value });
  }
};

/** Opens the browser's store. Rejects where storage is denied, broken or absent. */
export const openStore = async (): Promise<Store> => {
  if (typeof indexedDB === 'undefined') throw new DOMException('no indexedDB', 'NotSupportedError');
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade: async (fresh, from, _, tx) => {
      if (from >= 1) return addPerformers(tx);
      fresh.createObjectStore('sets');
      fresh.createObjectStore('traces');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return overDatabase(db);
};
