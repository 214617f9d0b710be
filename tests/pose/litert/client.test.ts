import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../../src/pose/engine';
import { openWorkerEngine } from '../../../src/pose/litert/client';
import type { Reply, Request } from '../../../src/pose/litert/messages';

/** A worker whose answers the test gives. */
class ScriptedWorker extends EventTarget {
  static last: ScriptedWorker;
  readonly asked: Request[] = [];
  ended = false;

  constructor() {
    super();
    ScriptedWorker.last = this;
  }
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  die(): void {
    this.dispatchEvent(new Event('error'));
  }
}

function frame() {
  const image = { close: vi.fn() } as unknown as ImageBitmap;
  return { image, timeMs: 5, width: 640, height: 480 };
}

async function opened() {
  const opening = openWorkerEngine('full');
  ScriptedWorker.last.answer({ type: 'ready', model: 'full', threads: true });
  return opening;
}

describe('the engine’s side of the page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', ScriptedWorker);
    vi.stubGlobal('location', { href: 'http://localhost/app/' });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('says what the worker chose, and gives its poses', async () => {
    const engine = await opened();
    expect(engine).toMatchObject({ name: 'litert', model: 'full', threads: true });
    const looking = engine.estimate(frame());
    expect(ScriptedWorker.last.asked.at(-1)).toMatchObject({ type: 'estimate', timeMs: 5 });
    ScriptedWorker.last.answer({ type: 'pose', pose: null });
    expect(await looking).toBeNull();
  });

  it.each([
    ['dies', (worker: ScriptedWorker) => worker.die(), 'engine-load', 'engine-died'],
    ['fails', (worker: ScriptedWorker) => worker.answer({ type: 'failed', reason: 'x' }), 'engine-load', 'engine-died'],
    ['never answers', () => vi.advanceTimersByTime(300_000), 'engine-stalled', 'engine-stalled'],
  ] as const)('a worker that %s', async (_, misfortune, whenOpening, later) => {
    const opening = openWorkerEngine(undefined);
    misfortune(ScriptedWorker.last);
    await expect(opening).rejects.toEqual(new EngineError(whenOpening));
    expect(ScriptedWorker.last.ended).toBe(true);

    const engine = await opened();
    const lost = frame();
    const looking = engine.estimate(lost);
    misfortune(ScriptedWorker.last);
    await expect(looking).rejects.toEqual(new EngineError(later));
    expect(lost.image.close).toHaveBeenCalled();

    const next = frame();
    await expect(engine.estimate(next)).rejects.toBeInstanceOf(EngineError);
    expect(next.image.close).toHaveBeenCalled();
  });

  it('refuses a second frame while the first is under way, and closes it', async () => {
    const engine = await opened();
    const first = engine.estimate(frame());
    const second = frame();
    await expect(engine.estimate(second)).rejects.toThrow('one frame at a time');
    expect(second.image.close).toHaveBeenCalled();
    ScriptedWorker.last.answer({ type: 'pose', pose: null });
    expect(await first).toBeNull();
  });
});
