import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { devClassicWorker } from './tools/vite/dev-worker.ts';
import { engineFiles } from './tools/vite/engine-files.ts';
import { devHeaders, HEADERS } from './tools/vite/headers.ts';
import { mediapipeGlobal } from './tools/vite/mediapipe-global.ts';

const PAGES = ['index.html', 'tools/pages/analyze.html'];
const nonce = randomUUID();
const port = Number(process.env.PORT ?? 4173);

export default defineConfig(({ command, isPreview }) => ({
  plugins: [svelte(), engineFiles(), devClassicWorker(), mediapipeGlobal()],
  // Classic workers: LiteRT's loader calls importScripts.
  worker: { format: 'iife' },
  html: command === 'serve' && !isPreview ? { cspNonce: nonce } : {},
  build: { target: 'es2022', rolldownOptions: { input: PAGES.filter((page) => existsSync(page)) } },
  server: { headers: devHeaders(nonce), port, strictPort: true },
  preview: { headers: HEADERS, port, strictPort: true },
}));
