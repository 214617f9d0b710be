import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { exerciseById, exercises } from '../src/exercises';
import type { Exercise } from '../src/exercises/exercise';
import { programmeById } from '../src/programmes';
import { ROOT } from './fingerprint';
import { serve } from './serve';
import { askedOf } from './walk/asked';
import { walkProgramme, type WalkedProgramme } from './walk/programme';
import { report } from './walk/report';
import { walk } from './walk/walk';
import type { Walked } from './walk/walked';

const KEPT = join(ROOT, 'docs', 'walk.json');

/** All that has been walked, by id. */
interface Walks {
  readonly exercises: Readonly<Partial<Record<string, Walked>>>;
  readonly programmes: Readonly<Record<string, WalkedProgramme>>;
}

/**
 * Walks through exercises in the app, live: `npm run bench:walk` those that have not been walked, `-- --again` all,
 * `-- --only ID` (several times) these anew, `-- --programme ID` a whole programme,
 * `-- --made-only` nothing. What has been walked is kept in docs/walk.json and told in docs/walk.md.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      programme: { type: 'string' },
      again: { type: 'boolean', default: false },
      'made-only': { type: 'boolean', default: false },
    },
  });
  if (values['made-only']) return write(kept());
  if (values.programme !== undefined) return walkThrough(values.programme);
  const wanted = values.only?.map(named) ?? exercises.filter(({ id }) => values.again || !(id in kept().exercises));
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

async function walkThrough(id: string): Promise<void> {
  const programme = programmeById(id);
  if (!programme) throw new Error(`There is no programme "${id}".`);
  const served = await serve();
  try {
    const walked = await walkProgramme(programme, served.origin);
    const { exercises: walks, programmes } = kept();
    await write({ exercises: walks, programmes: { ...programmes, [id]: walked } });
    console.log(`${id}: ${walked.wrong.join('; ') || 'whole'}`);
  } finally {
    await served.close();
  }
}

const kept = (): Walks =>
  existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Walks) : { exercises: {}, programmes: {} };

async function keep(walked: Walked): Promise<void> {
  const { exercises: walks, programmes } = kept();
  await write({ exercises: { ...walks, [walked.exercise]: walked }, programmes });
  console.log(`${walked.exercise}: ${walked.wrong.join('; ') || 'whole'}`);
}

async function write({ exercises: walks, programmes }: Walks): Promise<void> {
  const ids = exercises.map(({ id }) => id);
  const inOrder = Object.fromEntries(ids.flatMap((id) => (walks[id] ? [[id, walks[id]]] : [])));
  const text = JSON.stringify({ exercises: inOrder, programmes });
  await writeFile(KEPT, await format(text, { parser: 'json', printWidth: 120 }));
  const missing = ids.filter((id) => !(id in walks));
  const told = report(Object.values(inOrder), Object.values(programmes), missing);
  await writeFile(join(ROOT, 'docs', 'walk.md'), await format(told, { parser: 'markdown' }));
}

await main();
