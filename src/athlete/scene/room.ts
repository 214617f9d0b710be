import {
  BoxGeometry,
  Color,
  DirectionalLight,
  Fog,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PlaneGeometry,
  type Object3D,
  type Scene,
} from 'three';
import type { Skeleton } from '../skeleton';
import type { Stage } from '../stage';
import { along, type Vec3 } from '../vec';
import { createBlots } from './blots';
import { companyOf } from './company';
import { chairOf, sofa, wallAt } from './furniture';
import { ROOMS, type Company, type Look } from './look';
import { matte } from './matte';

export interface Room {
  /** @param ahead the unit direction along the floor in which the lens looks: what stands behind, stands there */
  update(look: Look, ahead: Vec3): void;
  shade(figure: Skeleton): void;
}

/** Floor, mat, chair and light around a stage. `soft`: real shadows; without, a blurred blot under each limb. */
export function createRoom(scene: Scene, stage: Stage, soft: boolean): Room {
  const floorPaint = matte(ROOMS.mat.floor);
  const matPaint = matte(ROOMS.mat.mat);
  const ground = new Mesh(new PlaneGeometry(24, 24), floorPaint);
  ground.rotation.x = -Math.PI / 2;
  ground.receiveShadow = soft;
  const mat = matOf(stage, matPaint);
  scene.add(ground, mat);
  if (stage.chair) scene.add(chairOf(stage.chair));
  const wallPaint = matte(ROOMS.mat.air);
  if (stage.wall) scene.add(wallAt(stage.wall, wallPaint));
  const lamps = lampsOf(stage, soft);
  scene.add(lamps.sky, lamps.sun, lamps.sun.target);
  const blots = soft ? null : createBlots(scene);
  const backdrop = createBackdrop(scene, stage);
  return {
    update(look, ahead) {
      lamps.sky.intensity = (look.backlit ? 0.55 : 1.9) * look.light;
      lamps.sun.intensity = 1.7 * look.light;
      place(lamps.sun, stage, look.backlit ? ahead : null);
      backdrop(look, ahead);
      const { air: paint, floor, mat: woven } = ROOMS[look.room];
      mat.visible = !stage.upright && woven !== null;
      if (woven) matPaint.color.set(woven);
      floorPaint.color.set(floor);
      const air = new Color(paint).multiplyScalar(Math.min(1, 0.15 + 0.85 * look.light));
      wallPaint.color.copy(air);
      // Little of the lamp's light meets a wall: much of its brightness is the room's own.
      wallPaint.emissive.copy(air).multiplyScalar(WALL_GLOW);
      scene.background = air;
      scene.fog = new Fog(air, 4, 9);
    },
    shade: (figure) => blots?.(figure),
  };
}

function lampsOf({ middle: at }: Stage, soft: boolean) {
  const sky = new HemisphereLight('#ffffff', '#b7a68e');
  const sun = new DirectionalLight('#fff6ea');
  sun.target.position.set(at.x, 0, at.z);
  sun.castShadow = soft;
  sun.shadow.mapSize.set(2048, 2048);
  Object.assign(sun.shadow.camera, { left: -1.8, right: 1.8, top: 1.8, bottom: -1.8, near: 0.5, far: 7 });
  sun.shadow.radius = 5;
  sun.shadow.normalBias = 0.012;
  return { sky, sun };
}

/** The usual lamp, over the person's left shoulder; or the sun in a window behind them. */
function place(sun: DirectionalLight, { middle: at }: Stage, ahead: Vec3 | null): void {
  if (ahead === null) sun.position.set(at.x + 1.2, 3.4, at.z - 1.6);
  else sun.position.set(at.x + 3 * ahead.x, 2.2, at.z + 3 * ahead.z);
}

/** How much of the room's own brightness a wall has without the lamp. */
const WALL_GLOW = 0.35;

/** How far behind the middle of the stage, and how far to the picture's right of it, things stand: metres. */
const BEHIND = { window: [2.6, 0], sofa: [1.5, -0.3], person: [1.2, 0.7], pet: [0.75, -0.5] } as const;
type Thing = keyof typeof BEHIND;

/** What stands behind the figure; each thing is made when it is first asked for. */
function createBackdrop(scene: Scene, { middle: at }: Stage): (look: Look, ahead: Vec3) => void {
  const made = new Map<Thing, Object3D>();
  const make = (thing: Thing): Object3D => {
    const object = made.get(thing) ?? MAKE[thing]();
    if (!made.has(thing)) scene.add(object);
    made.set(thing, object);
    return object;
  };
  return (look, ahead) => {
    const wanted = new Set(thingsIn(look));
    made.forEach((object, thing) => (object.visible = wanted.has(thing)));
    wanted.forEach((thing) => {
      const object = make(thing);
      const [far, aside] = BEHIND[thing];
      const there = along(along(at, ahead, far), { x: -ahead.z, y: 0, z: ahead.x }, aside);
      object.position.set(there.x, 0, there.z);
      object.rotation.y = Math.atan2(ahead.z, -ahead.x); // its +x towards the lens
    });
  };
}

const MAKE: Readonly<Record<Thing, () => Object3D>> = {
  window: brightWindow,
  sofa,
  person: () => companyOf('person'),
  pet: () => companyOf('pet'),
};

const thingsIn = ({ backlit, sofa: seat, company }: Look): (Thing & ('window' | 'sofa' | Company))[] => [
  ...(backlit ? (['window'] as const) : []),
  ...(seat ? (['sofa'] as const) : []),
  ...(company ? [company] : []),
];

/** Brighter than anything in the room, from 0.4 to 2.2 m over the floor. */
function brightWindow(): Object3D {
  const pane = new Mesh(new PlaneGeometry(3.2, 1.8), new MeshBasicMaterial({ color: '#ffffff', fog: false }));
  pane.position.y = 1.3;
  pane.rotation.y = Math.PI / 2;
  return new Group().add(pane);
}

function matOf({ footX, headX }: Stage, paint: MeshLambertMaterial): Mesh {
  const long = Math.max(1.8, headX - footX + 0.3);
  const mat = new Mesh(new BoxGeometry(long, 0.012, 0.75), paint);
  mat.position.set((footX + headX) / 2, 0, 0);
  mat.receiveShadow = true;
  return mat;
}
