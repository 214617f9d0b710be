import { Material, Mesh, PCFShadowMap, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three';
import { SourceError } from '../../frame';
import type { Body } from '../body';
import { lensOf, type Camera, type Lens } from '../camera';
import type { FigurePose } from '../motion';
import { add, degrees, unit } from '../vec';
import { createBand } from './band';
import { createDumbbells } from './dumbbells';
import { createHead } from './head';
import { createLimbs } from './limbs';
import { paintFor } from './paint';
import { HOUSE_LOOK, type Look } from './look';
import { doorFrame } from './door-frame';
import { ballAt } from './furniture';
import { pillowAt } from './pillow';
import { createRoller } from './roller';
import { createRoom, type Room } from './room';
import { createTrunk, type Part } from './trunk';

export type Quality = 'house' | 'fast';

export interface SceneOptions {
  /** Pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** 'house' for people to look at; 'fast' for machines without a GPU: no shadow map, no smoothing of edges. */
  readonly quality: Quality;
}

export interface AthleteScene {
  /** Draws the figure as the camera sees it. The drawing is on the canvas when this returns. */
  draw(figure: FigurePose, camera: Camera, look?: Look): void;
  dispose(): void;
}

/** A scene that draws on the canvas. Throws a `SourceError` 'no-webgl' where the browser can't. */
export function createScene(canvas: HTMLCanvasElement | OffscreenCanvas, options: SceneOptions): AthleteScene {
  const renderer = rendererOn(canvas, options);
  let set: StageSet | null = null;
  return {
    draw(figure, camera, look = HOUSE_LOOK) {
      if (set === null || set.body !== figure.body || set.stage !== figure.stage) {
        set?.dispose();
        set = buildSet(figure, options.quality);
      }
      set.parts.forEach((part) => part.update(figure));
      const lens = lensOf(camera, figure.stage);
      set.room.update(look, unit({ ...lens.ahead, y: 0 }));
      set.room.shade(figure);
      renderer.render(set.scene, threeCamera(camera, lens));
    },
    dispose() {
      set?.dispose();
      renderer.dispose();
    },
  };
}

function rendererOn(canvas: HTMLCanvasElement | OffscreenCanvas, { width, height, quality }: SceneOptions) {
  try {
    const renderer = new WebGLRenderer({ canvas, antialias: quality === 'house', preserveDrawingBuffer: true });
    renderer.setPixelRatio(1);
    renderer.setSize(width, height, false);
    renderer.shadowMap.enabled = quality === 'house';
    renderer.shadowMap.type = PCFShadowMap;
    return renderer;
  } catch (cause) {
    throw new SourceError('no-webgl', { cause });
  }
}

interface StageSet {
  readonly body: Body;
  readonly stage: FigurePose['stage'];
  readonly scene: Scene;
  readonly room: Room;
  readonly parts: readonly Part[];
  dispose(): void;
}

function buildSet({ body, stage }: FigurePose, quality: Quality): StageSet {
  const scene = new Scene();
  const room = createRoom(scene, stage, quality === 'house');
  const paint = paintFor(body);
  const around = quality === 'house' ? 32 : 14;
  const parts = [createTrunk(paint, body, around), createLimbs(paint, body, around), createHead(body, paint, around)];
  if (stage.ball) scene.add(ballAt(stage.ball));
  if (stage.roller) parts.push(createRoller(stage.roller, around));
  if (stage.doorway) scene.add(doorFrame(stage.doorway));
  if (stage.pillow) scene.add(pillowAt(stage.pillow));
  if (stage.band) parts.push(createBand(stage.band));
  if (stage.weights) parts.push(createDumbbells());
  parts.forEach((part) => scene.add(...part.objects));
  return { body, stage, scene, room, parts, dispose: () => disposeAll(scene) };
}

function disposeAll(scene: Scene): void {
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    object.geometry.dispose();
    if (object.material instanceof Material) object.material.dispose();
  });
}

function threeCamera(camera: Camera, lens: Lens): PerspectiveCamera {
  const vertical = 2 * degrees(Math.atan(camera.height / 2 / lens.focal));
  const three = new PerspectiveCamera(vertical, camera.width / camera.height, 0.05, 30);
  three.position.set(lens.position.x, lens.position.y, lens.position.z);
  const to = add(lens.position, lens.ahead);
  three.lookAt(new Vector3(to.x, to.y, to.z));
  return three;
}
