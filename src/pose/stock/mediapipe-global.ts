import type { Pose as Solution, PoseConfig } from '@mediapipe/pose';

type Constructor = new (config?: PoseConfig) => Solution;

/** Runs MediaPipe's script, which leaves its class behind as the global `Pose`. Rejects when it cannot be fetched. */
export function loadSolution(base: string): Promise<void> {
  if (leftBehind() !== undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${base}pose.js`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${script.src} did not load`)));
    document.head.append(script);
  });
}

/**
 * Stands in for the module that `@mediapipe/pose` is not: pose-detection imports it under that name (see
 * tools/vite/mediapipe-global.ts) and makes one once the script has run.
 */
export const Pose = function (config?: PoseConfig): Solution {
  const Solution = leftBehind();
  if (Solution === undefined) throw new Error('the script of @mediapipe/pose has not run');
  return new Solution(config);
} as unknown as Constructor;

function leftBehind(): Constructor | undefined {
  return (globalThis as { Pose?: Constructor }).Pose;
}
