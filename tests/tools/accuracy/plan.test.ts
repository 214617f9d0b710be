import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../src/athlete/motion';
import { parseAthlete } from '../../../src/athlete/spec';
import { planOf } from '../../../tools/accuracy/plan';
import { measuredExercises } from '../../../tools/views/measured';

const plans = { tuning: planOf('tuning'), reporting: planOf('reporting') };
const all = [...plans.tuning, ...plans.reporting];
const films = plans.reporting.map((clip) => ({ clip, ...parseAthlete(clip.spec) }));

/** What varies, as the film itself has it. */
const levelsOf = ({ clip, motion, camera, fps, sensor, look }: (typeof films)[number]) => ({
  exercise: clip.exercise,
  tall: motion.body.heightM,
  build: motion.body.build,
  skin: motion.body.skin,
  fit: motion.body.fit,
  hair: motion.body.hairStyle,
  glasses: motion.body.glasses,
  room: look.room,
  sofa: look.sofa ?? false,
  light: look.backlit ? 'backlit' : look.light,
  company: look.company ?? null,
  size: camera.width,
  fps,
  blur: sensor.shutter,
  grain: sensor.grain,
  flank: Math.sign(camera.azimuthDeg) || 0,
});

describe('the plan', () => {
  it('has at most 250 clips a set, each with a film of its own', () => {
    for (const plan of Object.values(plans)) expect(plan.length).toBeLessThanOrEqual(250);
    expect(new Set(all.map(({ spec }) => spec)).size).toBe(all.length);
  });

  it('shares no seed between tuning and reporting', () => {
    const seeds = (plan: typeof all) => new Set(plan.map(({ spec }) => parseAthlete(spec).motion.seed));
    const tuned = seeds([...plans.tuning]);
    expect([...seeds([...plans.reporting])].filter((seed) => tuned.has(seed))).toEqual([]);
  });

  it('is the same each time', () => expect(planOf('tuning')).toEqual(plans.tuning));

  it('lets every two levels of different dimensions meet, the exercise among them', () => {
    const rows = films.map(levelsOf).map((row) => Object.entries(row).map(([of, level]) => `${of}=${String(level)}`));
    const levels = rows[0]?.map((_, i) => [...new Set(rows.map((row) => row[i] ?? ''))]) ?? [];
    const met = new Set(
      rows.flatMap((row) => row.flatMap((one, i) => row.slice(i + 1).map((other) => `${one} ${other}`))),
    );
    const missing = levels.flatMap((ones, i) =>
      levels.slice(i + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => `${one} ${other}`))),
    );
    // Left flank or right: a head-on lens is neither.
    expect(missing.filter((pair) => !met.has(pair) && !pair.includes('flank=0'))).toEqual([]);
  });

  it('is of use from its beginning: the first ten clips hold every measured exercise, recommended and not', () => {
    const first = plans.reporting.slice(0, 10);
    for (const { id } of measuredExercises) {
      const own = first.filter(({ exercise }) => exercise === id);
      expect(own.map(({ place }) => place === 'recommended').sort()).toEqual([false, true]);
    }
  });
});

describe.each(measuredExercises)('the reps of $id', ({ id }) => {
  const reps = films.filter(({ clip }) => clip.exercise === id).flatMap(({ motion }) => motion.reps);
  const many = (fault: string | null) => reps.filter((rep) => rep.fault === fault).length;

  // Every fast rep is a jerk, whatever else is wrong with it: those dealt as such need not be as many.
  const enough = (fault: string): number => (fault === 'half-range' || fault === 'jerk' ? 20 : 35);

  it('hold every fault of form some 40 times, half range, jerks and clean ones often too', () => {
    for (const fault of faultsOf(id)) expect(many(fault), fault).toBeGreaterThanOrEqual(enough(fault));
    expect(many(null)).toBeGreaterThan(30);
  });

  it('take 1–6 s, some after a pause, some with a stop', () => {
    for (const { ms } of reps) expect(ms !== null && ms >= 1000 && ms <= 6000).toBe(true);
    expect(reps.some(({ pauseMs }) => pauseMs > 0)).toBe(true);
    expect(reps.some(({ stopMs }) => stopMs > 0)).toBe(true);
  });
});
