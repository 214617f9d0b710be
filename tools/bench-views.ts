import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { format } from 'prettier';
import { readTrace, type TraceFrame } from '../src/pose/trace';
import { openSession, type Session } from './analyze/session';
import { scoresOf } from './views/errors';
import { GRID, specOf, type Shot } from './views/grid';
import { table, type Scored } from './views/table';

const ROOT = join(import.meta.dirname, '..');
/** Films that were made: a run cut short goes on from here. Delete the folder after a change to athlete or engine. */
const FILMS = join(ROOT, '.cache', 'views');

async function main(): Promise<void> {
  await mkdir(FILMS, { recursive: true });
  const missing = GRID.filter((shot) => !existsSync(filmOf(shot)));
  if (missing.length > 0 && !process.argv.includes('--made-only')) await film(missing);
  await report();
}

async function film(shots: readonly Shot[]): Promise<void> {
  const session = await openSession('draw');
  try {
    for (const [i, shot] of shots.entries()) {
      console.log(`${i + 1}/${shots.length} ${specOf(shot)}`);
      await writeFile(filmOf(shot), `${(await traceOf(session, shot)).join('\n')}\n`);
    }
  } finally {
    await session.close();
  }
}

async function traceOf(session: Session, shot: Shot): Promise<readonly string[]> {
  const ask = { exercise: shot.exercise, engine: 'litert', model: 'full', athlete: specOf(shot), trace: true } as const;
  const answer = await session.ask(ask);
  if (!answer.ok) throw new Error(`${specOf(shot)}: ${JSON.stringify(answer)}`);
  return answer.trace;
}

async function report(): Promise<void> {
  const made = GRID.filter((shot) => existsSync(filmOf(shot)));
  const scored = await Promise.all(
    made.map(async (shot) => score(shot, readTrace(await readFile(filmOf(shot), 'utf8')))),
  );
  await mkdir(join(ROOT, 'docs'), { recursive: true });
  await writeFile(join(ROOT, 'docs', 'views.json'), `${JSON.stringify(scored, rounded, 2)}\n`);
  await writeFile(join(ROOT, 'docs', 'views.md'), await format(table(scored), { parser: 'markdown' }));
  console.log(`${made.length} of ${GRID.length} films: docs/views.md`);
}

const score = (shot: Shot, trace: readonly TraceFrame[]): Scored => ({
  ...shot,
  frames: trace.length,
  poses: trace.filter(({ pose }) => pose !== null).length,
  scores: scoresOf(shot, trace),
});

const filmOf = (shot: Shot): string =>
  join(FILMS, `${createHash('sha256').update(specOf(shot)).digest('hex').slice(0, 16)}.jsonl`);

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

await main();
