import { describe, expect, it } from 'vitest';
import { proneExtension } from '../../src/exercises/prone-extension';
import { proneTRaise } from '../../src/exercises/prone-t-raise';
import { chairThoracicExtension } from '../../src/exercises/chair-thoracic-extension';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { lengthOf, play, typesOf, wave, waves } from './stream';

const reps = (heights: readonly number[]) => ({ trunkPitch: waves(heights) });

/** Both arms lifted, the right one out of sight while `hidden`. */
const arms = (hidden: (timeMs: number) => boolean) => {
  const lift = waves([0.2, 0.2, 0.2]);
  return { 'armLift.left': lift, 'armLift.right': (t: number) => (hidden(t) ? null : lift(t)) };
};

describe('an arm that goes out of sight', () => {
  it('is counted by its lift, where the body hides it at rest', () => {
    const { set, events } = play(
      proneTRaise,
      arms((t) => waves([0.2, 0.2, 0.2])(t) < 0.05),
      lengthOf(3),
    );
    expect(set.counted).toBe(3);
    expect(typesOf(events, 'lost')).toEqual([]);
    // How fast it went out is told by the arm that was seen all the way.
    expect(set.attempts.map(({ faults, unseen }) => [...faults, ...unseen])).not.toContainEqual(
      expect.arrayContaining(['no-jerk']),
    );
  });

  it('is the camera’s fault and no rep, where it is never seen', () => {
    const { set } = play(
      proneTRaise,
      arms(() => true),
      lengthOf(3),
    );
    expect(set.attempts.map(({ miss }) => miss)).toEqual(
      set.attempts.map(() => ({ reason: 'unseen', blame: 'camera', because: 'hidden' })),
    );
    expect(set.attempts).toHaveLength(3);
  });
});

