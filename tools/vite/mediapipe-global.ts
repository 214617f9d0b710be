import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** `@mediapipe/pose` is a script that leaves a global, no module: whoever imports it gets a module round that global. */
export function mediapipeGlobal(): Plugin {
  const shim = fileURLToPath(new URL('../../src/pose/stock/mediapipe-global.ts', import.meta.url));
  return {
    name: 'mediapipe-global',
    config: () => ({ resolve: { alias: { '@mediapipe/pose': shim } } }),
  };
}
