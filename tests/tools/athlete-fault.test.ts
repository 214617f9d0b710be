import { expect, it } from 'vitest';
import { exercises } from '../../src/exercises';
import { withMotionFault } from '../../tools/analyze/athlete-fault';

it('puts the proving fault of movement in the place of every check', () => {
  for (const { id, checks } of exercises) {
    for (const check of checks) {
      expect(withMotionFault(`athlete:${id}?reps=3&fault=${check.id}&seed=2`)).toBe(
        `athlete:${id}?reps=3&fault=${check.provedBy}&seed=2`,
      );
    }
  }
});

it.each(['athlete:quadruped-plus', 'athlete:quadruped-plus?fault=sag', 'athlete:nothing?fault=neck', 'athlete:'])(
  'leaves %s as it is',
  (spec) => expect(withMotionFault(spec)).toBe(spec),
);
