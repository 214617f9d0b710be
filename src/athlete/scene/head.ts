import { Group, Matrix4, Mesh, SphereGeometry, TorusGeometry, Vector3, type Material } from 'three';
import { girth, type Body } from '../body';
import type { Skeleton } from '../skeleton';
import { along, type Vec3 } from '../vec';
import type { Paint } from './paint';
import type { Part } from './trunk';
import { createTube, ringsOn, roundRings } from './tube';

type Triple = readonly [x: number, y: number, z: number];

/** Ellipsoids of an average head, metres: x to its left, y to the crown, z out of the face. */
const SKIN: readonly (readonly [at: Triple, radii: Triple])[] = [
  [
    [0, 0.012, 0],
    [0.076, 0.1, 0.094],
  ],
  [
    [0, -0.052, 0.03],
    [0.056, 0.056, 0.056],
  ],
  [
    [0, -0.018, 0.097],
    [0.0125, 0.02, 0.0175],
  ],
  [
    [0, 0.004, 0.092],
    [0.008, 0.026, 0.01],
  ],
];

/** Down over ears, nape and the upper back. */
const LONG_HAIR: readonly (readonly [at: Triple, radii: Triple])[] = [
  [
    [0, -0.06, -0.075],
    [0.085, 0.12, 0.045],
  ],
  [
    [0, -0.17, -0.09],
    [0.095, 0.1, 0.035],
  ],
  [
    [-0.07, -0.04, -0.01],
    [0.024, 0.1, 0.05],
  ],
  [
    [0.07, -0.04, -0.01],
    [0.024, 0.1, 0.05],
  ],
];

/** The head with its face, hair and neck. */
export function createHead(body: Body, paint: Paint, around: number): Part {
  const group = new Group();
  group.scale.setScalar(body.heightM / 1.72);
  const put = (material: Material, at: Triple, radii: Triple) => group.add(ellipsoid(material, at, radii, around));
  SKIN.forEach(([at, radii]) => put(paint.skin, at, radii));
  face(paint, put);
  hair(body, paint, put);
  if (body.glasses) group.add(...glasses(paint));
  const neck = createTube(ringsOn(4), around, paint.skin);
  return {
    objects: [group, neck.mesh],
    update(figure) {
      place(group, figure);
      neck.update(roundRings(neckKnots(figure)));
    },
  };
}

type Put = (material: Material, at: Triple, radii: Triple) => void;

function face(paint: Paint, put: Put): void {
  for (const q of [-1, 1]) {
    put(paint.white, [q * 0.031, 0.02, 0.08], [0.0145, 0.0085, 0.008]);
    put(paint.dark, [q * 0.031, 0.02, 0.0855], [0.0065, 0.0065, 0.0042]);
    put(paint.hair, [q * 0.032, 0.039, 0.082], [0.018, 0.0038, 0.006]);
    put(paint.skin, [q * 0.078, -0.002, -0.004], [0.011, 0.028, 0.018]);
  }
  put(paint.lips, [0, -0.055, 0.081], [0.023, 0.0065, 0.008]);
}

function hair(body: Body, paint: Paint, put: Put): void {
  if (body.hairStyle === 'bald') return;
  put(paint.hair, [0, 0.04, -0.018], [0.081, 0.084, 0.091]);
  put(paint.hair, [0, 0.006, -0.028], [0.0765, 0.08, 0.08]);
  if (body.hairStyle === 'bun') put(paint.hair, [0, 0.06, -0.115], [0.04, 0.038, 0.036]);
  if (body.hairStyle === 'long') LONG_HAIR.forEach(([at, radii]) => put(paint.hair, at, radii));
}

/** Dark rims round both eyes and a bridge between them. */
function glasses(paint: Paint): Mesh[] {
  const rims = [-1, 1].map((q) => {
    const rim = new Mesh(new TorusGeometry(0.024, 0.0035, 6, 16), paint.dark);
    rim.position.set(q * 0.032, 0.018, 0.097);
    return rim;
  });
  return [...rims, ellipsoid(paint.dark, [0, 0.022, 0.101], [0.01, 0.003, 0.003], 6)];
}

function ellipsoid(material: Material, at: Triple, radii: Triple, around: number): Mesh {
  const mesh = new Mesh(new SphereGeometry(1, around, Math.round(around * 0.7)), material);
  mesh.position.set(...at);
  mesh.scale.set(...radii);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return mesh;
}

function place(group: Group, { head }: Skeleton): void {
  const basis = new Matrix4().makeBasis(three(head.left), three(head.crown), three(head.face));
  group.quaternion.setFromRotationMatrix(basis);
  group.position.copy(three(head.centre));
}

const three = ({ x, y, z }: Vec3): Vector3 => new Vector3(x, y, z);

function neckKnots({ line, head, body }: Skeleton) {
  const k = girth(body);
  const base = line[5];
  const end = along(along(head.centre, head.crown, -0.035), head.face, -0.012);
  return [-0.35, 0.1, 0.55, 1].map((share, i) => ({
    at: along(base, { x: end.x - base.x, y: end.y - base.y, z: end.z - base.z }, share),
    radius: ([0.072, 0.06, 0.054, 0.055][i] ?? 0.055) * k,
  }));
}
