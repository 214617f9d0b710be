import { expect, test } from 'vitest';
import { BODIES } from '../../src/athlete/body';
import { AthleteSpecError, parseAthlete } from '../../src/athlete/spec';

test('a bare exercise takes the usual view, size and pace', () => {
  const { motion, camera, fps } = parseAthlete('athlete:prone-t-raise');
  expect(motion).toMatchObject({ exercise: 'prone-t-raise', reps: 5, seed: 1, fault: null, body: BODIES.house });
  expect(camera).toMatchObject({ azimuthDeg: 45, heightM: 1.2, distanceM: 2.2, width: 640, height: 480 });
  expect(fps).toBe(30);
});

test('every option is taken', () => {
  const spec =
    'athlete:quadruped-plus?reps=10&fault=sag&faultSize=1&view=-80,0.6,2.5&fps=15&size=320,240&seed=7&body=tall';
  const { motion, camera, fps } = parseAthlete(spec);
  expect(motion).toMatchObject({ reps: 10, fault: 'sag', faultSize: 1, seed: 7, body: BODIES.tall });
  expect(camera).toMatchObject({ azimuthDeg: -80, heightM: 0.6, distanceM: 2.5, width: 320, height: 240 });
  expect(fps).toBe(15);
});

test('a numbered body is drawn from that seed', () => {
  expect(parseAthlete('athlete:quadruped-plus?body=4').motion.body).not.toEqual(BODIES.house);
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
])('%s is refused by name', (spec, message) => {
  expect(() => parseAthlete(spec)).toThrow(AthleteSpecError);
  expect(() => parseAthlete(spec)).toThrow(message);
});
