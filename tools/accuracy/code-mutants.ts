import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rollup } from 'vite';
import { ROOT } from '../fingerprint';
import type { judge } from './judge';

/** The counter's own numbers, which no exercise names: where a movement opens and where it closes. */
const CONSTANTS = [
  { file: 'src/coach/thresholds.ts', name: 'LEAVE_SHARE' },
  { file: 'src/coach/thresholds.ts', name: 'RETURN_SHARE' },
] as const;
const FACTORS = [1.5, 0.6] as const;

/** The rules with one constant of their code spoilt. */
export interface CodeMutant {
  readonly what: string;
  readonly judge: typeof judge;
}

/** Builds the rules anew with each constant spoilt in each direction. */
export async function codeMutants(): Promise<readonly CodeMutant[]> {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-mutants-'));
  try {
    const mutants: CodeMutant[] = [];
    for (const constant of CONSTANTS)
      for (const by of FACTORS) {
        const file = join(folder, `${constant.name}-${by}.mjs`);
        await writeFile(file, await spoiltJudge(constant, by));
        const rules = (await import(pathToFileURL(file).href)) as Pick<CodeMutant, 'judge'>;
        mutants.push({ what: `${constant.name} × ${by}`, judge: rules.judge });
      }
    return mutants;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function spoiltJudge({ file, name }: (typeof CONSTANTS)[number], by: number): Promise<string> {
  let found = false;
  const spoil = {
    name: 'spoil',
    transform(code: string, id: string): string | null {
      if (id !== join(ROOT, file)) return null;
      return code.replace(new RegExp(`(const ${name} = )([\\d._]+)`), (_, before: string, number: string) => {
        found = true;
        return `${before}${Number(number.replaceAll('_', '')) * by}`;
      });
    },
  };
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ ...spoil, enforce: 'pre' }],
    build: { write: false, minify: false, ssr: join(ROOT, 'tools/accuracy/judge.ts') },
  })) as Rollup.RollupOutput;
  if (!found) throw new Error(`There is no number ${name} in ${file}.`);
  return built.output[0].code;
}
