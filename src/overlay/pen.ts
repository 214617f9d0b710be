import type { Point } from './fit';

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** A darker rim that keeps the line visible in any room; none without it. */
  readonly casing?: string;
  readonly dash?: readonly number[];
}

type Context = CanvasRenderingContext2D;

/** Strokes the path, over its casing. */
export function stroke(context: Context, path: Path2D, { colour, width, casing, dash = [] }: Stroke): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
  if (casing) {
    context.strokeStyle = casing;
    context.lineWidth = width * 1.4 + 2;
    context.stroke(path);
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
  context.setLineDash([]);
}

export function linePath(from: Point, to: Point): Path2D {
  const path = new Path2D();
  path.moveTo(from.x, from.y);
  path.lineTo(to.x, to.y);
  return path;
}
