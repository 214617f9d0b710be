export type Pace = 'asap' | 'realtime';

/**
 * Holds a film to its clock: the returned function resolves once `timeMs` of the film may be shown. A machine too slow
 * to keep up shows every frame late rather than hurrying afterwards.
 */
export function paced(pace: Pace): (timeMs: number) => Promise<void> {
  if (pace === 'asap') return () => Promise.resolve();
  let shownMs: number | null = null;
  let shownAt = 0;
  return async (timeMs) => {
    const early = shownMs === null ? 0 : timeMs - shownMs - (performance.now() - shownAt);
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    shownMs = timeMs;
    shownAt = performance.now();
  };
}
