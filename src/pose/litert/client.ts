import type { Frame } from '../../frame';
import { engineAssets } from '../assets';
import { EngineError, type EngineProblem, type ModelSize, type PoseEngine } from '../engine';
import type { Pose } from '../pose';
import type { Reply, Request } from './messages';

/** The networks and the wasm are 19 MB: at 1 Mbit/s they take two and a half minutes. */
const LOAD_PATIENCE_MS = 240_000;
/** The slowest network without threads takes a quarter of a second, the search with all turns four of those. */
const FRAME_PATIENCE_MS = 15_000;

/** Opens BlazePose on LiteRT.js in a worker. Rejects with an `EngineError`. */
export async function openWorkerEngine(model: ModelSize | undefined): Promise<PoseEngine> {
  // Vite bundles the worker for exactly this form of the call.
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const link = createLink(worker);
  const ready = await link.ask({ type: 'open', base: engineAssets(), model }, [], 'engine-load', LOAD_PATIENCE_MS);
  if (ready.type !== 'ready') throw link.fail('engine-load', `answered '${ready.type}' to 'open'`);
  return {
    name: 'litert',
    model: ready.model,
    threads: ready.threads,
    estimate: (frame) => estimate(link, frame),
    reset: () => link.tell({ type: 'reset' }),
    close: () => link.close(),
  };
}

async function estimate(link: Link, { image, timeMs, width, height }: Frame): Promise<Pose | null> {
  const request: Request = { type: 'estimate', image, timeMs, width, height };
  const answer = await link.ask(request, [image], 'engine-died', FRAME_PATIENCE_MS).catch((error: unknown) => {
    image.close(); // of no effect where the frame had reached the worker
    throw error;
  });
  if (answer.type !== 'pose') throw link.fail('engine-died', `answered '${answer.type}' to a frame`);
  return answer.pose;
}

/** Questions and answers over a worker, one at a time. */
interface Link {
  /** Rejects with `onDeath` when the worker fails before it answers, with 'engine-stalled' when it never answers. */
  ask(request: Request, transfer: Transferable[], onDeath: EngineProblem, patienceMs: number): Promise<Reply>;
  tell(request: Request): void;
  /** Ends the worker; every question from now on meets the error returned. */
  fail(problem: EngineProblem, reason: string): EngineError;
  close(): void;
}

interface Question {
  readonly onDeath: EngineProblem;
  settle(outcome: Reply | EngineError): void;
}

function createLink(worker: Worker): Link {
  let spent: EngineError | null = null;
  let open: Question | null = null;

  const settle = (outcome: Reply | EngineError): void => {
    const question = open;
    open = null;
    question?.settle(outcome);
  };
  const fail = (problem: EngineProblem, reason: string): EngineError => {
    spent ??= new EngineError(problem, { cause: reason });
    worker.terminate();
    settle(spent);
    return spent;
  };
  const die = (reason: string): EngineError => fail(open?.onDeath ?? 'engine-died', reason);

  worker.addEventListener('error', (event) => die(event.message || 'the worker failed to start'));
  worker.addEventListener('messageerror', () => die('a message could not be read'));
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.type === 'failed') die(data.reason);
    else settle(data);
  });

  const ask: Link['ask'] = (request, transfer, onDeath, patienceMs) =>
    new Promise((resolve, reject) => {
      if (spent) return reject(spent);
      if (open) return reject(new Error('the engine takes one frame at a time'));
      const timer = setTimeout(() => fail('engine-stalled', `no answer within ${patienceMs} ms`), patienceMs);
      open = {
        onDeath,
        settle(outcome) {
          clearTimeout(timer);
          if (outcome instanceof EngineError) reject(outcome);
          else resolve(outcome);
        },
      };
      worker.postMessage(request, transfer);
    });

  return {
    ask,
    fail,
    tell: (request) => worker.postMessage(request),
    close: () => void fail('engine-died', 'closed'),
  };
}
