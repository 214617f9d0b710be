export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Twice a webcam's width. The pose networks look at 256×256 px of the person's surroundings, which even somebody who fills
 * a fifth of such a picture has to offer; every pixel more costs time to move about, seconds a frame for 4K without a
 * graphics card.
 */
const LONGEST = 1280;

/** The size in px at which a film is worked on: its own, or in its shape with a longer side of 1280. */
export function workingSize({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
