import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openHistory, TRACES_KEPT, type History } from '../../src/history/history';
import type { HistoryProblem } from '../../src/words/words';
import { createTraceRecorder } from '../../src/history/trace';
import { attempt, pose, result } from './samples';

let problems: HistoryProblem[];
const open: History[] = [];

/** Opens the history as a page does after each reload. */
const visit = async (): Promise<History> => {
  open.splice(0).forEach((history) => history.close());
  const history = await openHistory({ onProblem: (problem) => problems.push(problem) });
  open.push(history);
  return history;
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
    const { id } = await (await visit()).add(result(), traceOf(0, 100, 200));
    const again = await visit();
    expect(again.all().map((record) => record.result)).toEqual([result()]);
    expect((await again.trace(id))?.times).toEqual(Uint32Array.of(0, 100, 200));
    expect(problems).toEqual([]);
  });

  it('is found as the last of its exercise', async () => {
    const history = await visit();
    const put = (startedAt: number, exercise: string, counted: number): Promise<void> =>
      history.put({ id: `${startedAt}`, startedAt, result: result(exercise, counted), finished: true }, null);
    await put(30_000, 'prone-t-raise', 2);
    await put(40_000, 'prone-extension', 3);
    await put(20_000, 'prone-t-raise', 1);
    await put(35_000, 'prone-t-raise', 0); // nothing tried
    expect(history.last('prone-t-raise')?.result.counted).toBe(2);
    expect(history.last('quadruped-plus')).toBeNull();
    expect(history.all().map((record) => record.result.counted)).toEqual([3, 0, 2, 1]);
  });

  it('once removed stays removed', async () => {
    const history = await visit();
    const { id } = await history.add(result(), traceOf(0));
    await history.remove(id);
    expect(history.all()).toEqual([]);
    const again = await visit();
    expect(again.all()).toEqual([]);
    expect(await again.trace(id)).toBeNull();
  });

  it('is exported with its skeleton as plain numbers', async () => {
    const history = await visit();
    await history.add(result(), traceOf(0, 150));
    const { sets } = JSON.parse(await history.exportJson()) as {
      sets: { result: unknown; trace: { times: number[] } }[];
    };
    expect(sets).toHaveLength(1);
    expect(sets[0]?.result).toEqual(result());
    expect(sets[0]?.trace.times).toEqual([0, 150]);
  });
});

describe('skeletons', () => {
  it('are kept of the newest sets only', async () => {
    const history = await visit();
    for (let i = 0; i <= TRACES_KEPT; i++) {
      const record = { id: `set-${i}`, startedAt: i, result: result(), finished: true };
      await history.put(record, traceOf(0));
    }
    const again = await visit();
    expect(again.all()).toHaveLength(TRACES_KEPT + 1);
    expect(await again.trace('set-0')).toBeNull();
    expect(await again.trace('set-1')).not.toBeNull();
  });
});

describe('a damaged record', () => {
  it.each([
    ['text', 'nonsense'],
    ['nothing', null],
    ['a set without attempts', { id: 'x', startedAt: 1, finished: true, result: { ...result(), attempts: 7 } }],
    [
      'an attempt without numbers',
      { id: 'x', startedAt: 1, finished: true, result: { ...result(), attempts: [{ ...attempt(), range: NaN }] } },
    ],
  ])('(%s) is skipped; the others are shown', async (_, damaged) => {
    await (await visit()).add(result());
    open.splice(0).forEach((history) => history.close());
    const db = await openDB('unhunch');
    await db.put('sets', damaged, 'x');
    db.close();
    const again = await visit();
    expect(again.all().map((record) => record.result)).toEqual([result()]);
    expect(problems).toEqual([]);
  });

  it('in the place of a skeleton reads as none', async () => {
    const { id } = await (await visit()).add(result());
    const db = await openDB('unhunch');
    await db.put('traces', { width: 1, height: 1, times: new Uint32Array(3) }, id);
    db.close();
    expect(await (await visit()).trace(id)).toBeNull();
  });
});

describe('where storage', () => {
  const keepsInMemory = async (history: History): Promise<void> => {
    const { id } = await history.add(result(), traceOf(0));
    await history.add(result());
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
