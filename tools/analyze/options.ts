import { parseArgs } from 'node:util';
import { exerciseById, exercises } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/exercise';
import type { EngineName, ModelSize } from '../../src/pose/engine';

export const USAGE = `npm run analyze -- INPUT --exercise ID [options]

INPUT              a video file, an image (a still of 3 s), or
                   athlete:ID?reps=N&fault=CHECK&view=AZ,HEIGHT,DIST&fps=&size=&seed=&body=
--exercise ID      ${exercises.map(({ id }) => id).join(', ')}
--model SIZE       lite, full (default) or heavy
--engine NAME      litert (default) or mediapipe
--json OUT         write the report as JSON
--trace OUT        write the poses, one JSON object a line`;

/** What the person asked for can't be done: said in one sentence, exit status 2. */
export class AskError extends Error {}

export interface Ask {
  /** A path, or a specification that begins with "athlete:". */
  readonly input: string;
  readonly exercise: Exercise;
  readonly engine: EngineName;
  readonly model: ModelSize;
  readonly json?: string;
  readonly trace?: string;
}

const ENGINES: readonly EngineName[] = ['litert', 'mediapipe'];
const MODELS: readonly ModelSize[] = ['lite', 'full', 'heavy'];

/** @throws AskError where the command line makes no sense. */
export function readOptions(args: readonly string[]): Ask {
  const { values, positionals } = parse(args);
  const [input, ...more] = positionals;
  if (input === undefined) throw new AskError(`Say what to analyze.\n\n${USAGE}`);
  if (more.length > 0) throw new AskError(`One input at a time: what is "${more[0]}"?`);
  if (values.exercise === undefined) throw new AskError(`Say which exercise it is: --exercise ${ids()}.`);
  const exercise = exerciseById(values.exercise);
  if (!exercise) throw new AskError(`There is no exercise "${values.exercise}". There are: ${ids()}.`);
  return {
    input,
    exercise,
    engine: oneOf(ENGINES, 'engine', values.engine),
    model: oneOf(MODELS, 'model', values.model),
    ...(values.json !== undefined && { json: values.json }),
    ...(values.trace !== undefined && { trace: values.trace }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        exercise: { type: 'string' },
        engine: { type: 'string', default: 'litert' },
        model: { type: 'string', default: 'full' },
        json: { type: 'string' },
        trace: { type: 'string' },
      },
    });
  } catch (error) {
    throw new AskError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(allowed: readonly T[], option: string, value: string): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new AskError(`--${option} is one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}

const ids = (): string => exercises.map(({ id }) => id).join(', ');
