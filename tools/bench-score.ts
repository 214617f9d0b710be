import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { repExercises } from '../src/exercises';
import type { RepExercise } from '../src/exercises/exercise';
import { tracePath } from './accuracy/cache';
import { PLACES, type Clip, type Place, type SeedSet } from './accuracy/clip';
import { codeMutants } from './accuracy/code-mutants';
import { figuresOf, type Figures } from './accuracy/figures';
import { judge } from './accuracy/judge';
import { mutantsOf, type Mutant } from './accuracy/mutants';
import { nothingRows } from './accuracy/nothing-rows';
import type { Sight } from './accuracy/observe';
import { observed } from './accuracy/observed';
import { perfectTrace } from './accuracy/perfect';
import { planOf } from './accuracy/plan';
import { realFigures } from './accuracy/real';
import { markdown, type ExerciseReport, type Report } from './accuracy/report';
import { scoreOf, sum } from './accuracy/score';
import { noticed, sounded, type Sounded } from './accuracy/spoil';
import { unreached } from './accuracy/unreached';
import { viewMap, type Scored } from './accuracy/view-map';
import { ROOT } from './fingerprint';

const { values } = parseArgs({
  options: {
    mutants: { type: 'boolean', default: false },
    nothing: { type: 'boolean', default: false },
    perfect: { type: 'boolean', default: false },
    first: { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(ROOT, 'docs') },
  },
});

/**
 * Runs the rules over the recorded clips: docs/accuracy.json and docs/accuracy.md, or the folder that `--out` names.
 * `--nothing` also has every coach look at whoever does something else, which takes minutes the first time. `--perfect`
 * takes what a network without fault would see: what is wrong then is the rules' own. `--only ID`: of one exercise;
 * `--first N`: of each set so many clips. `--mutants` spoils each threshold in turn instead, and prints which of them the
 * bench notices.
 */
async function main(): Promise<void> {
  if (values.mutants) return await spoilAll();
  const report = await reportOn();
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, 'accuracy.json'), `${JSON.stringify(report, rounded, 2)}\n`);
  await writeFile(
    join(values.out, 'accuracy.md'),
    await format(markdown(report), { parser: 'markdown', printWidth: 120 }),
  );
  console.log(
    `${report.clips.reporting.scored} + ${report.clips.tuning.scored} clips: ${join(values.out, 'accuracy.md')}`,
  );
}

const filmed = (set: SeedSet): readonly Clip[] =>
  planOf(set)
    .filter(({ exercise, spec }) => exercise.includes(values.only) && (values.perfect || existsSync(tracePath(spec))))
    .slice(0, Number(values.first ?? Infinity));

const sightsOf = async (exercise: RepExercise, { spec }: Clip): Promise<readonly Sight[]> =>
  observed(exercise, values.perfect ? await perfectTrace(spec) : tracePath(spec));

async function reportOn(): Promise<Report> {
  const clips = { tuning: filmed('tuning'), reporting: filmed('reporting') };
  const planned = (set: SeedSet) => ({ scored: clips[set].length, planned: planOf(set).length });
  const reports: ExerciseReport[] = [];
  for (const exercise of repExercises) {
    const scored = {
      tuning: await scoreAll(exercise, clips.tuning),
      reporting: await scoreAll(exercise, clips.reporting),
    };
    console.log(`${exercise.id}: ${scored.reporting.length} + ${scored.tuning.length} clips`);
    reports.push({
      exercise: exercise.id,
      sets: { tuning: byPlace(scored.tuning), reporting: byPlace(scored.reporting) },
      map: viewMap(scored.reporting),
      real: await realFigures(exercise),
    });
  }
  const nothing = values.nothing ? await nothingRows(repExercises) : [];
  const scored = { tuning: planned('tuning'), reporting: planned('reporting') };
  return { network: values.perfect ? 'perfect' : 'real', clips: scored, exercises: reports, nothing };
}

/** One after the other: what is observed in a clip is large. */
async function scoreAll(exercise: RepExercise, clips: readonly Clip[]): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const clip of clips.filter((one) => one.exercise === exercise.id))
    scored.push({ clip, score: scoreOf(exercise, clip, await sightsOf(exercise, clip)) });
  return scored;
}

function byPlace(scored: readonly Scored[]): Readonly<Record<Place, Figures>> {
  const at = (place: Place) =>
    figuresOf(sum(scored.filter(({ clip }) => clip.place === place).map(({ score }) => score)));
  return Object.fromEntries(PLACES.map((place) => [place, at(place)])) as Record<Place, Figures>;
}

/**
 * Every threshold of every exercise and the counter's own, spoilt in turn, over sets made to show them. A mutant is noticed
 * where something that the rules as they are get right comes out wrong.
 */
async function spoilAll(): Promise<void> {
  const code = await codeMutants();
  let [all, killed, out] = [0, 0, 0];
  for (const exercise of repExercises.filter(({ id }) => id.includes(values.only))) {
    const sets = await sounded(exercise);
    const mutants = [
      ...mutantsOf(exercise).map((mutant) => ({ mutant, judgedBy: judge })),
      ...code.map(({ what, judge: judgedBy }) => ({ mutant: { about: 'count', what, exercise }, judgedBy })),
    ];
    const found = mutants.map(({ mutant, judgedBy }) => ({ mutant, by: noticed(mutant, sets, judgedBy) }));
    found.forEach(({ mutant, by }) =>
      console.log(`${exercise.id} ${mutant.about} ${mutant.what}: ${toldOf(mutant, by)}`),
    );
    const many = found.filter(({ by }) => by !== null).length;
    const beyond = found.filter(({ mutant, by }) => by === null && unreached(mutant) !== null).length;
    console.log(
      `${exercise.id}: ${many} of ${mutants.length} spoilt thresholds noticed, ${beyond} out of reach, by ${rightOf(sets)}`,
    );
    [all, killed, out] = [all + mutants.length, killed + many, out + beyond];
  }
  console.log(`${killed} of ${all} spoilt thresholds noticed, ${out} out of reach`);
}

/** By what it was noticed, or why it was not; what is noticed and listed as out of reach must leave that list. */
function toldOf(mutant: Mutant, by: string | null): string {
  const why = unreached(mutant);
  if (by !== null) return why === null ? by : `${by} (LISTED AS OUT OF REACH)`;
  return why === null ? 'NOT NOTICED' : `out of reach: ${why}`;
}

const rightOf = (sets: readonly Sounded[]): string =>
  `${sets.reduce((sum, { right }) => sum + right.length, 0)} judgements of ${sets.length} sets that are right otherwise`;

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

await main();
