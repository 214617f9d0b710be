import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, and would be waited for by the other workers if it came last. */
const LONG = [
  'browser/parity',
  'browser/films',
  'browser/footage',
  'exercises/holds',
  'exercises/nothing-counts',
  'athlete/truth',
  'coach/athlete',
  'coach/lens-watch',
];

const isLong = ({ moduleId }: TestSpecification): boolean =>
  LONG.some((name) => moduleId.endsWith(`/tests/${name}.test.ts`));

/** A fresh checkout does not know how long a file took the last time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files.filter((file) => !isLong(file)));
    return [...files.filter(isLong), ...others];
  }
}