describe('counting', () => {
  it('counts smooth movements', () => {
    const { set, events } = play(proneExtension, reps([9, 9, 9, 9]), lengthOf(4));
    expect(set.counted).toBe(4);
    expect(typesOf(events, 'rep', 'miss', 'held-back')).toEqual(['held-back', 'rep', 'rep', 'rep', 'rep']);
  });

  it('judges the first reps by the range that the second shows', () => {
    const { set } = play(proneExtension, reps([5.3, 12, 12]), lengthOf(3));
    expect(set.attempts.map(({ counted }) => counted)).toEqual([false, true, true]);
    expect(set.attempts[0]?.miss).toMatchObject({ reason: 'short', blame: 'person' });
    const by = set.attempts[0]?.miss?.reason === 'short' ? set.attempts[0].miss.by : NaN;
    expect(by).toBeCloseTo(0.6 * 12 - 5.3, 0);
  });

  it('judges a lone first rep at the end of the set', () => {
    expect(play(proneExtension, reps([9]), lengthOf(1)).set.counted).toBe(1);
  });

  it('judges a set of one rep at once', () => {
    const { events } = play(proneExtension, reps([9]), lengthOf(1), { target: 1 });
    expect(typesOf(events, 'held-back', 'rep')).toEqual(['rep']);
  });

  it('asks no good rep to reach as far as a faulty one', () => {
    const script = { ...reps([14, 14, 8, 8]), headPitch: (t: number) => (t < 8000 ? 30 : 0) };
    expect(play(proneExtension, script, lengthOf(4)).set.counted).toBe(4);
  });

  it('does not shut a stiff person out', () => {
    expect(play(proneExtension, reps([5.5, 5.5, 5.5]), lengthOf(3)).set.counted).toBe(3);
  });

  it('says how much a near miss was short', () => {
    const { set } = play(proneExtension, reps([9, 9, 3]), lengthOf(3));
    expect(set.counted).toBe(2);
    expect(set.attempts[2]?.miss).toMatchObject({ reason: 'short' });
  });

  it('takes fidgeting for nothing', () => {
    expect(play(proneExtension, reps([1.2, 1.5, 1.2]), lengthOf(3)).set.attempts).toEqual([]);
  });

  it('says so when movements are far too small again and again', () => {
    const { set } = play(proneExtension, reps([2, 2, 2]), lengthOf(3));
    expect(set.attempts.map(({ miss }) => miss?.reason)).toEqual(['short', 'short', 'short']);
    expect(play(proneExtension, reps([2]), lengthOf(1)).set.attempts).toEqual([]);
    expect(play(proneExtension, { trunkPitch: waves([2, 2], 12_000) }, lengthOf(2, 12_000)).set.attempts).toEqual([]);
  });

  it('refuses a movement that was too quick', () => {
    const script = { trunkPitch: waves([9], 3500, { outMs: 200, topMs: 100, backMs: 200 }) };
    expect(play(proneExtension, script, lengthOf(1)).set.attempts[0]?.miss).toMatchObject({ reason: 'too-quick' });
  });

  it('says so when the person stays up, and counts again after rest', () => {
    const up = wave({ startMs: 1000, height: 9, topMs: 15_000 });
    const next = wave({ startMs: 22_000, height: 9 });
    const { set } = play(proneExtension, { trunkPitch: (t) => up(t) + next(t) }, 26_000);
    expect(set.attempts.map(({ miss }) => miss?.reason ?? 'counted')).toEqual(['no-return', 'counted']);
  });

  it('calls a set that ends at the top no return', () => {
    const { set } = play(proneExtension, { trunkPitch: wave({ startMs: 1000, height: 9, topMs: 9000 }) }, 5000);
    expect(set.attempts[0]?.miss).toMatchObject({ reason: 'no-return' });
  });

  it('stops at the target', () => {
    const { set } = play(proneExtension, reps([9, 9, 9, 9, 9]), lengthOf(5), { target: 3 });
    expect(set.counted).toBe(3);
    expect(set.attempts).toHaveLength(3);
  });

  it('follows a rest level that drifts slowly', () => {
    const heights = Array.from({ length: 12 }, () => 9);
    const drifting = { trunkPitch: (t: number) => waves(heights)(t) + Math.min(2.2, t * 0.00006) };
    expect(play(proneExtension, drifting, lengthOf(12)).set.counted).toBe(12);
  });

  it('accepts a rest level that has shifted during a rep', () => {
    const shifted = (t: number) => waves([9, 9, 9, 9])(t) + (t > 2000 ? 1.8 : 0);
    expect(play(proneExtension, { trunkPitch: shifted }, lengthOf(4)).set.counted).toBe(4);
  });

  it('takes no rest below rest for drift', () => {
    // The blades open wide for a while, as in a cat–cow.
    const wide = wave({ startMs: 8000, height: -0.06, outMs: 1000, topMs: 500, backMs: 1000 });
    const last = wave({ startMs: 15_000, height: 0.06 });
    const script = { thoraxSink: (t: number) => waves([0.06, 0.06])(t) + wide(t) + last(t) };
    const { set } = play(quadrupedPlus, script, 20_000);
    expect(set.counted).toBe(3);
    expect(set.attempts[2]?.startMs).toBeGreaterThan(15_000);
  });

  it('takes the far end of a quick swing the other way for no rest', () => {
    const swing = wave({ startMs: 1000, height: -12, outMs: 350, topMs: 150, backMs: 350 });
    const [first, second] = [wave({ startMs: 1850, height: 20 }), wave({ startMs: 4300, height: 20 })];
    const rep = (t: number) => first(t) + second(t);
    const script = { trunkArmAngle: (t: number) => swing(t) + rep(t), shoulderDrop: (t: number) => rep(t) / 100 };
    expect(play(chairThoracicExtension, script, 9000).set.counted).toBe(2);
  });

  it('survives single jumps of a landmark', () => {
    const jumpy = (t: number) => waves([9, 9, 9])(t) + (Math.round(t / 33.3) % 40 === 0 ? 8 : 0);
    expect(play(proneExtension, { trunkPitch: jumpy }, lengthOf(3)).set.attempts).toHaveLength(3);
  });
});

