import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises';
import { estimateView } from '../../src/geometry/view';
import { readTrace, type TraceFrame } from '../../src/pose/trace';
import { openSession } from '../../tools/analyze/session';
import { replay } from '../replay';

/** Real people. The pictures are not the project's to hand on, so they lie beside it or nowhere. */
const FOOTAGE = join(import.meta.dirname, '..', '..', '..', 'shared', 'footage');

interface Expected {
  /** By file name: the exercises whose start pose the photograph shows. */
  readonly photos: Readonly<Record<string, { readonly starts: readonly string[]; readonly because: string }>>;
  /** By file name: the most reps that any exercise may count. */
  readonly clips: Readonly<Record<string, { readonly counts: number; readonly because: string }>>;
}

const expected = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'footage.json'), 'utf8')) as Expected;
const photos = Object.entries(expected.photos);
const clips = Object.entries(expected.clips);

/** As few frames as the coach can do with: ten a second, and of a still the second that it must be held and a bit. */
const QUESTION = { engine: 'litert', model: 'full', trace: true, fps: 10, stillMs: 1200 } as const;

/** Some 1600 frames: a minute on two quiet cores, several where others work beside it. */
const A_BUSY_MACHINE_MS = 600_000;

/** What the engine saw in every photograph and clip, by file name. */
async function lookAtAll(): Promise<ReadonlyMap<string, readonly TraceFrame[]>> {
  const names = [...photos, ...clips].map(([name]) => name);
  const files = names.map((name) => join(FOOTAGE, name.endsWith('.mp4') ? 'clips' : 'photos', name));
  const session = await openSession('live');
  // Which exercise the page coaches does not matter: the coaches that are judged here replay the poses.
  const answers = await session
    .askOfEach({ ...QUESTION, exercise: 'quadruped-plus' }, files)
    .finally(() => session.close());
  return new Map(
    answers.map((answer, i) => {
      if (!answer.ok) throw new Error(`${names[i]}: ${JSON.stringify(answer)}`);
      return [names[i] ?? '', readTrace(answer.trace.join('\n'))] as const;
    }),
  );
}

if (!existsSync(FOOTAGE)) console.warn(`SKIPPED: no footage at ${FOOTAGE}`);

describe.skipIf(!existsSync(FOOTAGE))('real footage (SKIPPED where the folder is missing)', () => {
  let traces: ReadonlyMap<string, readonly TraceFrame[]>;
  beforeAll(async () => {
    traces = await lookAtAll();
  }, A_BUSY_MACHINE_MS);
  const framesOf = (name: string): readonly TraceFrame[] => traces.get(name) ?? [];

  it('is spoken of, file by file', () => {
    const files = ['photos', 'clips'].flatMap((folder) => readdirSync(join(FOOTAGE, folder)));
    expect([...photos, ...clips].map(([name]) => name).sort()).toEqual(files.sort());
  });

  it.each(photos)('%s', (name, { starts, because }) => {
    const frames = framesOf(name);
    const last = frames.at(-1)?.pose;
    expect(last, 'a person is found').toBeTruthy();
    const lockedOn = exercises.filter((exercise) => replay(exercise, frames).baseline !== 'none');
    expect(lockedOn.map(({ id }) => id).sort(), because).toEqual([...starts].sort());
    for (const { view } of lockedOn) expect(last && estimateView(last)).toMatchObject({ view: view.name });
  });

  it.each(clips)('%s', (name, { counts, because }) => {
    const frames = framesOf(name);
    expect(frames.filter(({ pose }) => pose).length, 'a person is found').toBeGreaterThan(frames.length / 2);
    for (const exercise of exercises) {
      expect(replay(exercise, frames).counted, `${exercise.id}: ${because}`).toBeLessThanOrEqual(counts);
    }
  });
});
