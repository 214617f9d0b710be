import { openWorkerEngine } from './litert/client';
import type { EngineOptions, PoseEngine } from './engine';

/**
 * Opens a pose engine, ready for its first frame: networks fetched, compiled and warmed up. The stock engine's code is
 * fetched only when it is asked for. Rejects with an `EngineError` ('engine-load' or 'engine-stalled').
 */
export async function openEngine(options: EngineOptions): Promise<PoseEngine> {
  if (options.engine === 'litert') return openWorkerEngine(options.model);
  const { openStockEngine } = await import('./stock/stock');
  return openStockEngine(options.model ?? 'full');
}
