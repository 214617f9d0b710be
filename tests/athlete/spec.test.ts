import { expect, test } from 'vitest';
import { BODIES } from '../../src/athlete/body';
import { alike, CLEAN_REP } from '../../src/athlete/rep';
import { AthleteSpecError, parseAthlete } from '../../src/athlete/spec';

test('a bare exercise takes the usual view, size and pace', () => {
  const { motion, camera, fps } = parseAthlete('athlete:prone-t-raise');
  expect(motion).toMatchObject({ exercise: 'prone-t-raise', reps: alike(5, CLEAN_REP), seed: 1, body: BODIES.house });
  expect(camera).toMatchObject({ azimuthDeg: 45, heightM: 1.2, distanceM: 2.2, width: 640, height: 480 });
  expect(fps).toBe(30);
});

test('every option is taken', () => {
  const spec =
    'athlete:quadruped-plus?reps=10&fault=sag&faultSize=1&view=-80,0.6,2.5&fps=15&size=320,240&seed=7&body=tall';
  const { motion, camera, fps } = parseAthlete(spec);
  expect(motion).toMatchObject({
    reps: alike(10, { ...CLEAN_REP, fault: 'sag', size: 1 }),
    seed: 7,
    body: BODIES.tall,
  });
  expect(camera).toMatchObject({ azimuthDeg: -80, heightM: 0.6, distanceM: 2.5, width: 320, height: 240 });
  expect(fps).toBe(15);
});

test('a numbered body is drawn from that seed', () => {
  expect(parseAthlete('athlete:quadruped-plus?body=4').motion.body).not.toEqual(BODIES.house);
});

test('a plan is taken rep by rep', () => {
  const { motion } = parseAthlete('athlete:quadruped-plus?plan=clean/ms2500,sag/size0.7/pause1500,head-up/stop800');
  expect(motion.reps).toEqual([
    { ...CLEAN_REP, ms: 2500 },
    { ...CLEAN_REP, fault: 'sag', size: 0.7, pauseMs: 1500 },
    { ...CLEAN_REP, fault: 'head-up', stopMs: 800 },
  ]);
});

test('what is said of a body stands over the body that is named', () => {
  const { motion } = parseAthlete('athlete:quadruped-plus?body=tall&skin=5&hair=long&fit=loose&glasses=1&tall=1.6');
  const looks = { hairStyle: 'long', fit: 'loose', glasses: true, heightM: 1.6, skin: '#5a3825' };
  expect(motion.body).toEqual({ ...BODIES.tall, ...looks });
});

test('the camera and the room are taken', () => {
  const said = 'lid=6&blur=0.5&grain=8&room=carpet&light=0.3&backlit=1&sofa=1&with=pet';
  const { camera, sensor, look } = parseAthlete(`athlete:quadruped-plus?${said}`);
  expect(camera.lidDeg).toBe(6);
  expect(sensor).toEqual({ shutter: 0.5, grain: 8 });
  expect(look).toEqual({ room: 'carpet', light: 0.3, backlit: true, sofa: true, company: 'pet' });
});

test.each([
  ['athlete:squat', /exercise "squat"/],
  ['athlete:prone-t-raise?rep=3', /option "rep"/],
  ['athlete:prone-t-raise?reps=many', /"reps" must be a number/],
  ['athlete:prone-t-raise?fault=sag', /fault of prone-t-raise "sag"/],
  ['athlete:prone-t-raise?view=20,1', /"view" must be/],
  ['athlete:prone-t-raise?view=20,1,', /"view" must be/],
  ['athlete:prone-t-raise?fps=0', /"fps"/],
  ['athlete:prone-t-raise?body=giant', /body "giant"/],
  ['athlete:prone-t-raise?plan=clean,sag', /rep "sag"/],
  ['athlete:prone-t-raise?plan=clean/size2', /rep "clean\/size2"/],
  ['athlete:prone-t-raise?plan=clean/haste3', /rep "clean\/haste3"/],
  ['athlete:prone-t-raise?plan=clean&reps=2', /"plan" says all/],
  ['athlete:prone-t-raise?with=lion', /with "lion"/],
])('%s is refused by name', (spec, message) => {
  expect(() => parseAthlete(spec)).toThrow(AthleteSpecError);
  expect(() => parseAthlete(spec)).toThrow(message);
});
