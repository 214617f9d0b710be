import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { durationOf } from '../src/athlete/motion';
import { parseAthlete } from '../src/athlete/spec';
import { footagePath, tracePath } from './accuracy/cache';
import { SEED_SETS, type Clip } from './accuracy/clip';
import { footage, type Footage } from './accuracy/footage';
import { planOf } from './accuracy/plan';
import { surveyOf } from './accuracy/survey';
import { nothings } from './accuracy/nothing-plan';
import { duration, leftMs, workOff, type Progress } from './accuracy/queue';
import { openSession, type Session } from './analyze/session';
import { keepPoses } from './athlete/kept-poses';
import { posesIn, posesOf } from './athlete/poses';

const USAGE = `npm run bench:record -- [--set ${SEED_SETS.join('|')}|footage|nothing] [--survey] [--first N] [--shards N] [--only WORD] [--dry]`;
/** The engine takes two threads, and so does drawing: a browser for every two cores. */
const SHARDS = Math.max(1, Math.floor(cpus().length / 2));
/** What a frame of 640×480 took to draw and to look at on two cores without a GPU, in ms: a first guess, until it is known. */
const FRAME_MS = 110;
/** Real recordings are looked at ten times a second, and of a photograph for the second that a start pose takes and a bit. */
const REAL = { fps: 10, stillMs: 1200 } as const;

/**
 * Films the bench's clips and keeps what the engine sees in them. Goes on where it was broken off; what has been filmed by
 * the same athlete and engine is not filmed again.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'reporting' },
      first: { type: 'string' },
      shards: { type: 'string', default: `${SHARDS}` },
      only: { type: 'string', default: '' },
      survey: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  });
  if (values.set === 'footage') return await recordFootage();
  if (values.set === 'nothing') return await recordAll(nothings(), values);
  const set = SEED_SETS.find((known) => known === values.set);
  if (!set) throw new Error(`There is no set "${values.set}".\n${USAGE}`);
  const clips = values.survey ? surveyOf(set) : planOf(set);
  await recordAll(
    clips.filter(({ spec, place }) => spec.includes(values.only) || place === values.only),
    values,
  );
}

/** A film to be: read as `athlete:…`. */
type Film = Pick<Clip, 'spec'>;

async function recordAll(
  films: readonly Film[],
  { first, shards, dry }: { readonly first?: string | undefined; readonly shards: string; readonly dry: boolean },
): Promise<void> {
  const wanted = films.slice(0, Number(first ?? Infinity));
  const missing = wanted.filter(({ spec }) => !existsSync(tracePath(spec)));
  announce(wanted, missing, Number(shards));
  if (!dry) await record(missing, Number(shards));
}

function announce(wanted: readonly Film[], missing: readonly Film[], shards: number): void {
  const frames = missing.reduce((sum, clip) => sum + framesOf(clip), 0);
  const guess = duration((frames * FRAME_MS) / shards);
  console.log(
    `${wanted.length} clips, ${missing.length} to film: ${frames} frames, some ${guess} (${shards} at a time)`,
  );
}

const framesOf = ({ spec }: Film): number => {
  const { motion, fps } = parseAthlete(spec);
  return Math.ceil((durationOf(motion) * fps) / 1000);
};

async function record(clips: readonly Film[], shards: number): Promise<void> {
  const sessions: Session[] = [];
  try {
    // One after the other: the first builds what all serve.
    for (let i = 0; i < Math.min(shards, clips.length); i++) sessions.push(await openSession('draw'));
    await workOff(clips, sessions, framesOf, {
      one: async (session, { spec }) => keepPoses(tracePath(spec), await posesOf(session, spec)),
      told: ({ spec }, progress) => console.log(line(progress, parseAthlete(spec).motion.exercise, 'frames')),
      failed: (clip, error) => console.error(`not filmed: ${clip.spec}\n${String(error)}`),
    });
  } finally {
    for (const session of sessions) await session.close();
  }
}

async function recordFootage(): Promise<void> {
  const missing = footage().filter(({ file }) => !existsSync(footagePath(file)));
  console.log(`${footage().length} real recordings, ${missing.length} to look at`);
  if (missing.length === 0) return;
  const session = await openSession('live');
  try {
    await workOff<Footage, Session>(missing, [session], () => 1, {
      one: async (_, { file }) => keepPoses(footagePath(file), await posesIn(session, file, REAL.fps, REAL.stillMs)),
      told: ({ file }, progress) => console.log(line(progress, file, 'recordings')),
      failed: ({ file }, error) => console.error(`not looked at: ${file}\n${String(error)}`),
    });
  } finally {
    await session.close();
  }
}

function line(progress: Progress, what: string, unit: string): string {
  const left = leftMs(progress);
  const { done, all, workDone, elapsedMs } = progress;
  const pace = workDone > 0 ? `, ${(elapsedMs / workDone).toFixed(0)} ms each` : '';
  return `${done}/${all} ${what}; ${workDone} ${unit}${pace}; left: ${left === null ? 'not known' : duration(left)}`;
}

await main();