describe('two sides', () => {
  const arms = (left: number[], right: number[]) => ({ 'armLift.left': waves(left), 'armLift.right': waves(right) });
  const lying = { 'armAbduction.left': () => 90, 'armAbduction.right': () => 90 };

  it('wants both to reach', () => {
    const { set } = play(proneTRaise, { ...arms([0.3, 0.3, 0.3], [0.3, 0.3, 0.06]), ...lying }, lengthOf(3));
    expect(set.attempts.map(({ counted }) => counted)).toEqual([true, true, false]);
    expect(set.attempts[2]?.miss).toMatchObject({ reason: 'short', side: 'right' });
  });

  it('notices one arm alone', () => {
    const { set } = play(proneTRaise, { ...arms([0.3], [0]), ...lying }, lengthOf(1));
    expect(set.attempts[0]?.miss).toMatchObject({ reason: 'short', side: 'right' });
  });

  it('takes one arm that slips a little for nothing', () => {
    expect(play(proneTRaise, { ...arms([0.09], [0]), ...lying }, lengthOf(1)).set.attempts).toEqual([]);
  });

  it('owns what the camera did not see', () => {
    const hiddenAtTop = (t: number) => (t > 1400 && t < 2800 ? null : waves([0.2])(t));
    const script = { ...arms([0.2], [0.2]), 'armLift.right': hiddenAtTop, ...lying };
    expect(play(proneTRaise, script, lengthOf(1)).set.attempts[0]?.miss).toMatchObject({
      reason: 'unseen',
      blame: 'camera',
      because: 'hidden',
    });
  });
});

