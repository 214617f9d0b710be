import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en';

const SRC = join(import.meta.dirname, '..', '..', 'src');
const FOLDERS = ['app', 'voice', 'overlay'];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => readFileSync(join(SRC, folder, name), 'utf8')),
).join('\n');

it.each(Object.keys(en.ui))('the screens use the words "%s"', (key) => {
  expect(sources).toMatch(new RegExp(`\\bui\\.${key}\\b`));
});
