import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GREY_PICTURE } from './grey-picture';

const ROOT = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Ended {
  readonly status: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run analyze -- ARGS`. */
function analyze(...args: string[]): Promise<Ended> {
  const command = [join(ROOT, 'node_modules', '.bin', 'tsx'), join(ROOT, 'tools', 'analyze.ts'), ...args] as const;
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    );
  });
}

/** A file of our own making in the scratch folder. */
function file(name: string, content: string | Buffer): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

describe('analyze refuses with one sentence and status 2', () => {
  it.each([
    [
      'an unknown exercise',
      ['clip.mp4', '--exercise', 'star-jump'],
      /^There is no exercise "star-jump"\. .*quadruped-plus/,
    ],
    ['a missing file', [join(scratch, 'none.mp4'), '--exercise', 'quadruped-plus'], /none\.mp4 can't be read/],
  ])('%s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await analyze(...args);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it.each([
    ['a corrupt video', file('broken.mp4', 'this is no video'), /broken\.mp4: /],
    ['a corrupt image', file('broken.png', 'this is no image'), /broken\.png: /],
    ['a picture of nobody', file('nobody.png', GREY_PICTURE), /Nobody is seen/],
  ])('%s', async (_, path, sentence) => {
    const { status, stderr } = await analyze(path, '--exercise', 'quadruped-plus');
    expect(stderr).toMatch(sentence);
    expect(status).toBe(2);
  });
});
