import type { ModelSize, PoseEngine } from '../../pose/engine';
import { openEngine } from '../../pose/open';

let opening: Promise<PoseEngine> | null = null;

/** The engine, opened once: its warm-up costs seconds, so it outlives a set. Rejects with an `EngineError`. */
export function sharedEngine(): Promise<PoseEngine> {
  opening ??= openEngine({ engine: 'litert', ...named() }).catch((error: unknown) => {
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

const MODELS: readonly ModelSize[] = ['lite', 'full', 'heavy'];

/** `?model=full` in the address names the model, for benches, which must not choose. */
function named(): { model?: ModelSize } {
  const asked = new URLSearchParams(location.search).get('model');
  const model = MODELS.find((size) => size === asked);
  return model ? { model } : {};
}
