import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { repExercises } from '../src/exercises';
import type { RepExercise } from '../src/exercises/exercise';
import { firedIn, replay } from './replay';
import { tracePath } from './accuracy/cache';
import { openSession } from './analyze/session';
import { casesOf, truthAbout, type Case } from './athlete/cases';
import { keepPoses, keptPoses } from './athlete/kept-poses';
import { posesOf } from './athlete/poses';
import { ROOT } from './fingerprint';

const REPS = 10;
/** Sixteen seconds in the start pose: ten to get into position, one to lock on, three to count down, and room. */
const FILMING = { reps: REPS, fps: 10, seed: 301, leadMs: 16_000 } as const;

interface Row {
  readonly one: Case;
  /** Reps that counted, and that truly were. */
  readonly counted: number;
  readonly trueReps: number;
  /** Checks whose own fault was performed: reps with the fault that were flagged, and reps with it. */
  readonly flagged: number;
  readonly faulty: number;
  /** Checks that fired though nothing broke their limit. */
  readonly wrong: readonly string[];
}

/**
 * Ten reps clean and with each fault, in live mode: the film goes through the real engine, whose poses are kept by film
 * and engine, so that a run can be broken off and a change of rules is scored in seconds. `npm run bench:live`;
 * `-- --only WORD` films those alone whose specification has the word, `-- --made-only` nothing more. All that has been
 * filmed is scored.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, 'made-only': { type: 'boolean', default: false } },
  });
  const cases = repExercises.flatMap(({ id }) => casesOf(id, FILMING));
  // The clean sets first, so that a run cut short is of use.
  const order = [...cases.filter(({ name }) => name === 'clean'), ...cases.filter(({ name }) => name !== 'clean')];
  const wanted = order.filter(({ spec }) => spec.includes(values.only));
  if (!values['made-only']) await filmAll(wanted.filter((one) => !existsSync(pathOf(one))));
  const made = cases.filter((one) => existsSync(pathOf(one)));
  const text = await format(report(await Promise.all(made.map(score)), cases.length), { parser: 'markdown' });
  await writeFile(join(ROOT, 'docs', 'live.md'), text);
  console.log(text);
}

const pathOf = ({ spec }: Case): string => tracePath(spec);

async function filmAll(cases: readonly Case[]): Promise<void> {
  if (cases.length === 0) return;
  const session = await openSession('draw');
  try {
    for (const [i, one] of cases.entries()) {
      await keepPoses(pathOf(one), await posesOf(session, one.spec));
      console.log(`${i + 1}/${cases.length} ${one.exercise} ${one.name}`);
    }
  } finally {
    await session.close();
  }
}

async function score(one: Case): Promise<Row> {
  const exercise = repExercises.find(({ id }) => id === one.exercise);
  if (!exercise) throw new Error(`There is no exercise "${one.exercise}".`);
  const frames = await keptPoses(pathOf(one));
  const result = replay(exercise, frames, { live: true, target: REPS });
  const truth = truthAbout(one);
  const proved = provedBy(exercise, one);
  const broken = new Set(truth.flatMap(({ faults }) => faults).map(({ id }) => id));
  return {
    one,
    counted: result.counted,
    trueReps: truth.filter(({ counts }) => counts).length,
    flagged: result.attempts.filter(({ faults }) => faults.some(({ check }) => proved.has(check))).length,
    faulty: truth.filter(({ faults }) => faults.some(({ id }) => proved.has(id))).length,
    wrong: [...firedIn(result)].filter((id) => !broken.has(id)),
  };
}

const provedBy = (exercise: RepExercise, { name }: Case): ReadonlySet<string> =>
  new Set(exercise.checks.filter((check) => check.provedBy === name).map(({ id }) => id));

function report(rows: readonly Row[], all: number): string {
  const right = rows.filter(({ counted, trueReps }) => counted === trueReps).length;
  const noticed = rows.filter(({ faulty, flagged }) => faulty > 0 && flagged >= faulty).length;
  const asked = rows.filter(({ faulty }) => faulty > 0).length;
  const clean = rows.filter(({ wrong }) => wrong.length === 0).length;
  return `# Live sets of the virtual athlete

\`npm run bench:live\`: ${REPS} reps a set, clean and with each fault, in live mode (set-up, lock-on, countdown), through the
real engine (BlazePose full) at ${FILMING.fps} frames a second, from the view that the exercise asks for. Truth is the figure's own
joints against the catalogue's limits (\`src/athlete/truth.ts\`). One seed: no threshold was fitted to it, but what it showed led to mending
the counter, so it is not held out. A rendered figure, not people.

${rows.length} of ${all} sets filmed. Count right: ${right} of ${rows.length}. Fault noticed in every faulty rep: ${noticed} of ${asked}. No check fired that the
figure did not break: ${clean} of ${rows.length}.

| exercise | performed | counted / true | flagged / faulty reps | fired without cause |
| --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}
`;
}

const line = ({ one, counted, trueReps, flagged, faulty, wrong }: Row): string =>
  `| ${one.exercise} | ${one.name} | ${counted} / ${trueReps} | ${faulty > 0 ? `${flagged} / ${faulty}` : ''} | ${wrong.join(', ')} |`;

await main();
