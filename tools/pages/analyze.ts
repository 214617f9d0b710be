import { athleteSource } from '../../src/athlete/source';
import { AthleteSpecError, parseAthlete } from '../../src/athlete/spec';
import { openStill } from '../../src/camera/still';
import { openVideoFile } from '../../src/camera/video-file';
import type { LiveView } from '../../src/coach/events';
import { exerciseById } from '../../src/exercises';
import { SourceError, type FrameSource } from '../../src/frame';
import { runSet } from '../../src/pipeline';
import { EngineError, type PoseEngine } from '../../src/pose/engine';
import { openEngine } from '../../src/pose/open';
import { traceLine } from '../../src/pose/trace';
import type { PageAnswer, PageAsk } from '../analyze/protocol';

window.analyze = async (ask) => {
  try {
    return await analyze(ask);
  } catch (error) {
    if (error instanceof AthleteSpecError) return { ok: false, badAthlete: error.message };
    if (!(error instanceof SourceError || error instanceof EngineError)) throw error;
    return { ok: false, problem: error.problem, cause: String(error.cause ?? '') };
  }
};

async function analyze(ask: PageAsk): Promise<PageAnswer> {
  const source = ask.athlete === undefined ? await openFile() : athleteSource(parseAthlete(ask.athlete));
  try {
    const engine = await openEngine(ask);
    return await watch(ask, source, engine).finally(() => engine.close());
  } finally {
    source.close();
  }
}

function openFile(): Promise<FrameSource> {
  const file = document.querySelector<HTMLInputElement>('#input')?.files?.[0];
  if (!file) throw new SourceError('file-unreadable');
  return file.type.startsWith('image/') ? openStill(file) : openVideoFile(file, { pace: 'asap' });
}

/** One set, watched as a file: no countdown, and no end before the source's. */
async function watch(ask: PageAsk, source: FrameSource, engine: PoseEngine): Promise<PageAnswer> {
  const exercise = exerciseById(ask.exercise);
  if (!exercise) throw new Error(`There is no exercise "${ask.exercise}".`);
  const stopwatch = new TopStopwatch();
  const trace: string[] = [];
  let frames = 0;
  let poses = 0;
  const set = runSet({
    exercise,
    source,
    engine,
    live: false,
    targetReps: Infinity,
    onPose(timeMs, pose) {
      frames += 1;
      if (pose) poses += 1;
      if (ask.trace) trace.push(traceLine({ timeMs, pose }));
    },
    onView: (view) => stopwatch.see(view),
  });
  const result = await set.done;
  const { name, model } = engine;
  return { ok: true, analysis: { engine: name, model, frames, poses, holdMs: stopwatch.ms, result }, trace };
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
