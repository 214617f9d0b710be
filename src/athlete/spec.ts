import { BODIES, bodyFromSeed, type Body, type BodyName } from './body';
import { WEBCAM, type Camera } from './camera';
import { EXERCISE_NAMES, type ExerciseName } from './exercise-name';
import { faultsOf, motionOf } from './motion';
import { athleteOptions, type AthleteOptions } from './source';

/** What is wrong with a specification, in a sentence that can be printed. */
export class AthleteSpecError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AthleteSpecError';
  }
}

type View = Pick<Camera, 'azimuthDeg' | 'heightM' | 'distanceM'>;

/** Where the lens stands unless the specification says otherwise: off the head end for arms, square to the flank else. */
const HEAD_OBLIQUE: View = { azimuthDeg: 45, heightM: 1.2, distanceM: 2.2 };
const SIDE: View = { azimuthDeg: 90, heightM: 0.5, distanceM: 2.2 };
export const VIEWS: Readonly<Record<ExerciseName, View>> = {
  'prone-t-raise': HEAD_OBLIQUE,
  'prone-y-raise': HEAD_OBLIQUE,
  'prone-extension': { ...SIDE, distanceM: 1.9 },
  'quadruped-plus': SIDE,
  'chair-thoracic-extension': { ...SIDE, heightM: 0.6, distanceM: 2.4 },
};

const KEYS = [
  'reps',
  'fault',
  'faultSize',
  'view',
  'fps',
  'size',
  'seed',
  'body',
  'approach',
  'leave',
  'lead',
] as const;
type Key = (typeof KEYS)[number];
type Fields = Partial<Record<Key, string>>;

/**
 * Reads `athlete:ID?reps=N&fault=FAULT&faultSize=0–1&view=AZ,HEIGHT,DIST&fps=&size=W,H&seed=&body=NAME|SEED&approach=1
 * &leave=1&lead=MS` into a film. Throws an `AthleteSpecError` that names what it does not know.
 */
export function parseAthlete(spec: string): AthleteOptions {
  const [head = '', query = ''] = spec.replace(/^athlete:/, '').split('?', 2);
  const exercise = oneOf(head, EXERCISE_NAMES, 'exercise');
  const fields = fieldsOf(query);
  const motion = motionOf({
    exercise,
    body: bodyFrom(fields.body),
    seed: number(fields, 'seed', 1, 0, 1e9),
    reps: number(fields, 'reps', 5, 0, 200),
    fault: fields.fault === undefined ? null : oneOf(fields.fault, faultsOf(exercise), `fault of ${exercise}`),
    faultSize: number(fields, 'faultSize', 0.5, 0, 1),
    approach: number(fields, 'approach', 0, 0, 1) === 1,
    leave: number(fields, 'leave', 0, 0, 1) === 1,
    leadInMs: number(fields, 'lead', 3500, 0, 60_000),
  });
  const [width, height] = numbers(fields, 'size', [WEBCAM.width, WEBCAM.height], 16, 4096);
  const camera = { ...WEBCAM, ...viewFrom(fields, exercise), width, height };
  return athleteOptions({ motion, view: camera }, { camera, fps: number(fields, 'fps', 30, 1, 120) });
}

function fieldsOf(query: string): Fields {
  const fields: Fields = {};
  for (const [key, value] of new URLSearchParams(query)) fields[oneOf(key, KEYS, 'athlete option')] = value;
  return fields;
}

function oneOf<T extends string>(text: string, known: readonly T[], what: string): T {
  const found = known.find((name) => name === text);
  if (found === undefined) throw new AthleteSpecError(`Unknown ${what} "${text}". Known: ${known.join(', ')}.`);
  return found;
}

function number(fields: Fields, key: Key, otherwise: number, low: number, high: number): number {
  return fields[key] === undefined ? otherwise : within(key, fields[key], low, high);
}

function within(key: Key, text: string, low: number, high: number): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (value >= low && value <= high) return value;
  throw new AthleteSpecError(`"${key}" must be a number from ${low} to ${high}, not "${text}".`);
}

function numbers(fields: Fields, key: Key, otherwise: readonly [number, number], low: number, high: number) {
  const parts = fields[key]?.split(/[,x]/);
  if (parts === undefined) return otherwise;
  if (parts.length !== 2) throw new AthleteSpecError(`"${key}" must be two numbers, not "${fields[key]}".`);
  return [within(key, parts[0] ?? '', low, high), within(key, parts[1] ?? '', low, high)] as const;
}

function viewFrom(fields: Fields, exercise: ExerciseName): View {
  if (fields.view === undefined) return VIEWS[exercise];
  const [azimuth, height, distance, ...more] = fields.view.split(',');
  if (azimuth === undefined || height === undefined || distance === undefined || more.length > 0)
    throw new AthleteSpecError(`"view" must be AZIMUTH,HEIGHT,DISTANCE, not "${fields.view}".`);
  return {
    azimuthDeg: within('view', azimuth, -180, 180),
    heightM: within('view', height, 0.02, 5),
    distanceM: within('view', distance, 0.3, 20),
  };
}

function bodyFrom(text: string | undefined): Body {
  if (text === undefined) return BODIES.house;
  if (/^\d+$/.test(text)) return bodyFromSeed(Number(text));
  return BODIES[oneOf(text, Object.keys(BODIES) as BodyName[], 'body')];
}
