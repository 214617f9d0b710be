import {
  BoxGeometry,
  CanvasTexture,
  Color,
  DirectionalLight,
  Fog,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
  type Scene,
} from 'three';
import { solidsOf } from '../solids';
import type { Skeleton } from '../skeleton';
import type { Stage } from '../stage';
import { middle } from '../vec';

/** What the picture's surroundings look like. */
export interface Look {
  /** 1 is a bright room; 0.3 is dusk with the lamp off. */
  readonly light: number;
  readonly room: RoomName;
}

/** A mat in a bright room, a carpet without one, or the mat in the evening, as pages with a dark theme show it. */
export type RoomName = keyof typeof ROOMS;

export const HOUSE_LOOK: Look = { light: 1, room: 'mat' };

const ROOMS = {
  mat: { air: '#faf7f1', floor: '#efe8da', mat: '#c8b89f' },
  carpet: { air: '#cfc8bd', floor: '#a39b8f', mat: null },
  evening: { air: '#182320', floor: '#24322d', mat: '#4f5a50' },
} as const;
const WOOD = '#b98f62';

const matte = (color: string) => new MeshStandardMaterial({ color, roughness: 0.95 });

export interface Room {
  update(look: Look): void;
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
  const lamps = lampsOf(stage, soft);
  scene.add(lamps.sky, lamps.sun, lamps.sun.target);
  const blots = soft ? null : createBlots(scene);
  return {
    update(look) {
      lamps.sky.intensity = 1.9 * look.light;
      lamps.sun.intensity = 1.7 * look.light;
      const { air: paint, floor, mat: woven } = ROOMS[look.room];
      mat.visible = woven !== null;
      if (woven) matPaint.color.set(woven);
      floorPaint.color.set(floor);
      const air = new Color(paint).multiplyScalar(Math.min(1, 0.15 + 0.85 * look.light));
      scene.background = air;
      scene.fog = new Fog(air, 4, 9);
    },
    shade: (figure) => blots?.(figure),
  };
}

function lampsOf({ middle: at }: Stage, soft: boolean) {
  const sky = new HemisphereLight('#ffffff', '#b7a68e');
  const sun = new DirectionalLight('#fff6ea');
  sun.position.set(at.x + 1.2, 3.4, at.z - 1.6);
  sun.target.position.set(at.x, 0, at.z);
  sun.castShadow = soft;
  sun.shadow.mapSize.set(2048, 2048);
  Object.assign(sun.shadow.camera, { left: -1.8, right: 1.8, top: 1.8, bottom: -1.8, near: 0.5, far: 7 });
  sun.shadow.radius = 5;
  sun.shadow.normalBias = 0.012;
  return { sky, sun };
}

function box(size: readonly [number, number, number], at: readonly [number, number, number], color: string): Mesh {
  const mesh = new Mesh(new BoxGeometry(...size), matte(color));
  mesh.position.set(...at);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return mesh;
}

function matOf({ footX, headX }: Stage, paint: MeshStandardMaterial): Mesh {
  const long = Math.max(1.8, headX - footX + 0.3);
  const mat = new Mesh(new BoxGeometry(long, 0.012, 0.75), paint);
  mat.position.set((footX + headX) / 2, 0, 0);
  mat.receiveShadow = true;
  return mat;
}

/** A plain wooden chair: seat, four legs, back. */
function chairOf({ frontX, seatY }: { readonly frontX: number; readonly seatY: number }): Group {
  const group = new Group();
  const [deep, wide, thick] = [0.42, 0.46, 0.035];
  group.add(box([deep, thick, wide], [frontX + deep / 2, seatY - thick / 2, 0], WOOD));
  for (const x of [frontX + 0.03, frontX + deep - 0.03])
    for (const z of [-wide / 2 + 0.03, wide / 2 - 0.03])
      group.add(box([0.035, seatY - thick, 0.035], [x, (seatY - thick) / 2, z], WOOD));
  for (const z of [-wide / 2 + 0.03, wide / 2 - 0.03])
    group.add(box([0.035, 0.42, 0.035], [frontX + deep - 0.02, seatY + 0.21, z], WOOD));
  group.add(box([0.025, 0.16, wide], [frontX + deep - 0.02, seatY + 0.35, 0], WOOD));
  return group;
}

/** A soft dark blot on the floor under every solid, fainter the higher it is. */
function createBlots(scene: Scene): (figure: Skeleton) => void {
  const blots: Mesh<PlaneGeometry, MeshBasicMaterial>[] = [];
  const map = blotTexture();
  const blotAt = (i: number) => {
    const known = blots[i];
    if (known) return known;
    const material = new MeshBasicMaterial({ map, transparent: true, depthWrite: false, color: '#000000' });
    const blot = new Mesh(new PlaneGeometry(1, 1), material);
    blot.position.y = 0.012;
    scene.add(blot);
    blots.push(blot);
    return blot;
  };
  return (figure) =>
    solidsOf(figure).forEach(({ from, to, fromRadius, toRadius }, i) => {
      const blot = blotAt(i);
      const at = middle(from, to);
      const broad = (fromRadius + toRadius) * 1.5;
      blot.position.set(at.x, 0.0125 + 0.0002 * i, at.z);
      blot.rotation.set(-Math.PI / 2, 0, Math.atan2(from.z - to.z, to.x - from.x));
      blot.scale.set(Math.hypot(to.x - from.x, to.z - from.z) + broad, broad, 1);
      blot.material.opacity = Math.max(0, 0.4 - 0.55 * at.y);
    });
}

function blotTexture(): CanvasTexture<OffscreenCanvas> {
  const canvas = new OffscreenCanvas(64, 64);
  const context = canvas.getContext('2d');
  const fade = context?.createRadialGradient(32, 32, 4, 32, 32, 32);
  fade?.addColorStop(0, 'rgba(0,0,0,1)');
  fade?.addColorStop(1, 'rgba(0,0,0,0)');
  if (context && fade) {
    context.fillStyle = fade;
    context.fillRect(0, 0, 64, 64);
  }
  return new CanvasTexture(canvas);
}
