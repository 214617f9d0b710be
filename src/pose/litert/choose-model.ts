import type { ModelSize } from '../engine';
import { LANDMARK_EDGE } from './landmarks';
import { loadLandmarks, type Nets } from './nets';

/** Runs before the clock counts: the first ones lay out memory and wake the threads. */
const WARM_UP_RUNS = 2;
/** An odd number, so that the median is a run. */
const TIMED_RUNS = 5;
/**
 * The full network may take so long per frame: 20 poses a second leave 50 ms for each, of which sampling, decoding and
 * the page itself need about 10.
 */
const FULL_MAX_MS = 40;

export interface ChosenLandmarks {
  readonly model: ModelSize;
  readonly landmarks: Nets['landmarks'];
}

/** The landmark network that was named; without a name full, or lite where full is too slow for this machine. */
export async function chooseLandmarks(base: string, named: ModelSize | undefined): Promise<ChosenLandmarks> {
  const model = named ?? 'full';
  const landmarks = await loadLandmarks(base, model);
  const medianMs = await warmUp(landmarks);
  if (named !== undefined || medianMs <= FULL_MAX_MS) return { model, landmarks };
  const lite = await loadLandmarks(base, 'lite');
  await warmUp(lite);
  return { model: 'lite', landmarks: lite };
}

/** Runs the network on a grey picture. @returns the median time in ms */
async function warmUp(landmarks: Nets['landmarks']): Promise<number> {
  const grey = new Float32Array(LANDMARK_EDGE * LANDMARK_EDGE * 3).fill(0.5);
  const times: number[] = [];
  for (let run = -WARM_UP_RUNS; run < TIMED_RUNS; run++) {
    const began = performance.now();
    await landmarks(grey);
    if (run >= 0) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[(TIMED_RUNS - 1) / 2] ?? Infinity;
}
