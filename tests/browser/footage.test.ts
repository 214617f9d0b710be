import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { repExercises } from '../../src/exercises';
import type { View } from '../../src/exercises/exercise';
import { estimateView } from '../../src/geometry/view';
import { readTrace, type TraceFrame } from '../../src/pose/trace';
import { step } from '../../tools/browser/step';
import { launch } from '../../tools/chromium';
import { replay } from '../../tools/replay';

/** Real people. The pictures are not the project's to hand on, so they lie beside it or nowhere. */
const FOOTAGE = join(import.meta.dirname, '..', '..', '..', 'shared', 'footage');

interface Expected {
  /** By file name: the exercises whose start pose the photograph shows. */
  readonly photos: Readonly<Record<string, { readonly starts: readonly string[]; readonly because: string }>>;
  /** By file name: the most reps that any exercise may count, but for those whose own movement it is. */
  readonly clips: Readonly<
    Record<
      string,
      { readonly counts: number; readonly but?: Readonly<Record<string, number>>; readonly because: string }
    >
  >;
}

const expected = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'footage.json'), 'utf8')) as Expected;
const photos = Object.entries(expected.photos);
const clips = Object.entries(expected.clips);

/** Frames a second, as few as the coach can do with: nothing moves in a photograph. */
const FPS = { photos: 6, clips: 10 } as const;

/**
 * A still is looked at for the second that it must be held and a bit. Which exercise the page coaches does not matter:
 * the coaches that are judged here replay the poses.
 */
const QUESTION = { engine: 'litert', model: 'full', trace: true, stillMs: 1200, exercise: 'quadruped-plus' } as const;

/** The longest clip, 170 frames, takes seven seconds on two quiet cores. */
const SECONDS_PER_FILE = 120;

/** What a view may be taken for: between two places it is neither; who hinges forward turns the head's end to the lens. */
const looksOf = ({ name }: View): readonly string[] =>
  name === 'front' ? [name, 'unknown', 'head-oblique'] : [name, 'unknown'];

if (!existsSync(FOOTAGE)) console.warn(`SKIPPED: no footage at ${FOOTAGE}`);

describe.skipIf(!existsSync(FOOTAGE))('real footage (SKIPPED where the folder is missing)', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch({ profile: 'live' });
    page = await browser.newPage();
    await page.goto(`${inject('origin')}/tools/pages/analyze.html`);
  });

  afterAll(() => browser.close());

  /** What the engine sees in a photograph or clip. */
  async function look(folder: keyof typeof FPS, name: string): Promise<readonly TraceFrame[]> {
    await page.setInputFiles('#input', join(FOOTAGE, folder, name));
    const ask = () => page.evaluate((question) => window.analyze(question), { ...QUESTION, fps: FPS[folder] });
    const answer = await step(`looking at ${name}`, SECONDS_PER_FILE, ask);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return readTrace(answer.trace.join('\n'));
  }

  it('is spoken of, file by file', () => {
    const files = ['photos', 'clips'].flatMap((folder) => readdirSync(join(FOOTAGE, folder)));
    expect([...photos, ...clips].map(([name]) => name).sort()).toEqual(files.sort());
  });

  it.each(photos)('%s', async (name, { starts, because }) => {
    const frames = await look('photos', name);
    const last = frames.at(-1)?.pose;
    expect(last, 'a person is found').toBeTruthy();
    const lockedOn = repExercises.filter((exercise) => replay(exercise, frames).baseline !== 'none');
    expect(lockedOn.map(({ id }) => id).sort(), because).toEqual([...starts].sort());
    const seenFrom = last && estimateView(last).view;
    for (const { view } of lockedOn) expect(looksOf(view)).toContain(seenFrom);
  });

  it.each(clips)('%s', async (name, { counts, but, because }) => {
    const frames = await look('clips', name);
    expect(frames.filter(({ pose }) => pose).length, 'a person is found').toBeGreaterThan(frames.length / 2);
    for (const exercise of repExercises) {
      expect(replay(exercise, frames).counted, `${exercise.id}: ${because}`).toBeLessThanOrEqual(
        but?.[exercise.id] ?? counts,
      );
    }
  });
});
