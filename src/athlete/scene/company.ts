import { Group, Mesh, SphereGeometry } from 'three';
import { standing } from '../approach';
import { BODIES } from '../body';
import { skeletonOf } from '../skeleton';
import { matte } from './matte';
import { createHead } from './head';
import { createLimbs } from './limbs';
import type { Company } from './look';
import { paintFor } from './paint';
import { createTrunk } from './trunk';

/** Fewer faces than the athlete has: nobody looks at them. */
const AROUND = 10;
const FUR = '#8a6a48';

/** Whoever else is there, facing +x, standing or lying on the floor at the origin. */
export const companyOf = (company: Company): Group => (company === 'person' ? bystander() : pet());

function bystander(): Group {
  const body = { ...BODIES.tall, heightM: 1.75, shirt: '#6a5a8c', trousers: '#3d4a3a' };
  const paint = paintFor(body);
  const parts = [createTrunk(paint, body, AROUND), createLimbs(paint, body, AROUND), createHead(body, paint, AROUND)];
  const figure = skeletonOf(body, standing(body));
  parts.forEach((part) => part.update(figure));
  return new Group().add(...parts.flatMap((part) => part.objects));
}

/** A dog that lies there: metres of its body, neck, head, and hind legs. */
function pet(): Group {
  const fur = matte(FUR);
  const blob = (at: readonly [number, number, number], radii: readonly [number, number, number]) => {
    const mesh = new Mesh(new SphereGeometry(1, AROUND, AROUND), fur);
    mesh.position.set(...at);
    mesh.scale.set(...radii);
    return mesh;
  };
  return new Group().add(
    blob([0, 0.14, 0], [0.15, 0.14, 0.3]),
    blob([0.06, 0.27, 0.3], [0.1, 0.11, 0.13]),
    blob([0.12, 0.12, -0.22], [0.1, 0.09, 0.12]),
  );
}
