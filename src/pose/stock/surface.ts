import type { Frame } from '../../frame';

/** Draws frames on one canvas, the only kind of picture that the runtime takes from all sources, and closes them. */
export function createSurface(): (frame: Frame) => HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  return ({ image, width, height }) => {
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context?.drawImage(image, 0, 0, width, height);
    image.close();
    return canvas;
  };
}
