import { BODIES, bodyFromSeed, FITS, HAIR_STYLES, SKINS, type Body, type BodyName } from './body';
import { WEBCAM, type Camera } from './camera';
import { PERFORMANCE_NAMES, type ExerciseName } from './exercise-name';
import { faultsOf, motionOf, type Motion } from './motion';
import { alike, CLEAN_REP, type Rep } from './rep';
import { repFrom } from './rep-text';
import { COMPANIES, HOUSE_LOOK, ROOM_NAMES, type Look } from './scene/look';
import { CLEAR_SENSOR } from './scene/sensor';
import { athleteOptions, type AthleteOptions } from './source';
import { AthleteSpecError, Fields, oneOf, within } from './spec-fields';

export { AthleteSpecError } from './spec-fields';

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
  shrug: { azimuthDeg: 0, heightM: 1.1, distanceM: 1.8 },
  'wall-angel': { azimuthDeg: 0, heightM: 1.1, distanceM: 2.4 },
  'cat-cow': SIDE,
  'childs-pose': SIDE,
  'sphinx-press': { ...SIDE, distanceM: 1.9 },
  'upper-trap-stretch': { azimuthDeg: 0, heightM: 1.2, distanceM: 1.5 },
  'wall-push-plus': { azimuthDeg: 90, heightM: 1.1, distanceM: 2 },
  'chest-opener': { azimuthDeg: 90, heightM: 1.1, distanceM: 1.9 },
  'rounded-reach': { azimuthDeg: 90, heightM: 1.1, distanceM: 1.9 },
  'neck-flexion-stretch': { azimuthDeg: 90, heightM: 1.1, distanceM: 1.5 },
  'band-row': { azimuthDeg: 90, heightM: 1.1, distanceM: 2 },
  'chin-tuck': { azimuthDeg: 90, heightM: 1.1, distanceM: 1.5 },
  'blade-squeeze': { azimuthDeg: 90, heightM: 1.1, distanceM: 1.6 },
  'face-pull': { azimuthDeg: 30, heightM: 1.2, distanceM: 2.2 },
  'chair-back-extension': { azimuthDeg: 90, heightM: 1.1, distanceM: 1.9 },
  'foam-roller-extension': SIDE,
  'foam-roller-roll': SIDE,
  'quadruped-rotation': { azimuthDeg: 0, heightM: 0.6, distanceM: 2.2 },
  'roller-rest': SIDE,
  'knee-hug-roll': SIDE,
  'doorway-stretch': { azimuthDeg: 38, heightM: 1.2, distanceM: 2 },
  'wall-chest-stretch': { azimuthDeg: 90, heightM: 1.1, distanceM: 2 },
  'wall-forearm-breathing': { azimuthDeg: 90, heightM: 1.1, distanceM: 2 },
  'open-book': { azimuthDeg: 0, heightM: 1.2, distanceM: 1.8 },
  'side-lying-breathing': SIDE,
  'ball-rolling': { azimuthDeg: 90, heightM: 1.1, distanceM: 1.8 },
  'cross-body-stretch': { azimuthDeg: 0, heightM: 1.2, distanceM: 1.6 },
  'levator-stretch': { azimuthDeg: 0, heightM: 1.2, distanceM: 1.5 },
  'lat-side-stretch': { azimuthDeg: 0, heightM: 1.1, distanceM: 3 },
  'eagle-arms': { azimuthDeg: 0, heightM: 1.2, distanceM: 1.6 },
  'seated-rotation': { azimuthDeg: 0, heightM: 0.9, distanceM: 1.7 },
  'supine-rotation': { azimuthDeg: 0, heightM: 1.4, distanceM: 1.9 },
  'shoulder-roll': { azimuthDeg: 90, heightM: 1.1, distanceM: 1.5 },
  'reverse-fly': { azimuthDeg: 35, heightM: 1.1, distanceM: 2.3 },
  'odds-and-ends': SIDE,
};

const MOTION = ['reps', 'fault', 'faultSize', 'plan', 'seed', 'approach', 'leave', 'lead', 'tail'] as const;
const BODY = ['body', 'tall', 'build', 'skin', 'hair', 'fit', 'glasses'] as const;
const CAMERA = ['view', 'lid', 'size', 'fps', 'blur', 'grain'] as const;
const LOOK = ['room', 'light', 'backlit', 'sofa', 'with'] as const;
const KEYS = [...MOTION, ...BODY, ...CAMERA, ...LOOK] as const;
type Said = Fields<(typeof KEYS)[number]>;

/**
 * Reads `athlete:ID?…` into a film. Each option has its usual value where it is not said:
 *
 * - what is done: `reps=N&fault=FAULT&faultSize=0–1`, or rep by rep `plan=clean,head-up/size0.7/ms2500/pause1500/stop800`;
 *   `seed=`, `approach=1`, `leave=1`, `lead=MS`, `tail=MS`
 * - by whom: `body=NAME|SEED`, and over it `tall=METRES&build=&skin=1–5&hair=&fit=&glasses=1`
 * - from where: `view=AZ,HEIGHT,DIST&lid=DEG&size=W,H&fps=`, `blur=` (share of the time between pictures for which the
 *   shutter is open), `grain=` (standard deviation of the noise in 8-bit levels)
 * - where: `room=&light=&backlit=1&sofa=1&with=person|pet`
 *
 * Throws an `AthleteSpecError` that names what it does not know.
 */
