import { athleteSource } from '../../src/athlete/source';
import { AthleteSpecError, parseAthlete } from '../../src/athlete/spec';
import { openStill } from '../../src/camera/still';
import { openVideoFile } from '../../src/camera/video-file';
import type { LiveView } from '../../src/coach/events';
import { exerciseById } from '../../src/exercises';
import { SourceError, type Frame, type FrameSource } from '../../src/frame';
import { runSet } from '../../src/pipeline';
import { EngineError, type PoseEngine } from '../../src/pose/engine';
import { openEngine } from '../../src/pose/open';
import type { Pose } from '../../src/pose/pose';
import { traceLine } from '../../src/pose/trace';
import type { Failed, PageAnswer, PageAsk, PosesAnswer, PosesAsk } from '../analyze/protocol';
import { thinned } from './thinned';

window.analyze = (ask) => answered(() => withSource(ask, (source, engine) => watch(ask, source, engine)));
window.poses = (ask) => answered(() => withSource(ask, look));

async function answered<T>(answer: () => Promise<T>): Promise<T | Failed> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof AthleteSpecError) return { ok: false, badAthlete: error.message };
    if (!(error instanceof SourceError || error instanceof EngineError)) throw error;
    return { ok: false, problem: error.problem, cause: String(error.cause ?? '') };
  }
}

async function withSource<T>(ask: PosesAsk, use: (source: FrameSource, engine: PoseEngine) => Promise<T>): Promise<T> {
  const source = ask.athlete === undefined ? await openFile(ask) : athleteSource(parseAthlete(ask.athlete));
  try {
    return await use(source, await engineFor(ask));
  } catch (error) {
    kept?.engine.close();
    kept = null;
    throw error;
  } finally {
    source.close();
  }
}

/** Every frame of the source through the engine. */
async function look(source: FrameSource, engine: PoseEngine): Promise<PosesAnswer> {
  const trace: string[] = [];
  engine.reset();
  for (let frame = await source.next(); frame !== null; frame = await source.next()) {
    const { timeMs } = frame;
    trace.push(traceLine({ timeMs, pose: await engine.estimate(frame) }));
  }
  return { ok: true, trace };
}

/** The last question's engine: opening one takes longer than looking at a photograph. */
let kept: { readonly kind: string; readonly engine: PoseEngine } | null = null;

async function engineFor({ engine, model }: PosesAsk): Promise<PoseEngine> {
  const kind = `${engine} ${model}`;
  if (kept?.kind !== kind) {
    kept?.engine.close();
    kept = null; // should the next one not open
    kept = { kind, engine: await openEngine({ engine, model }) };
  }
  return kept.engine;
}

async function openFile({ fps, stillMs }: PosesAsk): Promise<FrameSource> {
  const file = document.querySelector<HTMLInputElement>('#input')?.files?.[0];
  if (!file) throw new SourceError('file-unreadable');
  if (file.type.startsWith('image/')) {
    return openStill(file, { ...(fps !== undefined && { fps }), ...(stillMs !== undefined && { ms: stillMs }) });
  }
  const video = await openVideoFile(file, { pace: 'asap' });
  return fps === undefined ? video : thinned(video, fps);
}

/** One set, watched as a file: no countdown, and no end before the source's. */
async function watch(ask: PageAsk, source: FrameSource, engine: PoseEngine): Promise<PageAnswer> {
  const exercise = exerciseById(ask.exercise);
  if (!exercise) throw new Error(`There is no exercise "${ask.exercise}".`);
  const stopwatch = new TopStopwatch();
  const timed = new TimedEngine(engine);
  const trace: string[] = [];
  let frames = 0;
  let poses = 0;
  const set = runSet({
    exercise,
    source,
    engine: timed,
    live: false,
    target: Infinity,
    onPose(timeMs, pose) {
      frames += 1;
      if (pose) poses += 1;
      if (ask.trace) trace.push(traceLine({ timeMs, pose }));
    },
    onView: (view) => stopwatch.see(view),
  });
  const result = await set.done;
  const { name, model } = engine;
  return {
    ok: true,
    analysis: { engine: name, model, frames, poses, estimateMs: timed.medianMs, holdMs: stopwatch.ms, result },
    trace,
  };
}

/** Adds up the time spent in range. */
class TopStopwatch {
  ms = 0;
  #last: LiveView | undefined;

  see(view: LiveView): void {
    if (this.#last?.phase === 'top') this.ms += view.timeMs - this.#last.timeMs;
    this.#last = view;
  }
}

/** An engine whose answers are timed. */
class TimedEngine implements PoseEngine {
  readonly #took: number[] = [];

  constructor(private readonly engine: PoseEngine) {}

  get name() {
    return this.engine.name;
  }

  get model() {
    return this.engine.model;
  }

  get threads() {
    return this.engine.threads;
  }

  get medianMs(): number {
    return this.#took.toSorted((a, b) => a - b)[this.#took.length >> 1] ?? 0;
  }

  async estimate(frame: Frame): Promise<Pose | null> {
    const began = performance.now();
    return this.engine.estimate(frame).finally(() => this.#took.push(performance.now() - began));
  }

  reset(): void {
    this.engine.reset();
  }

  close(): void {
    this.engine.close();
  }
}
