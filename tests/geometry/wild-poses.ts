import fc from 'fast-check';
import { CONTOUR_STATIONS, JOINTS, type Joint, type Pose } from '../../src/pose/pose';

const coordinate = fc.oneof(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.constantFrom(0, 320));
const landmark = fc.record({
  x: coordinate,
  y: coordinate,
  z: coordinate,
  visibility: fc.double({ min: 0, max: 1, noNaN: true }),
});
const body = fc.record(Object.fromEntries(JOINTS.map((joint) => [joint, landmark])) as Record<Joint, typeof landmark>);
const edge = fc.array(fc.option(coordinate), {
  minLength: CONTOUR_STATIONS.length,
  maxLength: CONTOUR_STATIONS.length,
});

/** Whatever an engine that has lost its mind might say. */
export const wildPoses: fc.Arbitrary<Pose> = fc.record({
  timeMs: fc.constant(0),
  width: fc.constant(640),
  height: fc.constant(480),
  image: body,
  world: body,
  contour: fc.option(fc.record({ left: edge, right: edge })),
  presence: fc.constant(1),
});