export function parseAthlete(spec: string): AthleteOptions {
  const [head = '', query = ''] = spec.replace(/^athlete:/, '').split('?', 2);
  const exercise = oneOf(head, PERFORMANCE_NAMES, 'exercise');
  const said = new Fields(query, KEYS);
  const camera = cameraFrom(said, exercise);
  const sensor = {
    shutter: said.number('blur', CLEAR_SENSOR.shutter, 0, 1),
    grain: said.number('grain', CLEAR_SENSOR.grain, 0, 64),
  };
  const rest = { camera, sensor, look: lookFrom(said), fps: said.number('fps', 30, 1, 120) };
  return athleteOptions({ motion: motionFrom(said, exercise), view: camera }, rest);
}

function motionFrom(said: Said, exercise: ExerciseName): Motion {
  return motionOf({
    exercise,
    body: bodyFrom(said),
    seed: said.number('seed', 1, 0, 1e9),
    reps: repsFrom(said, exercise),
    approach: said.flag('approach'),
    leave: said.flag('leave'),
    leadInMs: said.number('lead', 3500, 0, 60_000),
    tailMs: said.number('tail', 2000, 0, 60_000),
  });
}

function repsFrom(said: Said, exercise: ExerciseName): readonly Rep[] {
  const plan = said.text('plan');
  const fault = said.choice('fault', faultsOf(exercise), null, `fault of ${exercise}`);
  if (plan === undefined) {
    const rep = { ...CLEAN_REP, fault, size: said.number('faultSize', CLEAN_REP.size, 0, 1) };
    return alike(said.number('reps', 5, 0, 200), rep);
  }
  if (said.text('reps') !== undefined || fault !== null)
    throw new AthleteSpecError('"plan" says all about the reps: no "reps" and no "fault" beside it.');
  return plan.split(',').map((text) => {
    const rep = repFrom(text, faultsOf(exercise));
    if (rep === null) throw new AthleteSpecError(`Unknown rep "${text}" in the plan of ${exercise}.`);
    return rep;
  });
}

function cameraFrom(said: Said, exercise: ExerciseName): Camera {
  const [width, height] = sizeFrom(said);
  const lidDeg = said.number('lid', undefined, -45, 45);
  return { ...WEBCAM, ...viewFrom(said, exercise), width, height, ...(lidDeg !== undefined && { lidDeg }) };
}

function sizeFrom(said: Said): readonly [number, number] {
  const text = said.text('size');
  if (text === undefined) return [WEBCAM.width, WEBCAM.height];
  const parts = text.split(',');
  if (parts.length !== 2) throw new AthleteSpecError(`"size" must be two numbers, not "${text}".`);
  return [within('size', parts[0] ?? '', 16, 4096), within('size', parts[1] ?? '', 16, 4096)];
}

function viewFrom(said: Said, exercise: ExerciseName): View {
  const text = said.text('view');
  if (text === undefined) return VIEWS[exercise];
  const [azimuth, height, distance, ...more] = text.split(',');
  if (azimuth === undefined || height === undefined || distance === undefined || more.length > 0)
    throw new AthleteSpecError(`"view" must be AZIMUTH,HEIGHT,DISTANCE, not "${text}".`);
  return {
    azimuthDeg: within('view', azimuth, -180, 180),
    heightM: within('view', height, 0.02, 5),
    distanceM: within('view', distance, 0.3, 20),
  };
}

function bodyFrom(said: Said): Body {
  const body = namedBody(said.text('body'));
  const skin = said.number('skin', null, 1, SKINS.length);
  return {
    ...body,
    heightM: said.number('tall', body.heightM, 1.2, 2.2),
    build: said.number('build', body.build, 0.7, 1.5),
    skin: skin === null ? body.skin : (SKINS[Math.round(skin) - 1] ?? body.skin),
    hairStyle: said.choice('hair', HAIR_STYLES, body.hairStyle),
    fit: said.choice('fit', FITS, body.fit),
    glasses: said.text('glasses') === undefined ? body.glasses : said.flag('glasses'),
  };
}

function namedBody(text: string | undefined): Body {
  if (text === undefined) return BODIES.house;
  if (/^\d+$/.test(text)) return bodyFromSeed(Number(text));
  return BODIES[oneOf(text, Object.keys(BODIES) as BodyName[], 'body')];
}

function lookFrom(said: Said): Look {
  const company = said.choice('with', COMPANIES, undefined);
  return {
    light: said.number('light', HOUSE_LOOK.light, 0.05, 1),
    room: said.choice('room', ROOM_NAMES, HOUSE_LOOK.room),
    ...(said.flag('backlit') && { backlit: true }),
    ...(said.flag('sofa') && { sofa: true }),
    ...(company !== undefined && { company }),
  };
}
