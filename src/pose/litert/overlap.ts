/** An upright rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much two boxes cover each other: the area they share by the area they cover together, 0–1. */
export function overlap(one: Box, other: Box): number {
  const width = shared(one.left, one.width, other.left, other.width);
  const height = shared(one.top, one.height, other.top, other.height);
  const both = width * height;
  const either = one.width * one.height + other.width * other.height - both;
  return either > 0 ? both / either : 0;
}

function shared(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart));
}
