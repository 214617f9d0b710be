import type { Browser } from 'playwright-core';
import type { Programme } from '../../src/programmes/programme';
import { exerciseById } from '../../src/exercises';
import { en } from '../../src/words/en';
import { launch } from '../chromium';
import { film } from '../film';
import { askedOf, type Asked } from './asked';
import { headlineOf, worked, type Seen } from './judge';
import { shownParts } from './told';
import { picture, reached, seenOn, start } from './walk';
import type { Walked } from './walked';

/** The live screen stays for so long after a set, for whoever lies on the floor to read its last sentence. */
const LINGER_MS = 6000;
/** On a busy machine a set ends late, and the next is locked on to late: the next exercise's first rep waits for it. */
const LATE_MS = 12_000;
/** All that a shortened exercise can take, its set-up and the rest before it included. */
const EXERCISE_MS = 180_000;
/** Pictures of the set before still come in for a moment. */
const SETTLED_MS = 2000;

/** A programme as it was walked through. */
export interface WalkedProgramme {
  readonly programme: string;
  readonly parts: readonly Walked[];
  /** What was written between the exercises. */
  readonly between: readonly string[];
  /** The last page's headline; null where it was not reached. */
  readonly end: string | null;
  readonly wrong: readonly string[];
}

/** Walks through a programme with shortened doses: its exercises one after the other, each rest waited for. */
export async function walkProgramme(programme: Programme, origin: string): Promise<WalkedProgramme> {
  const all = askedIn(programme);
  const browser = await launch({ profile: 'live', camera: { file: await film(...all.flatMap(({ takes }) => takes)) } });
  try {
    return await watch(programme, all, browser, origin);
  } finally {
    await browser.close();
  }
}

/** The camera shows the next exercise from the end of the one before on. */
const askedIn = ({ exercises, restS }: Programme): readonly Asked[] =>
  exercises.flatMap((id, i) => {
    const exercise = exerciseById(id);
    return exercise ? [askedOf(exercise, i === 0 ? 0 : LINGER_MS + restS * 1000 + LATE_MS)] : [];
  });

async function watch(
  { id }: Programme,
  all: readonly Asked[],
  browser: Browser,
  origin: string,
): Promise<WalkedProgramme> {
  const watched = await start(`#/programme/${id}`, all, browser, origin);
  const { page } = watched;
  const between: string[] = [];
  for (const { exercise } of all.slice(1)) {
    const next = en.ui.nextExercise(en.exercises[exercise.id].name);
    const came = await reached(page.getByRole('heading', { name: next }).waitFor({ timeout: EXERCISE_MS }));
    if (came) between.push(next);
    await page.screenshot({ path: picture(id, `before-${exercise.id}`) });
  }
  const over = en.ui.programmeOver(all.length, all.length);
  const ended = await reached(page.getByRole('heading', { name: over }).waitFor({ timeout: EXERCISE_MS }));
  await page.screenshot({ path: picture(id, 'end'), fullPage: true });
  const summary = ended ? await page.locator('main').innerText() : null;
  return told(id, all, between, await seenOn(watched, summary));
}

function told(programme: string, all: readonly Asked[], between: readonly string[], seen: Seen): WalkedProgramme {
  const { summary, errors } = seen;
  const parts = partsOf(all, seen);
  const wrong = [
    ...parts.flatMap((part) => part.wrong.map((what) => `${part.exercise}: ${what}`)),
    ...(between.length === all.length - 1 ? [] : [`only ${between.length} exercises announced`]),
    ...(summary === null
      ? ['its end was not reached']
      : all
          .map(headlineOf)
          .filter((line) => !summary.includes(line))
          .map((line) => `its end lacks “${line}”`)),
    ...errors,
  ];
  return { programme, parts, between, end: summary?.split('\n').find((line) => /\d/.test(line)) ?? null, wrong };
}

/** Each exercise with what was shown of it alone. */
function partsOf(all: readonly Asked[], { shown, captions, poses, kept }: Seen): readonly Walked[] {
  const shownBySide = shownParts(shown);
  let side = 0;
  let fromMs = 0;
  return all.map((asked) => {
    const own = shownBySide.slice(side, (side += asked.sides.length)).flat();
    const since = (ms: number): boolean => ms >= fromMs;
    const part = worked(asked, {
      shown: own,
      captions: captions.filter(({ atMs }) => since(atMs)),
      poses: poses.filter(({ timeMs }) => since(timeMs)),
      kept,
    });
    fromMs = (own.at(-1)?.atMs ?? fromMs) + SETTLED_MS;
    return part;
  });
}
