import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exerciseById } from '../../../src/exercises';
import type { RepExercise } from '../../../src/exercises/exercise';
import { readTrace } from '../../../src/pose/trace';
import { judge } from '../../../tools/accuracy/judge';
import { observe, type Sight } from '../../../tools/accuracy/observe';
import { packed, unpacked } from '../../../tools/accuracy/packed';
import { replay } from '../../../tools/replay';

const framesOf = (sample: string) =>
  readTrace(
    gunzipSync(readFileSync(join(import.meta.dirname, '..', '..', 'samples', sample, 'poses.jsonl.gz'))).toString(),
  );

describe.each([
  'quadruped-plus/clean',
  'quadruped-plus/cat-cow',
  'chair-thoracic-extension/sit-back',
  'prone-extension/hands-push',
  'prone-t-raise/one-arm-lower',
])('%s, observed and then judged', (sample) => {
  const exercise = exerciseById(sample.split('/')[0] ?? '') as RepExercise;
  const frames = framesOf(sample);
  const sights = observe(exercise, frames);

  it('comes out as the coach has it', () => {
    const { counted, attempts, between = [], unseenMs } = replay(exercise, frames);
    expect(attempts.length).toBeGreaterThan(0);
    expect(judge(exercise, sights)).toMatchObject({ counted, attempts, between, unseenMs });
  });

  it('is kept to seven digits', () => {
    const kept = unpacked(packed(sights));
    expect(kept.map(({ kind, timeMs }) => [kind, timeMs])).toEqual(sights.map(({ kind, timeMs }) => [kind, timeMs]));
    expect(judge(exercise, kept).counted).toBe(judge(exercise, sights).counted);
    sights.forEach((sight, i) => expectNear(sight, kept[i]));
  });
});

function expectNear(sight: Sight, kept: Sight | undefined): void {
  if (sight.kind !== 'frame' || kept?.kind !== 'frame' || !sight.measures) return;
  for (const [id, reading] of Object.entries(sight.measures)) {
    const again = kept.measures?.[id as keyof typeof sight.measures];
    if ('unseen' in reading) expect(again).toEqual(reading);
    else expect(again).toMatchObject({ value: expect.closeTo(reading.value, 4) as number });
  }
}
