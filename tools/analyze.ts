import { access, writeFile } from 'node:fs/promises';
import { constants } from 'node:fs';
import { en } from '../src/words/en';
import { withMotionFault } from './analyze/athlete-fault';
import { AskError, readOptions, type Ask } from './analyze/options';
import type { PageAnswer } from './analyze/protocol';
import { reportOn, type Report } from './analyze/report';
import { openSession } from './analyze/session';
import { table } from './analyze/table';

/** Under this share of frames with a person, what was counted would be chance. */
const FEWEST_POSES = 0.05;

async function main(): Promise<void> {
  const ask = readOptions(process.argv.slice(2));
  if (!isAthlete(ask)) await assertReadable(ask.input);
  const { report, trace } = await analyze(ask);
  if (ask.json) await writeFile(ask.json, `${JSON.stringify(report, null, 2)}\n`);
  if (ask.trace) await writeFile(ask.trace, trace.map((line) => `${line}\n`).join(''));
  console.log(table(report));
}

const isAthlete = ({ input }: Ask): boolean => input.startsWith('athlete:');

async function assertReadable(path: string): Promise<void> {
  await access(path, constants.R_OK).catch(() => {
    throw new AskError(`${path} can't be read.`);
  });
}

async function analyze(ask: Ask): Promise<{ report: Report; trace: readonly string[] }> {
  const answer = await askPage(ask);
  if (!answer.ok) throw failure(ask, answer);
  const { analysis, trace } = answer;
  const { frames, poses } = analysis;
  if (frames === 0 || poses / frames < FEWEST_POSES) {
    throw new AskError(`Nobody is seen in ${ask.input}: there is a person in ${poses} of ${frames} frames.`);
  }
  return { report: reportOn(ask.exercise, analysis), trace };
}

function failure({ input }: Ask, answer: Extract<PageAnswer, { ok: false }>): Error {
  if ('badAthlete' in answer) return new AskError(answer.badAthlete);
  const { what } = en.problems[answer.problem];
  return answer.problem.startsWith('engine-')
    ? new Error(what, { cause: answer.cause })
    : new AskError(`${input}: ${what}`);
}

/** Runs the pipeline over the input in a page of the built app. */
async function askPage(ask: Ask): Promise<PageAnswer> {
  const session = await openSession(isAthlete(ask) ? 'draw' : 'live');
  const question = {
    exercise: ask.exercise.id,
    engine: ask.engine,
    model: ask.model,
    ...(isAthlete(ask) && { athlete: withMotionFault(ask.input) }),
    trace: ask.trace !== undefined,
  };
  return session.ask(question, isAthlete(ask) ? undefined : ask.input).finally(() => session.close());
}

main().catch((error: unknown) => {
  if (error instanceof AskError) console.error(error.message);
  else console.error(error);
  process.exitCode = error instanceof AskError ? 2 : 1;
});
