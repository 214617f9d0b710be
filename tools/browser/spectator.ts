import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CoachEvent } from '../../src/coach/events';
import { exerciseById } from '../../src/exercises';
import type { Pose } from '../../src/pose/pose';
import { traceLine, type TraceFrame } from '../../src/pose/trace';
import { ROOT } from '../fingerprint';
import { keepNewest } from '../keep-newest';
import { eventsOf } from '../replay';

/** What the live screen read, and when: ms since the page began. */
export interface Read {
  readonly atMs: number;
  readonly text: string;
}

declare global {
  interface Window {
    /** Each number of the countdown and each count, in the order in which the live screen showed them. */
    shown: Read[];
    captions: Read[];
    /** What the engine saw, by the time at which the camera took it. */
    sightings: TraceFrame[];
  }
}

/**
 * Keeps what the live screen shows and what the engine sees. Gives the page its camera only when the engine is loaded,
 * as a person may who takes their time to give leave: so that a film begins when it is looked at, on any machine. From one
 * exercise of a programme to the next the film runs on.
 */
export async function follow(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name = (own) => own'); // tsx keeps functions' names by a helper
  await page.addInitScript(keepShown);
  await page.addInitScript(keepSightings);
}

/** Runs in the page. */
function keepShown(): void {
  const keep = (list: Read[], selector: string): void => {
    const text = document.querySelector(selector)?.textContent;
    if (text && text !== list.at(-1)?.text) list.push({ atMs: Math.round(performance.now()), text });
  };
  window.shown = [];
  window.captions = [];
  new MutationObserver(() => {
    keep(window.shown, '.countdown, .reps .visually-hidden');
    keep(window.captions, '.caption p, .rest .next');
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page. */
function keepSightings(): void {
  window.sightings = [];
  let asked = 0;
  let loaded: () => void;
  const isLoaded = new Promise<void>((resolve) => (loaded = resolve));
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ type: string; pose: Pose | null }>) => {
        if (data.type === 'ready') loaded();
        if (data.type === 'pose') window.sightings.push({ timeMs: asked, pose: data.pose });
      });
    }

    override postMessage(
      message: { readonly timeMs?: number },
      transfer?: Transferable[] | StructuredSerializeOptions,
    ) {
      asked = message.timeMs ?? asked;
      super.postMessage(message, transfer as Transferable[]);
    }
  };
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  let running: Promise<MediaStream> | undefined;
  mediaDevices.getUserMedia = async (wishes) => {
    await isLoaded;
    running ??= ask(wishes);
    return (await running).clone(); // what the app closes and opens again shows no film from its beginning
  };
}

/** What the page knows of a set that went wrong. */
export interface Account {
  /** To be read where nobody can look at the screen. */
  readonly story: string;
  /** The longest time without a frame between the lock-on and the third rep, in ms. */
  readonly blindMs: number;
}

/** The poses are kept in .cache/failed: of them the coach says the same at any time. */
export async function account(page: Page, id: string, target: number): Promise<Account> {
  const [shown, captions, seen] = await page.evaluate(() => [window.shown, window.captions, window.sightings] as const);
  const sightings = fromTheFirst(seen);
  const exercise = exerciseById(id);
  const events = exercise ? eventsOf(exercise, sightings, { live: true, target }) : [];
  const story = [
    `the screen counted: ${told(shown)}`,
    `it read: ${told(captions)}`,
    `the engine saw ${seenOf(sightings)}; kept in ${keepPoses(id, sightings)}`,
    'of which the coach says:',
    ...events.map(line),
  ].join('\n');
  return { story, blindMs: longestGapMs(sightings, events) };
}

function longestGapMs(sightings: readonly TraceFrame[], events: readonly CoachEvent[]): number {
  const from = events.find(({ type }) => type === 'locked-on')?.timeMs ?? 0;
  const to = events.filter(({ type }) => type === 'rep')[2]?.timeMs ?? Infinity;
  const times = sightings.map(({ timeMs }) => timeMs).filter((timeMs) => timeMs >= from && timeMs <= to);
  return Math.max(0, ...times.map((timeMs, i) => timeMs - (times[i - 1] ?? timeMs)));
}

const line = ({ timeMs, ...event }: CoachEvent): string =>
  `${seconds(timeMs)} ${JSON.stringify('result' in event ? { ...event, result: '…' } : event)}`;

/** With the first frame's time as 0. */
function fromTheFirst(sightings: readonly TraceFrame[]): TraceFrame[] {
  const firstMs = sightings[0]?.timeMs ?? 0;
  return sightings.map(({ timeMs, pose }) => ({
    timeMs: timeMs - firstMs,
    pose: pose && { ...pose, timeMs: pose.timeMs - firstMs },
  }));
}

const told = (list: readonly Read[]): string => list.map(({ atMs, text }) => `${seconds(atMs)} "${text}"`).join(', ');

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function seenOf(sightings: readonly TraceFrame[]): string {
  const tookMs = sightings.at(-1)?.timeMs ?? 0;
  const people = sightings.filter(({ pose }) => pose).length;
  return `${sightings.length} frames in ${seconds(tookMs)}, somebody in ${people}`;
}

/** As many as anybody will look at: under 1 MB each. */
const KEPT = 20;

/** Keeps what the engine saw of a set that went wrong; answers with the file's path. */
export function keepPoses(exercise: string, sightings: readonly TraceFrame[]): string {
  const folder = join(ROOT, '.cache', 'failed');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${exercise}-${Date.now()}.jsonl`);
  writeFileSync(path, sightings.map(traceLine).join('\n'));
  keepNewest(folder, KEPT);
  return path;
}
