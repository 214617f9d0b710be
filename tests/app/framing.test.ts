import { describe, expect, it } from 'vitest';
import { demonstration, framed, framing } from '../../src/app/prepare/framing';
import { lensOf, projectPoint } from '../../src/athlete/camera';
import { athleteAt, durationOf } from '../../src/athlete/motion';
import { exercises } from '../../src/exercises/index';

const SIZE = [960, 720] as const;

describe('framing', () => {
  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    'keeps all of the figure in the picture and fills it, through a whole rep of %s',
    (_, exercise) => {
      const motion = demonstration(exercise, 1);
      const camera = framing(exercise, ...SIZE);
      const steps = Array.from({ length: 20 }, (__, i) => (durationOf(motion) * i) / 19);
      const reach = steps.flatMap((timeMs) => {
        const figure = athleteAt(motion, timeMs);
        const lens = lensOf(camera, figure.stage);
        return [figure.head.centre, ...framed(figure)]
          .map((joint) => projectPoint(lens, joint))
          .map(({ x, y }) => Math.max(Math.abs(x / (SIZE[0] / 2) - 1), Math.abs(y / (SIZE[1] / 2) - 1)));
      });
      expect(Math.max(...reach)).toBeLessThan(0.9);
      expect(Math.max(...reach)).toBeGreaterThan(0.75);
    },
  );

  it('stands where the laptop should', () => {
    for (const exercise of exercises) expect(framing(exercise, ...SIZE)).toMatchObject({ ...exercise.view });
  });
});
