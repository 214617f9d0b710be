import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Plugin } from 'vite';
import pinned from './engine-files.json' with { type: 'json' };

/** Where the files stand below the app's base path; src/pose/assets.ts looks for them there. */
const FOLDER = 'engines';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** File name → path under node_modules and the SHA-256 it must have. */
const files = new Map(Object.entries(pinned).map(([path, sha256]) => [basename(path), { path, sha256 }]));

/**
 * Puts BlazePose's networks, LiteRT's wasm and the stock engine's files into the build, each checked against its pinned
 * hash, and serves them in development. They come from npm packages: none is committed, none is fetched from elsewhere.
 */
export function engineFiles(): Plugin {
  return {
    name: 'engine-files',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [name, { path, sha256 }] of files) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: await readPinned(path, sha256) });
      }
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${FOLDER}/`, (request, response, next) => {
        const file = files.get((request.url ?? '').replace(/^\/|\?.*$/g, ''));
        if (file === undefined) return next();
        response.setHeader('Content-Type', TYPES[extname(file.path)] ?? 'application/octet-stream');
        for (const [name, value] of Object.entries(server.config.server.headers ?? {}))
          response.setHeader(name, value ?? '');
        createReadStream(`node_modules/${file.path}`).pipe(response);
      });
    },
  };
}

async function readPinned(path: string, sha256: string): Promise<Buffer> {
  const content = await readFile(`node_modules/${path}`);
  const actual = createHash('sha256').update(content).digest('hex');
  if (actual !== sha256) throw new Error(`${path} has SHA-256 ${actual}, pinned is ${sha256}`);
  return content;
}
