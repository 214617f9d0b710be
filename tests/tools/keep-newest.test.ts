import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepNewest } from '../../tools/keep-newest';

const folder = mkdtempSync(join(tmpdir(), 'keep-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('keeps so many files, those that were changed last', () => {
  for (const [i, name] of ['c', 'a', 'd', 'b'].entries()) {
    writeFileSync(join(folder, name), name);
    utimesSync(join(folder, name), 1000 + i, 1000 + i);
  }
  keepNewest(folder, 9);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c', 'd']);
  keepNewest(folder, 2);
  expect(readdirSync(folder).sort()).toEqual(['b', 'd']);
});
