import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { format } from 'prettier';
import { en } from '../src/words/en';
import { openSession } from './analyze/session';
import { launch } from './chromium';
import { film } from './film';
import { ROOT } from './fingerprint';
import { serve } from './serve';

/** Measured by plain angles from the side, and by a fitted body from the head end: the cheapest and the dearest. */
const EXERCISES = ['quadruped-plus', 'prone-y-raise'] as const;
type Measured = (typeof EXERCISES)[number];
/** Tracked from the first second on; the fake camera shows it over and over. */
const filmOf = (exercise: Measured): Promise<string> =>
  film({ spec: `athlete:${exercise}?reps=1&fps=15&lead=3000`, firstRepMs: 0 });
/** The smallest laptop screen still about. */
const VIEWPORT = { width: 1024, height: 768 };
/** Ten seconds to get ready, a second held, lock-on, the countdown, and room: what is measured is counting. */
const SETTLE_MS = 20_000;
const MEASURE_MS = 20_000;
/** The browser calls a task long past 50 ms. */
const LONG_MS = 50;

declare global {
  interface Window {
    /** When each answer came from a worker, and how long each long task took: ms. */
    answers: number[];
    longTasks: { readonly at: number; readonly ms: number }[];
  }
}

interface Live {
  readonly exercise: Measured;
  readonly posesPerSecond: number;
  readonly longTasks: readonly number[];
}

/** Poses a second on the live screen, and the time per frame beside the stock engine's: `npm run bench:speed`. */
async function main(): Promise<void> {
  const live: Live[] = [];
  for (const exercise of EXERCISES) live.push(await liveSpeed(exercise, await filmOf(exercise)));
  const still = await firstPicture(await filmOf('quadruped-plus'));
  const ours = await perFrame('litert', still);
  const stock = await perFrame('mediapipe', still);
  const text = report(live, ours, stock);
  await writeFile(join(ROOT, 'docs', 'speed.md'), await format(text, { parser: 'markdown' }));
  console.log(text);
}

async function liveSpeed(exercise: Measured, file: string): Promise<Live> {
  const served = await serve();
  const browser = await launch({ profile: 'live', camera: { file } });
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, permissions: ['camera'] });
    const page = await context.newPage();
    await watchWorkersAndTasks(page);
    await page.goto(`${served.origin}/?model=full#/exercise/${exercise}`);
    await page.getByRole('button', { name: en.ui.start, exact: true }).click();
    await page.waitForFunction(() => window.answers.length > 20, undefined, { timeout: 120_000 });
    await page.waitForTimeout(SETTLE_MS);
    return { exercise, ...(await measure(page)) };
  } finally {
    await browser.close();
    await served.close();
  }
}

async function watchWorkersAndTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('unhunch.preferences', '{"safetyRead":true}');
    window.answers = [];
    window.longTasks = [];
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        this.addEventListener('message', () => window.answers.push(performance.now()));
      }
    };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ at: startTime, ms: duration });
    }).observe({ type: 'longtask' });
  });
}

const measure = async (page: Page): Promise<Omit<Live, 'exercise'>> =>
  page.evaluate(
    async ([forMs, longMs]) => {
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve, forMs));
      const seconds = (performance.now() - from) / 1000;
      return {
        posesPerSecond: window.answers.filter((at) => at >= from).length / seconds,
        longTasks: window.longTasks.filter(({ at, ms }) => at >= from && ms > longMs).map(({ ms }) => ms),
      };
    },
    [MEASURE_MS, LONG_MS] as const,
  );

/** The film is JPEG after JPEG: the first one, as a file of its own. */
async function firstPicture(path: string): Promise<string> {
  const bytes = await readFile(path);
  const end = bytes.indexOf(Buffer.from([0xff, 0xd9])) + 2;
  const still = join(await mkdtemp(join(tmpdir(), 'unhunch-')), 'still.jpg');
  await writeFile(still, bytes.subarray(0, end));
  return still;
}

/** Median ms per frame on the same picture. The stock engine draws with WebGL; without a GPU that is software. */
async function perFrame(engine: 'litert' | 'mediapipe', still: string): Promise<number> {
  const session = await openSession(engine === 'litert' ? 'live' : 'draw');
  try {
    const question = { exercise: 'quadruped-plus', engine, model: 'full', trace: false } as const;
    const answer = await session.ask(question, still);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.analysis.estimateMs;
  } finally {
    await session.close();
  }
}

function report(live: readonly Live[], ours: number, stock: number): string {
  const cores = cpus();
  return `# Speed

\`npm run bench:speed\` on ${cores.length} cores (${cores[0]?.model.trim()}), no GPU, headless Chromium, full model.

| | |
| --- | --- |
${live.map(rows).join('\n')}
| one 640×480 picture, median per frame: this engine (LiteRT.js, worker) | ${ours.toFixed(1)} ms |
| the same, stock engine (\`mediapipe\` runtime, main thread, WebGL in software) | ${stock.toFixed(1)} ms |
| ratio, same run | ${(stock / ours).toFixed(1)}× |
`;
}

const rows = ({ exercise, posesPerSecond, longTasks }: Live): string =>
  `| ${exercise}, live, 640×480 camera, ${VIEWPORT.width}×${VIEWPORT.height} page, counting: poses a second over ${MEASURE_MS / 1000} s | ${posesPerSecond.toFixed(1)} |
| main-thread tasks over ${LONG_MS} ms meanwhile | ${longTasks.length}${longTasks.length > 0 ? `, longest ${Math.max(...longTasks)} ms` : ''} |`;

await main();
