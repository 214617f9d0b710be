import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { exerciseById, exercises } from '../src/exercises';
import type { Exercise } from '../src/exercises/exercise';
import { ROOT } from './fingerprint';
import { serve } from './serve';
import { askedOf } from './walk/asked';
import { report } from './walk/report';
import { walk } from './walk/walk';
import type { Walked } from './walk/walked';

const KEPT = join(ROOT, 'docs', 'walk.json');

/**
 * Walks through exercises in the app, live: `npm run bench:walk` those that have not been walked, `-- --again` all,
 * `-- --only ID` (several times) these anew. What has been walked is kept in docs/walk.json and told in docs/walk.md.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, again: { type: 'boolean', default: false } },
  });
  const wanted = values.only?.map(named) ?? exercises.filter(({ id }) => values.again || !(id in kept()));
  const served = await serve();
  try {
    for (const exercise of wanted) await keep(await walk(askedOf(exercise), served.origin));
  } finally {
    await served.close();
  }
}

function named(id: string): Exercise {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`There is no exercise "${id}".`);
  return exercise;
}

const kept = (): Readonly<Record<string, Walked>> =>
  existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Walked>) : {};

async function keep(walked: Walked): Promise<void> {
  const all = { ...kept(), [walked.exercise]: walked };
  const ids = exercises.map(({ id }) => id);
  const walks = ids.flatMap((id) => all[id] ?? []);
  const inOrder = Object.fromEntries(walks.map((one) => [one.exercise, one]));
  await writeFile(KEPT, await format(JSON.stringify(inOrder), { parser: 'json', printWidth: 120 }));
  const missing = ids.filter((id) => !(id in all));
  await writeFile(join(ROOT, 'docs', 'walk.md'), await format(report(walks, missing), { parser: 'markdown' }));
  console.log(`${walked.exercise}: ${walked.wrong.join('; ') || 'whole'}`);
}

await main();
