import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { parseAthlete } from '../src/athlete/spec';
import { truthOf } from '../src/athlete/truth';
import { exercises } from '../src/exercises';
import type { Exercise } from '../src/exercises/exercise';
import { tracePath } from './accuracy/cache';
import { PLACES, SEED_SETS, type Clip, type Place, type SeedSet } from './accuracy/clip';
import { figuresOf, type Figures } from './accuracy/figures';
import { judge } from './accuracy/judge';
import { mutantsOf } from './accuracy/mutants';
import type { Sight } from './accuracy/observe';
import { observed } from './accuracy/observed';
import { perfectTrace } from './accuracy/perfect';
import { planOf } from './accuracy/plan';
import { realFigures } from './accuracy/real';
import { markdown, type ExerciseReport, type Report } from './accuracy/report';
import { scoreOf, sum } from './accuracy/score';
import { EMPTY, mistakes, plus, tally } from './accuracy/tally';
import { viewMap, type Scored } from './accuracy/view-map';
import { ROOT } from './fingerprint';

const { values } = parseArgs({
  options: {
    mutants: { type: 'boolean', default: false },
    perfect: { type: 'boolean', default: false },
    first: { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(ROOT, 'docs') },
  },
});

/**
 * Runs the rules over the recorded clips: docs/accuracy.json and docs/accuracy.md, or the folder that `--out` names.
 * `--mutants` spoils each threshold of each check in turn instead, and prints which of them the clips notice. `--perfect`
 * takes what a network without fault would see: what is wrong then is the rules' own. `--only ID`: of one
 * exercise; `--first N`: of each set so many clips.
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

const sightsOf = async (exercise: Exercise, { spec }: Clip): Promise<readonly Sight[]> =>
  observed(exercise, values.perfect ? await perfectTrace(spec) : tracePath(spec));

async function reportOn(): Promise<Report> {
  const clips = { tuning: filmed('tuning'), reporting: filmed('reporting') };
  const planned = (set: SeedSet) => ({ scored: clips[set].length, planned: planOf(set).length });
  const reports: ExerciseReport[] = [];
  for (const exercise of exercises) {
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
  return { clips: { tuning: planned('tuning'), reporting: planned('reporting') }, exercises: reports };
}

/** One after the other: what is observed in a clip is large. */
async function scoreAll(exercise: Exercise, clips: readonly Clip[]): Promise<Scored[]> {
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

/** A mutant is noticed where it makes at least one mistake more than the rules as they are. */
async function spoilAll(): Promise<void> {
  let [all, noticed] = [0, 0];
  for (const exercise of exercises) {
    const clips = SEED_SETS.flatMap(filmed).filter((clip) => clip.exercise === exercise.id);
    if (clips.length === 0) continue;
    const mutants = mutantsOf(exercise);
    const [sound = 0, ...spoilt] = await mistakesOf([exercise, ...mutants.map((mutant) => mutant.exercise)], clips);
    mutants.forEach(({ check, what }, i) => {
      const more = (spoilt[i] ?? 0) - sound;
      if (more <= 0) console.log(`not noticed: ${exercise.id} ${check} ${what} (${more} mistakes more)`);
      noticed += more > 0 ? 1 : 0;
    });
    all += mutants.length;
    console.log(`${exercise.id}: ${clips.length} clips, ${sound} mistakes`);
  }
  console.log(`${noticed} of ${all} spoilt thresholds noticed`);
}

/** How many mistakes each of the exercises makes over the same clips. */
async function mistakesOf(variants: readonly Exercise[], clips: readonly Clip[]): Promise<number[]> {
  const tallies = variants.map(() => EMPTY);
  for (const clip of clips) {
    const [sound] = variants;
    if (!sound) break;
    const sights = await sightsOf(sound, clip);
    const { attempts } = truthOf(parseAthlete(clip.spec).motion);
    variants.forEach((variant, i) => {
      const one = tally(variant.checks, attempts, judge(variant, sights).attempts);
      tallies[i] = plus(tallies[i] ?? EMPTY, one);
    });
  }
  return tallies.map(mistakes);
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

await main();
