import { createDetector, SupportedModels } from '@tensorflow-models/pose-detection';
import type { PoseDetector, Pose as StockPose } from '@tensorflow-models/pose-detection';
import { engineAssets } from '../assets';
import { EngineError, type ModelSize, type PoseEngine } from '../engine';
import type { Frame } from '../../frame';
import type { Pose } from '../pose';
import { loadSolution } from './mediapipe-global';
import { createSurface } from './surface';
import { translate } from './translate';

/**
 * pose-detection's BlazePose on its `mediapipe` runtime (WebGL, main thread), from the app's own files: the fallback, and
 * the yardstick of the main engine. Rejects with an `EngineError` 'engine-load'.
 */
export async function openStockEngine(model: ModelSize): Promise<PoseEngine> {
  const detector = await load(model).catch((cause: unknown) => {
    throw new EngineError('engine-load', { cause });
  });
  const draw = createSurface();
  let clockMs = 0;

  const estimate = async (frame: Frame): Promise<Pose | null> => {
    // The runtime refuses times that do not grow, as when another source begins.
    clockMs = Math.max(clockMs + 1, frame.timeMs);
    const poses = await detect(detector, draw(frame), clockMs);
    const found = poses[0];
    return found === undefined ? null : translate(found, frame);
  };
  return {
    name: 'mediapipe',
    model,
    threads: false,
    estimate,
    reset: () => detector.reset(),
    close: () => detector.dispose(),
  };
}

async function load(model: ModelSize): Promise<PoseDetector> {
  await loadSolution(engineAssets());
  return createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: model,
    enableSmoothing: false,
    enableSegmentation: false,
    solutionPath: engineAssets(),
  });
}

async function detect(detector: PoseDetector, canvas: HTMLCanvasElement, timeMs: number): Promise<StockPose[]> {
  try {
    return await detector.estimatePoses(canvas, { maxPoses: 1, flipHorizontal: false }, timeMs);
  } catch (cause) {
    throw new EngineError('engine-died', { cause });
  }
}
