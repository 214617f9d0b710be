import { openEngine } from './open';
import type { PoseEngine } from './engine';
Object.assign(globalThis, {
  openEngine,
  seen: async (engine: PoseEngine, url: string, n = 1) => {
    const out = [];
    for (let i = 0; i < n; i++) {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const t = performance.now();
      const pose = await engine.estimate({ image: bitmap, timeMs: i * 33, width: bitmap.width, height: bitmap.height });
      out.push({ ms: performance.now() - t, pose });
    }
    return out;
  },
});
