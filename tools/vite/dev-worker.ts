import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * Vite's development server hands a classic worker out as a module with imports, which no classic worker can run: this
 * bundles it on request, as the build does.
 */
export function devClassicWorker(): Plugin {
  return {
    name: 'dev-classic-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        if (!url.searchParams.has('worker_file') || url.searchParams.get('type') !== 'classic') return next();
        const entry = fileURLToPath(new URL(`../..${url.pathname}`, import.meta.url));
        bundle(entry).then(
          (code) => {
            response.setHeader('Content-Type', 'text/javascript');
            for (const [name, value] of Object.entries(server.config.server.headers ?? {}))
              response.setHeader(name, value ?? '');
            response.end(code);
          },
          (error: unknown) => next(error),
        );
      });
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
