import { CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry, type Scene } from 'three';
import type { Skeleton } from '../skeleton';
import { solidsOf } from '../solids';
import { middle } from '../vec';

/** A soft dark blot on the floor under every solid, fainter the higher it is. */
export function createBlots(scene: Scene): (figure: Skeleton) => void {
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
