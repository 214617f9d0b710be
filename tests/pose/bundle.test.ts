import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';

/** The modules that end up in a bundle, loaded at once or later on. */
async function modulesOf(entry: string): Promise<{ atOnce: string[]; later: string[] }> {
  const path = fileURLToPath(new URL(`../../src/pose/${entry}`, import.meta.url));
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: {
      alias: { '@mediapipe/pose': fileURLToPath(new URL('../../src/pose/stock/mediapipe-global.ts', import.meta.url)) },
    },
    worker: { format: 'iife' },
    build: { write: false, minify: false, rolldownOptions: { input: path, preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  const modules = (entries: boolean) =>
    chunks.filter((chunk) => chunk.isEntry === entries).flatMap((chunk) => chunk.moduleIds);
  return { atOnce: modules(true), later: modules(false) };
}

const TFJS = /@tensorflow\/tfjs/;

it('the worker carries no tfjs', async () => {
  const { atOnce, later } = await modulesOf('litert/worker.ts');
  expect(atOnce.some((id) => id.includes('@litertjs/core'))).toBe(true);
  expect([...atOnce, ...later].filter((id) => TFJS.test(id))).toEqual([]);
});

it('the page loads tfjs with the stock engine alone', async () => {
  const { atOnce, later } = await modulesOf('open.ts');
  expect(atOnce.filter((id) => TFJS.test(id))).toEqual([]);
  expect(later.some((id) => TFJS.test(id))).toBe(true);
});