describe('checks within attempts', () => {
  it('flags a fault without taking the rep away', () => {
    const script = { ...reps([9, 9, 9]), headPitch: wave({ startMs: 4500, height: 30 }) };
    const { set, events } = play(proneExtension, script, lengthOf(3));
    expect(set.counted).toBe(3);
    expect(set.attempts.map(({ faults }) => faults.map(({ check }) => check))).toEqual([[], ['neck-long'], []]);
    expect(set.attempts[1]?.faults[0]?.worst).toBeCloseTo(30, 0);
    expect(typesOf(events, 'fault')).toHaveLength(1);
  });

  it('reports a fault that stands from the start once, and in every attempt', () => {
    const { set, events } = play(proneExtension, { ...reps([9, 9]), headPitch: () => 30 }, lengthOf(2));
    expect(typesOf(events, 'fault')).toHaveLength(1);
    expect(set.attempts.every(({ faults }) => faults.length === 1)).toBe(true);
  });

  it('voids another movement', () => {
    const script = {
      thoraxSink: waves([0.06, 0.06, 0.06]),
      'elbowFlexion.left': wave({ startMs: 4500, height: 60 }),
    };
    const { set } = play(quadrupedPlus, script, lengthOf(3));
    expect(set.attempts.map(({ miss }) => miss?.reason ?? 'counted')).toEqual(['counted', 'other-movement', 'counted']);
    expect(set.attempts[1]?.miss).toMatchObject({ check: 'push-up' });
  });

  it('takes cat and cow for one movement where one goes straight over into the other', () => {
    const cat = wave({ startMs: 1000, height: 0.2, outMs: 600, backMs: 600 });
    const attempts = (cowMs: number) => {
      const script = { midTrunkContour: cat, thoraxSink: wave({ startMs: cowMs, height: 0.06 }) };
      return play(quadrupedPlus, script, 9000).set.attempts.map(({ miss }) => miss?.reason ?? 'counted');
    };
    expect(attempts(2500)).toEqual(['other-movement', 'other-movement']);
    // After a rest it is a rep of its own.
    expect(attempts(3700)).toEqual(['other-movement', 'counted']);
  });

  it('takes a cat after a rep that counted for a movement of its own', () => {
    const cat = wave({ startMs: 10_900, height: 0.2, outMs: 600, backMs: 600 });
    const script = { thoraxSink: waves([0.06, 0.06, 0.06]), midTrunkContour: cat };
    const { set } = play(quadrupedPlus, script, 15_000);
    expect(set.attempts.map(({ miss }) => miss?.reason ?? 'counted')).toEqual([
      'counted',
      'counted',
      'counted',
      'other-movement',
    ]);
  });

  it('keeps the faults of a movement that was not meant as a rep', () => {
    const last = 1000 + 2 * 3500;
    const rock = wave({ startMs: last + 550, height: 0.3, outMs: 200, topMs: 500, backMs: 200 });
    const script = { thoraxSink: waves([0.06, 0.06, 0.012]), hipTravel: rock };
    const { set } = play(quadrupedPlus, script, lengthOf(3));
    expect(set.attempts).toHaveLength(2);
    expect(set.faultsBetween.map(({ check }) => check)).toEqual(['hips-still']);
  });

  it('finds a jerk', () => {
    const script = { trunkPitch: waves([9, 9], 3500, { outMs: 450, topMs: 400 }) };
    const { set } = play(proneExtension, script, lengthOf(2));
    expect(set.attempts.map(({ faults }) => faults.map(({ check }) => check))).toEqual([['no-jerk'], ['no-jerk']]);
    expect(set.counted).toBe(2);
  });

  it('asks no movement under the floor for its tempo', () => {
    const script = { trunkPitch: waves([9, 9, 4], 3500, { outMs: 450, topMs: 400 }) };
    const { set } = play(proneExtension, script, lengthOf(3));
    expect(set.attempts.at(-1)).toMatchObject({ miss: { reason: 'short' }, faults: [] });
  });

  it('says which checks were unseen, and does not fail them', () => {
    const { set } = play(proneExtension, { ...reps([9]), headPitch: () => null }, lengthOf(1));
    expect(set.attempts[0]?.unseen).toEqual(['neck-long', 'neck-long-down']);
    expect(set.attempts[0]?.faults).toEqual([]);
    expect(set.unseenMs['neck-long']).toBeGreaterThan(3000);
  });

  it('notes what each attempt rests on, in ms', () => {
    const headPitch = (t: number) => (t > 1500 && t < 2500 ? null : 0);
    const { set } = play(proneExtension, { ...reps([9, 9]), headPitch }, lengthOf(2));
    const [first, second] = set.attempts.map(({ sight }) => sight);
    expect(first?.mutedMs['neck-long']).toBeCloseTo(1000, -2);
    expect(first?.judgedMs['neck-long']).toBeGreaterThan(500);
    expect(first?.countMutedMs).toBe(0);
    expect(second?.mutedMs['neck-long'] ?? 0).toBe(0);
  });

  it('notes for how long the movement itself was not made out', () => {
    const hidden = (t: number) => (t > 1700 && t < 2300 ? null : waves([9])(t));
    const { set } = play(proneExtension, { trunkPitch: hidden }, lengthOf(1));
    expect(set.attempts[0]?.sight?.countMutedMs).toBeCloseTo(600, -2);
  });

  it('tells of each check that applies whether it is judged, and why not', () => {
    const { set } = play(proneExtension, { ...reps([9]), headPitch: () => null }, lengthOf(1));
    expect(set.sights).toContainEqual({ check: 'neck-long', muted: 'hidden' });
    expect(set.sights).toContainEqual({ check: 'too-high', muted: null });
    expect(set.sights.map(({ check }) => check)).not.toContain('hands-light'); // asked for only while moving
  });

  it('wants the second evidence where the exercise names one', () => {
    const open = waves([15, 15]);
    const both = play(chairThoracicExtension, { trunkArmAngle: open, shoulderDrop: waves([0.1, 0.1]) }, lengthOf(2));
    expect(both.set.counted).toBe(2);
    const one = play(chairThoracicExtension, { trunkArmAngle: open, shoulderDrop: waves([0.02, 0.02]) }, lengthOf(2));
    expect(one.set.attempts.map(({ miss }) => miss?.reason)).toEqual(['short', 'short']);
    const unseen = play(chairThoracicExtension, { trunkArmAngle: open, shoulderDrop: () => null }, lengthOf(2));
    expect(unseen.set.attempts.map(({ miss }) => miss?.blame)).toEqual(['camera', 'camera']);
  });
});

