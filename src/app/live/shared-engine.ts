import type { PoseEngine } from '../../pose/engine';
import { openEngine } from '../../pose/open';

let opening: Promise<PoseEngine> | null = null;

/** The engine, opened once: its warm-up costs seconds, so it outlives a set. Rejects with an `EngineError`. */
export function sharedEngine(): Promise<PoseEngine> {
  opening ??= openEngine({ engine: 'litert' }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** To be called after an `EngineError`: the next set opens a new one. */
export function dropEngine(): void {
  void opening?.then(
    (engine) => engine.close(),
    () => undefined,
  );
  opening = null;
}
