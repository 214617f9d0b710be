import { expect, it } from 'vitest';
import { SteadySight } from '../../src/app/live/steady-sight';
import { createCoach } from '../../src/coach/coach';
import type { CheckSight, LimbSight, LiveView } from '../../src/coach/events';
import { proneTRaise } from '../../src/exercises/prone-t-raise';

const view = createCoach({ exercise: proneTRaise, live: true, target: 3 }).view();

const limbs = (sight: LimbSight): LiveView['limbs'] => ({
  head: sight,
  trunk: 'seen',
  leftArm: 'seen',
  rightArm: 'seen',
  leftLeg: 'seen',
  rightLeg: 'seen',
});

const judged: readonly CheckSight[] = proneTRaise.checks.map(({ id }) => ({ check: id, muted: null }));
const muting = (because: CheckSight['muted'], ...ids: readonly string[]): readonly CheckSight[] =>
  judged.map((sight) => (ids.includes(sight.check) ? { ...sight, muted: because } : sight));

/** Shows so many seconds, ten frames each. */
const look = (sight: SteadySight, fromMs: number, seconds: number, parts: Partial<LiveView>): void => {
  for (let i = 0; i < seconds * 10; i++) sight.see({ ...view, ...parts, timeMs: fromMs + i * 100 });
};

it('knows nothing at first, then every limb', () => {
  const sight = new SteadySight(proneTRaise);
  expect(sight.limbs).toBeNull();
  look(sight, 0, 2, { limbs: limbs('vague') });
  expect(sight.limbs).toEqual(limbs('vague'));
});

it('lists what is muted once for each measure, with its reason, and takes it back', () => {
  const sight = new SteadySight(proneTRaise);
  look(sight, 0, 3, { checks: muting('hidden', 'head-not-turned') });
  expect(sight.muted).toEqual([{ subject: 'headTurn', because: 'hidden' }]);
  look(sight, 3000, 4, { checks: muting('vague', 'arm-zone-low', 'arm-zone-high') });
  expect(sight.muted).toEqual([{ subject: 'armAbduction', because: 'vague' }]);
  look(sight, 7000, 4, { checks: judged });
  expect(sight.muted).toEqual([]);
});

it('keeps a line while its check does not apply', () => {
  const sight = new SteadySight(proneTRaise);
  look(sight, 0, 3, { checks: muting('view', 'arms-even') });
  look(sight, 3000, 20, { checks: judged.filter(({ check }) => check !== 'arms-even') });
  expect(sight.muted).toEqual([{ subject: 'armEvenness', because: 'view' }]);
});

it('changes nothing for the screen where nothing has changed', () => {
  const sight = new SteadySight(proneTRaise);
  const parts = { limbs: limbs('unseen'), checks: muting('hidden', 'neck-long') };
  look(sight, 0, 3, parts);
  const before = [sight.limbs, sight.muted];
  look(sight, 3000, 3, parts);
  expect([sight.limbs, sight.muted].every((part, i) => part === before[i])).toBe(true);
});
