/** The overlay's colours, as the style sheet gives them. */
export interface Ink {
  readonly line: string;
  readonly casing: string;
  readonly band: string;
  readonly good: string;
  readonly fault: string;
}

/** Reads the colours off the canvas' own styles, so that they stand in one style sheet with all others. */
export function inkOf(canvas: HTMLCanvasElement): Ink {
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    line: token('--on-scrim'),
    casing: token('--scrim'),
    band: token('--quiet-on-scrim'),
    good: token('--accent-on-scrim'),
    fault: token('--coral-on-scrim'),
  };
}
