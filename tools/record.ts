import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exercises } from '../src/exercises';
import { openSession, type Session } from './analyze/session';
import { casesOf, truthAbout, type Case } from './athlete/cases';
import { posesOf } from './athlete/poses';

const SAMPLES = join(import.meta.dirname, '..', 'tests', 'samples');
/** Few enough reps and frames to commit; twelve a second is a slow laptop. */
const FILMING = { reps: 2, fps: 12, seed: 11 } as const;

/** Films the athlete, runs the engine over the films and keeps its poses: `npm run record [-- ID [CASE]]`. */
async function main([wanted, name]: readonly string[]): Promise<void> {
  const cases = exercises
    .filter(({ id }) => wanted === undefined || id === wanted)
    .flatMap(({ id }) => casesOf(id, FILMING))
    .filter((one) => name === undefined || one.name === name);
  if (cases.length === 0) throw new Error(`No such exercise or case: ${wanted} ${name ?? ''}`);
  const session = await openSession('draw');
  try {
    for (const [i, one] of cases.entries()) {
      await record(session, one);
      console.log(`${i + 1}/${cases.length} ${one.exercise} ${one.name}`);
    }
  } finally {
    await session.close();
  }
}

async function record(session: Session, one: Case): Promise<void> {
  const { exercise, spec } = one;
  const poses = await posesOf(session, one.spec);
  const folder = join(SAMPLES, exercise, one.name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'poses.jsonl.gz'), poses);
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify({ spec, attempts: truthAbout(one) }, null, 2)}\n`);
}

await main(process.argv.slice(2));
