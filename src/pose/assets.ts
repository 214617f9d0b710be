/** Where the build puts the networks and the wasm, below the app's own base path: see tools/vite/engine-assets.ts. */
export function engineAssets(): string {
  return new URL(`${import.meta.env.BASE_URL}engines/`, location.href).href;
}