describe('in and out of sight', () => {
  it('loses the person after a while, finds them again, and counts nothing meanwhile', () => {
    const gone = (t: number) => t > 5100 && t < 8200;
    const { events, set } = play(proneExtension, reps([9, 9, 9, 9]), lengthOf(4), { gone });
    expect(typesOf(events, 'lost', 'found')).toEqual(['lost', 'found']);
    expect(set.attempts.map(({ miss }) => miss?.reason ?? 'counted')).toEqual(['counted', 'unseen', 'counted']);
  });

  it('accuses nobody of how they left the picture', () => {
    const gone = (t: number) => t > 10_000;
    const script = { trunkPitch: (t: number) => waves([9, 9])(t) + (t > 8500 ? Math.min(40, (t - 8500) / 40) : 0) };
    const { set } = play(proneExtension, script, 20_000, { gone });
    expect(set.attempts.at(-1)).toMatchObject({ miss: { reason: 'unseen', blame: 'camera' }, faults: [] });
  });

  it('bridges short gaps', () => {
    const gone = (t: number) => t % 3500 > 1700 && t % 3500 < 2200;
    expect(play(proneExtension, reps([9, 9, 9]), lengthOf(3), { gone }).set.counted).toBe(3);
  });

  it('treats a hole in time as a loss', () => {
    const dropped = (t: number) => t > 1600 && t < 6600;
    const { events, set } = play(proneExtension, reps([9, 9, 9, 9]), lengthOf(4), { dropped });
    expect(typesOf(events, 'lost', 'found')).toEqual(['lost', 'found']);
    expect(set.counted).toBe(2);
  });

  it('ends when the person gets up, and takes getting up for no rep', () => {
    const script = {
      trunkPitch: (t: number) => waves([9, 9])(t) + (t > 9000 ? Math.min(80, (t - 9000) / 15) : 0),
      uprightness: (t: number) => (t > 9000 ? Math.min(1, (t - 9000) / 1500) : 0),
    };
    const { set, events } = play(proneExtension, script, 20_000);
    expect(set.counted).toBe(2);
    expect(set.attempts).toHaveLength(2);
    expect(events.at(-1)?.timeMs).toBeLessThan(14_000);
  });
});

describe('cues', () => {
  const faulty = (t: number) => (t < 12_000 ? 30 : 0);

  it('cues a lasting fault once, then is quiet for two movements, then confirms that it is mended', () => {
    const heights = Array.from({ length: 7 }, () => 9);
    const { events } = play(proneExtension, { ...reps(heights), headPitch: faulty }, lengthOf(7));
    expect(typesOf(events, 'cue', 'mended')).toEqual(['cue', 'cue', 'mended']);
    const cued = events.filter(({ type }) => type === 'cue').map(({ timeMs }) => timeMs);
    expect((cued[1] ?? 0) - (cued[0] ?? 0)).toBeGreaterThan(4000);
  });

  it('gives the same cue ever more seldom while it does not help', () => {
    const script = { ...reps(Array.from({ length: 16 }, () => 9)), headPitch: () => 30 };
    const { events } = play(proneExtension, script, lengthOf(16));
    const at = events.flatMap(({ type, timeMs }) => (type === 'cue' ? [timeMs] : []));
    const [first = NaN, second = NaN, third = NaN] = at.slice(1).map((timeMs, i) => timeMs - (at[i] ?? NaN));
    expect(at).toHaveLength(4);
    expect(second).toBeGreaterThan(1.5 * first);
    expect(third).toBeGreaterThan(1.5 * second);
  });

  it('cues the one that matters most', () => {
    const script = { ...reps([9, 9, 9]), headPitch: () => 30, 'ankleRise.left': (t: number) => (t > 400 ? 0.5 : 0) };
    const { events } = play(proneExtension, script, lengthOf(3));
    expect(events.find(({ type }) => type === 'cue')).toMatchObject({ check: 'neck-long' });
  });

  it('says nothing of a fault that passes', () => {
    const script = { ...reps([9, 9, 9]), headPitch: wave({ startMs: 4500, height: 24, topMs: 300 }) };
    expect(typesOf(play(proneExtension, script, lengthOf(3)).events, 'cue')).toEqual([]);
  });
});
