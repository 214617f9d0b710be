import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openHistory, TRACES_KEPT, type History } from '../../src/history/history';
import type { RepResult, SetResult } from '../../src/coach/events';
import type { Performer } from '../../src/history/record';
import { createTraceRecorder, type SkeletonTrace } from '../../src/history/trace';
import type { HistoryProblem } from '../../src/words/words';
import { attempt, pose, result, seenAttempt } from './samples';
import { repResult } from '../rep-result';

let problems: HistoryProblem[];
const open: History[] = [];

/** Opens the history as a page does after each reload. */
const visit = async (): Promise<History> => {
  open.splice(0).forEach((history) => history.close());
  const history = await openHistory({ onProblem: (problem) => problems.push(problem) });
  open.push(history);
  return history;
};

/** Keeps a finished set and answers with its id. */
const keep = async (
  history: History,
  done: SetResult,
  trace: SkeletonTrace | null = null,
  by: Performer = 'camera',
): Promise<string> => {
  const id = crypto.randomUUID();
  await history.put({ id, startedAt: Date.now(), by, result: done, finished: true }, trace);
  return id;
};

const traceOf = (...times: number[]) => {
  const recorder = createTraceRecorder();
  times.forEach((time) => recorder.see(pose(time)));
  return recorder.trace();
};

beforeEach(() => {
  problems = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  open.splice(0).forEach((history) => history.close());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a set', () => {
  it('survives a reload, with its skeleton', async () => {
    const id = await keep(await visit(), result(), traceOf(0, 100, 200));
    const again = await visit();
    expect(again.all().map((record) => record.result)).toEqual([result()]);
    expect((await again.trace(id))?.times).toEqual(Uint32Array.of(0, 100, 200));
    expect(problems).toEqual([]);
  });

  it('is found as the last of its exercise if the person did it', async () => {
    const history = await visit();
    const put = (startedAt: number, exercise: string, counted: number, by: Performer = 'camera'): Promise<void> =>
      history.put({ id: `${startedAt}`, startedAt, by, result: result(exercise, counted), finished: true }, null);
    await put(30_000, 'prone-t-raise', 2);
    await put(40_000, 'prone-extension', 3);
    await put(20_000, 'prone-t-raise', 1);
    await put(35_000, 'prone-t-raise', 0); // nothing tried
    await put(50_000, 'prone-t-raise', 5, 'athlete');
    await put(60_000, 'prone-t-raise', 6, 'file');
    await put(70_000, 'quadruped-plus', 7, 'athlete');
    expect(repResult(history.last('prone-t-raise')?.result).counted).toBe(2);
    expect(history.last('quadruped-plus')).toBeNull();
    expect(history.of('prone-t-raise').map((record) => repResult(record.result).counted)).toEqual([6, 5, 2, 1]);
    expect(history.all().map((record) => repResult(record.result).counted)).toEqual([7, 6, 5, 3, 0, 2, 1]);
  });

  it('once removed stays removed', async () => {
    const history = await visit();
    const id = await keep(history, result(), traceOf(0));
    await history.remove(id);
    expect(history.all()).toEqual([]);
    const again = await visit();
    expect(again.all()).toEqual([]);
    expect(await again.trace(id)).toBeNull();
  });

  it('is exported with who did it and its skeleton as plain numbers', async () => {
    const history = await visit();
    await keep(history, result(), traceOf(0, 150), 'athlete');
    const { sets } = JSON.parse(await history.exportJson()) as {
      sets: { by: string; result: unknown; trace: { times: number[] } }[];
    };
    expect(sets).toHaveLength(1);
    expect(sets[0]?.result).toEqual(result());
    expect(sets[0]?.by).toBe('athlete');
    expect(sets[0]?.trace.times).toEqual([0, 150]);
  });
});

describe('what each attempt rests on', () => {
  const seen = (): RepResult => ({ ...result(), attempts: [seenAttempt(), attempt()] });

  it('survives a reload and is exported', async () => {
    await keep(await visit(), seen());
    const again = await visit();
    expect(again.all().map((record) => record.result)).toEqual([seen()]);
    const { sets } = JSON.parse(await again.exportJson()) as { sets: { result: RepResult }[] };
    expect(sets[0]?.result.attempts[0]?.sight).toEqual(seenAttempt().sight);
  });

  it.each([
    ['text', 'nonsense'],
    ['half of it', { countMutedMs: 3 }],
    ['no numbers', { countMutedMs: 3, judgedMs: { 'neck-long': '?' }, mutedMs: {} }],
  ])('is left out where it is damaged (%s); the set and its attempts are shown', async (_, damaged) => {
    const id = await keep(await visit(), seen());
    open.splice(0).forEach((history) => history.close());
    const db = await openDB('unhunch');
    const stored = (await db.get('sets', id)) as { result: SetResult };
    const attempts = [{ ...attempt(), sight: damaged }, seenAttempt()];
    await db.put('sets', { ...stored, result: { ...stored.result, attempts } }, id);
    db.close();
    expect(repResult((await visit()).all()[0]?.result).attempts).toEqual([attempt(), seenAttempt()]);
    expect(problems).toEqual([]);
  });
});

