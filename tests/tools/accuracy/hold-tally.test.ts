import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { childsPose } from '../../../src/exercises/childs-pose';
import { readTrace } from '../../../src/pose/trace';
import { holdTally } from '../../../tools/accuracy/hold-tally';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'childs-pose');

/** What becomes of a recorded pose sample, told as a film of its own or of another performance. */
const tallyOf = (name: string, told = name) => {
  const frames = readTrace(gunzipSync(readFileSync(join(SAMPLES, name, 'poses.jsonl.gz'))).toString());
  const { spec } = JSON.parse(readFileSync(join(SAMPLES, told, 'expected.json'), 'utf8')) as { readonly spec: string };
  return holdTally(childsPose, spec, frames, 3000);
};

describe('a held set', () => {
  it('that is clean is timed, and nothing is told', () => {
    const { sets, timed, lockedInTime, clean, accused, checks } = tallyOf('clean');
    expect({ sets, timed, lockedInTime, clean, accused }).toEqual({
      sets: 1,
      timed: 1,
      lockedInTime: 1,
      clean: 2,
      accused: 0,
    });
    for (const check of Object.values(checks)) expect(check).toEqual({ right: 0, wrong: 0, missed: 0, unseen: 0 });
  });

  it('that is left is a condition noticed, each time', () => {
    expect(tallyOf('hips-up').checks['hips-to-heels']).toEqual({ right: 2, wrong: 0, missed: 0, unseen: 0 });
  });

  it('of which the truth is another is told wrongly, missed, and timed wrongly', () => {
    const clean = tallyOf('hips-up', 'clean');
    expect(clean).toMatchObject({ timed: 0, accused: 2 });
    expect(clean.checks['hips-to-heels']).toMatchObject({ right: 0, wrong: 2 });
    expect(tallyOf('clean', 'hips-up').checks['hips-to-heels']).toMatchObject({ missed: 2 });
  });
});
