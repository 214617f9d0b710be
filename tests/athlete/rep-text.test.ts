import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from '../../src/athlete/motion';
import { repFrom, repText } from '../../src/athlete/rep-text';

const FAULTS = faultsOf('prone-extension');

const reps = fc.record({
  fault: fc.constantFrom(...FAULTS),
  size: fc.nat(100).map((percent) => percent / 100),
  ms: fc.option(fc.integer({ min: 1, max: 9000 })),
  pauseMs: fc.nat(4000),
  stopMs: fc.nat(2000),
});

test('what is written of a rep is read back', () => {
  fc.assert(
    fc.property(reps, (rep) => {
      expect(repFrom(repText(rep), FAULTS)).toEqual(rep);
    }),
  );
});

test.each(['sag', '', 'clean/size', 'clean/size1.1', 'clean/ms0', 'clean/ms-5', 'clean/xs5'])(
  '"%s" is no rep',
  (text) => expect(repFrom(text, FAULTS)).toBeNull(),
);
