import type { Dimensions } from './cover';

/** Who performs. */
const BODY = {
  tall: { 1.55: 1, 1.72: 1, 1.9: 1 },
  build: { 0.88: 1, 1: 1, 1.2: 1 },
  fit: { tight: 1, usual: 1, loose: 1 },
  hair: { short: 1, long: 1, bun: 1, bald: 1 },
  glasses: { no: 2, yes: 1 },
} as const;

/** What stands around them. */
const SCENE = {
  room: { mat: 1, carpet: 1 },
  sofa: { no: 1, yes: 1 },
  light: { bright: 2, dim: 1, backlit: 1 },
  company: { nobody: 2, person: 1, pet: 1 },
} as const;

/** What the camera is. The larger pictures cost three times the time and tell the engine nothing more: it takes 256 px. */
const CAMERA = {
  size: { '640,480': 4, '960,540': 1, '1280,720': 1 },
  fps: { 15: 3, 24: 1, 30: 1 },
  blur: { no: 1, yes: 1 },
  grain: { no: 1, yes: 1 },
  flank: { left: 1, right: 1 },
} as const;

/** How the set goes. */
const MANNER = {
  pace: { steady: 1, uneven: 1 },
  pauses: { no: 1, yes: 1 },
  ending: { full: 4, midway: 1, leaves: 1 },
} as const;

/** The lens where the exercise asks for it, within what a person who follows a picture achieves. */
export const RECOMMENDED = {
  ...BODY,
  ...SCENE,
  ...CAMERA,
  ...MANNER,
  skin: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 },
} satisfies Dimensions;

/**
 * The lens elsewhere. Azimuth in degrees from the recommended one, + towards the feet; height and distance in metres from
 * the recommended ones, or as far as laptops go; the lid in degrees too far down.
 */
export const AROUND = {
  ...BODY,
  ...SCENE,
  ...CAMERA,
  ...MANNER,
  skin: { 1: 1, 3: 1, 5: 1 },
  azimuth: { '-45': 1, '-20': 2, 0: 1, 20: 2, 45: 1 },
  height: { '-0.4': 2, '+0.4': 2, floor: 1, shelf: 1 },
  distance: { '-0.4': 2, '+0.4': 2, near: 1, far: 1 },
  lid: { '-8': 1, 0: 2, 8: 1 },
} satisfies Dimensions;

/** Lens heights and distances at the ends of what people do, in metres. */
export const ENDS = { floor: 0.1, shelf: 1.5, near: 1.5, far: 4 } as const;
