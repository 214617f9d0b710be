import { between, pick, randomFrom } from './random';

export const HAIR_STYLES = ['short', 'bun', 'bald', 'long'] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

/** How the clothes sit: leggings and a running shirt, a T-shirt, or a wide jumper and joggers. */
export const FITS = ['tight', 'usual', 'loose'] as const;
export type Fit = (typeof FITS)[number];

/** Skin tones from light to dark. */
export const SKINS = ['#ecc6a8', '#d3a07c', '#b67f58', '#8c5a3c', '#5a3825'] as const;

/** Who the athlete is. Colours are CSS hex. */
export interface Body {
  readonly heightM: number;
  /** Girth against an average build: 0.85 slight, 1 average, 1.25 heavy. */
  readonly build: number;
  readonly skin: string;
  readonly hair: string;
  readonly hairStyle: HairStyle;
  readonly shirt: string;
  readonly trousers: string;
  readonly shoes: string;
  readonly fit: Fit;
  readonly glasses: boolean;
}

/** Segment lengths in metres between joint centres. */
export interface Segments {
  readonly trunk: number; // mid-hip to mid-shoulder
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  readonly thigh: number;
  readonly shank: number;
  readonly foot: number;
  readonly shoulderHalf: number; // midline to shoulder joint
  readonly hipHalf: number; // midline to hip joint
  readonly neck: number; // neck base to the skull's base
  readonly head: number; // chin to crown
}

/**
 * Lengths as shares of stature, after Drillis & Contini (1966) as printed in Winter, Biomechanics and Motor Control of
 * Human Movement, fig. 4.1: hip 0.530, shoulder 0.818, knee 0.285, ankle 0.039, chin 0.870 of stature over the floor;
 * upper arm 0.186, forearm 0.146, hand 0.108, foot 0.152. Their breadths are of the outline (shoulders 0.259, hips
 * 0.191); joint centres lie inside it, a deltoid's and a trochanter's width from the surface.
 */
export function segmentsOf(body: Body): Segments {
  const h = body.heightM;
  return {
    trunk: (0.818 - 0.53) * h,
    upperArm: 0.186 * h,
    forearm: 0.146 * h,
    hand: 0.108 * h,
    thigh: (0.53 - 0.285) * h,
    shank: (0.285 - 0.039) * h,
    foot: 0.152 * h,
    shoulderHalf: (0.259 / 2 - 0.022) * h,
    hipHalf: (0.191 / 2 - 0.04) * h,
    neck: 0.042 * h,
    head: 0.13 * h,
  };
}

/** What turns a radius of the average figure, 1.72 m tall, into this body's. */
export const girth = (body: Body): number => (body.heightM / 1.72) * body.build;

/** The house figure, as drawn on every card. */
export const DEFAULT_BODY: Body = {
  heightM: 1.72,
  build: 1,
  skin: '#d3a07c',
  hair: '#2e2019',
  hairStyle: 'short',
  shirt: '#1e6f5c',
  trousers: '#2b3138',
  shoes: '#f1ede4',
  fit: 'usual',
  glasses: false,
};

/** Bodies that bench and tests name. */
export const BODIES = {
  house: DEFAULT_BODY,
  tall: { ...DEFAULT_BODY, heightM: 1.92, build: 0.95, shirt: '#8a3f2d', hair: '#6b5235' },
  small: { ...DEFAULT_BODY, heightM: 1.54, build: 0.92, hairStyle: 'bun', skin: '#8c5a3c', hair: '#17110e' },
  heavy: { ...DEFAULT_BODY, build: 1.22, hairStyle: 'bald', skin: '#e3b899', shirt: '#2c4a78' },
  dark: { ...DEFAULT_BODY, skin: '#5a3825', hair: '#120d0b', shirt: '#d9cdb8', trousers: '#39424a' },
} satisfies Record<string, Body>;

export type BodyName = keyof typeof BODIES;

/** Some body or other: any adult height and build, drawn from the seed. */
export function bodyFromSeed(seed: number): Body {
  const random = randomFrom(seed * 7919 + 13);
  return {
    heightM: between(random, 1.52, 1.95),
    build: between(random, 0.86, 1.22),
    skin: pick(random, SKINS),
    hair: pick(random, ['#17110e', '#2e2019', '#6b5235', '#a9844f', '#8d8a86']),
    hairStyle: pick(random, ['short', 'bun', 'bald']),
    shirt: pick(random, ['#1e6f5c', '#2c4a78', '#8a3f2d', '#d9cdb8', '#5b4a72']),
    trousers: pick(random, ['#2b3138', '#39424a', '#4a4038', '#22262e']),
    shoes: pick(random, ['#f1ede4', '#d8d3c8', '#3a3f45']),
    fit: 'usual',
    glasses: false,
  };
}
