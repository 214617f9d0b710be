import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

export interface LaunchOptions {
  /** `live`: software compositing, the fastest for cameras and pose estimation. `draw`: WebGL in software, for three.js. */
  readonly profile: 'live' | 'draw';
  /** What plays the camera: a .y4m or .mjpeg file over and over, the browser's test pattern, or nothing plugged in. */
  readonly camera?: { readonly file: string } | 'pattern' | 'none';
}

const PROFILES = {
  live: ['--disable-gpu'],
  draw: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
} as const;

/** Starts a headless Chromium that is nobody's: its profile is a new folder that goes when it closes. */
export async function launch({ profile, camera }: LaunchOptions): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-background-networking', ...PROFILES[profile], ...cameraArguments(camera), ...sandbox()],
  });
}

function cameraArguments(camera: LaunchOptions['camera']): string[] {
  if (!camera) return [];
  if (camera === 'pattern') return ['--use-fake-device-for-media-stream'];
  if (camera === 'none') return ['--use-fake-device-for-media-stream=device-count=0'];
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${camera.file}`];
}

/** Chromium refuses to start as root inside its sandbox. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * A Chromium to run: `CHROME_PATH`, an installed one, Playwright's own (downloaded if need be), or Debian's package.
 * @throws Error naming the command that would help, where none can be had.
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const found = named ?? installed() ?? playwrights() ?? debians();
  if (found) return found;
  throw new Error('No Chrome, Chromium or Edge found. Run: npx playwright-core install --with-deps chromium');
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPS].find((path) => existsSync(path));
}

/** The Chromium that Playwright keeps, downloaded at the first use. */
function playwrights(): string | undefined {
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    const home = createRequire(import.meta.url).resolve('playwright-core/package.json');
    run(process.execPath, [join(home, '..', 'cli.js'), 'install', 'chromium']);
  }
  // A download without the system's libraries does not start.
  return existsSync(path) && spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

function debians(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return installed();
}

function run(command: string, args: string[]): void {
  console.error(`No browser found: trying ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
