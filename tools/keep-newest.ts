import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Drops all but the newest `count` files of a folder, by when they were last changed. */
export function keepNewest(folder: string, count: number): void {
  // Another run may drop the same file at the same time: one that is gone already is as old as can be.
  const changedMs = (name: string): number => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = readdirSync(folder).map((name) => ({ name, changedMs: changedMs(name) }));
  const old = files.sort((a, b) => b.changedMs - a.changedMs).slice(count);
  for (const { name } of old) rmSync(join(folder, name), { force: true });
}