describe('skeletons', () => {
  it('are kept of the newest sets only', async () => {
    const history = await visit();
    for (let i = 0; i <= TRACES_KEPT; i++) {
      const record = { id: `set-${i}`, startedAt: i, by: 'camera' as const, result: result(), finished: true };
      await history.put(record, traceOf(0));
    }
    const again = await visit();
    expect(again.all()).toHaveLength(TRACES_KEPT + 1);
    expect(await again.trace('set-0')).toBeNull();
    expect(await again.trace('set-1')).not.toBeNull();
  });
});

describe('a set kept before it was written down who did it', () => {
  /** The store as its first version left it. */
  const keptByVersion1 = async (...sets: unknown[]): Promise<void> => {
    const db = await openDB('unhunch', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('sets');
        fresh.createObjectStore('traces');
      },
    });
    for (const [i, set] of sets.entries()) await db.put('sets', set, `${i}`);
    await db.put('traces', traceOf(0, 100), '0');
    db.close();
  };

  it("is the person's own, with its skeleton, also after the next reload", async () => {
    await keptByVersion1({ id: '0', startedAt: 1, finished: true, result: result() }, 'nonsense', null);
    for (const history of [await visit(), await visit()]) {
      expect(history.all().map(({ by }) => by)).toEqual(['camera']);
      expect(history.last('prone-t-raise')?.id).toBe('0');
    }
    expect((await (await visit()).trace('0'))?.times).toEqual(Uint32Array.of(0, 100));
    expect(problems).toEqual([]);
  });

  it('is kept beside newer ones', async () => {
    await keptByVersion1({ id: '0', startedAt: 1, finished: true, result: result() });
    await keep(await visit(), result(), null, 'athlete');
    expect((await visit()).all().map(({ by }) => by)).toEqual(['athlete', 'camera']);
  });
});

describe('a damaged record', () => {
  it.each([
    ['text', 'nonsense'],
    ['nothing', null],
    ['a set by nobody known', { id: 'x', startedAt: 1, by: 'cat', finished: true, result: result() }],
    [
      'a set without attempts',
      { id: 'x', startedAt: 1, by: 'camera', finished: true, result: { ...result(), attempts: 7 } },
    ],
    [
      'an attempt without numbers',
      {
        id: 'x',
        startedAt: 1,
        by: 'camera',
        finished: true,
        result: { ...result(), attempts: [{ ...attempt(), range: NaN }] },
      },
    ],
  ])('(%s) is skipped; the others are shown', async (_, damaged) => {
    await keep(await visit(), result());
    open.splice(0).forEach((history) => history.close());
    const db = await openDB('unhunch');
    await db.put('sets', damaged, 'x');
    db.close();
    const again = await visit();
    expect(again.all().map((record) => record.result)).toEqual([result()]);
    expect(problems).toEqual([]);
  });

  it('in the place of a skeleton reads as none', async () => {
    const id = await keep(await visit(), result());
    const db = await openDB('unhunch');
    await db.put('traces', { width: 1, height: 1, times: new Uint32Array(3) }, id);
    db.close();
    expect(await (await visit()).trace(id)).toBeNull();
  });
});

describe('where storage', () => {
  const keepsInMemory = async (history: History): Promise<void> => {
    const id = await keep(history, result(), traceOf(0));
    await keep(history, result());
    expect(history.all()).toHaveLength(2);
    expect(history.last('prone-t-raise')).not.toBeNull();
    expect(await history.trace(id)).not.toBeNull();
    expect(await history.exportJson()).toContain('prone-t-raise');
    await history.remove(id);
    expect(history.all()).toHaveLength(1);
  };

  it('is absent, sets are kept in memory and the person is told once', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await keepsInMemory(await visit());
    expect(problems).toEqual(['storage-denied']);
  });

  it('is denied, likewise', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await keepsInMemory(await visit());
    expect(problems).toEqual(['storage-denied']);
  });

  it('is full, likewise', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keepsInMemory(await visit());
    expect(problems).toEqual(['storage-full']);
  });

  it('has room for the set but not for its skeleton, the set is kept', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'traces') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const id = await keep(await visit(), result(), traceOf(0));
    expect((await visit()).all().map((record) => record.id)).toEqual([id]);
    expect(problems).toEqual([]);
  });

  it('never answers, likewise', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const opening = visit();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await keepsInMemory(await opening);
    expect(problems).toEqual(['storage-broken']);
  });
});
