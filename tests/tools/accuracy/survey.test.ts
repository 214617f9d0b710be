import { describe, expect, it } from 'vitest';
import { parseAthlete } from '../../../src/athlete/spec';
import { exercises } from '../../../src/exercises';
import { planOf } from '../../../tools/accuracy/plan';
import { surveyed, surveyOf } from '../../../tools/accuracy/survey';

const [tuning, reporting] = [surveyOf('tuning'), surveyOf('reporting')];
const seedsOf = (clips: typeof tuning): Set<number> => new Set(clips.map(({ spec }) => parseAthlete(spec).motion.seed));

describe('the survey', () => {
  it('holds every exercise that a camera judges, each once before any comes again', () => {
    const judged = exercises.filter((one) => one.kind === 'reps' || !one.guided).map(({ id }) => id);
    expect(tuning.slice(0, surveyed.length).map(({ exercise }) => exercise)).toEqual(judged);
    for (const id of judged) expect(tuning.filter(({ exercise }) => exercise === id)).toHaveLength(6);
  });

  it('shares no seed between tuning and reporting, nor with the plan', () => {
    const known = [seedsOf(reporting), seedsOf([...planOf('tuning')]), seedsOf([...planOf('reporting')])];
    for (const seed of seedsOf(tuning)) expect(known.some((seeds) => seeds.has(seed))).toBe(false);
  });

  it('is performed by many bodies from where the lens is asked for', () => {
    const films = tuning.map(({ spec }) => parseAthlete(spec));
    expect(new Set(films.map(({ motion: { body } }) => `${body.heightM} ${body.build}`)).size).toBe(9);
    expect(tuning.every(({ place, azimuthOff }) => place === 'recommended' && Math.abs(azimuthOff) <= 8)).toBe(true);
    for (const { motion } of films) expect(motion.reps).toHaveLength(8);
  });
});
