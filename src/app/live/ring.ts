/** A point on a circle about the origin; share 0 is the top, growing clockwise. */
const at = (share: number, radius: number): string => {
  const turn = share * 2 * Math.PI;
  return `${(Math.sin(turn) * radius).toFixed(3)} ${(-Math.cos(turn) * radius).toFixed(3)}`;
};

/** SVG path of the arc between two shares of a circle about the origin, clockwise from the top. */
export function arc(from: number, to: number, radius: number): string {
  const long = to - from > 0.5 ? 1 : 0;
  return `M${at(from, radius)}A${radius} ${radius} 0 ${long} 1 ${at(to, radius)}`;
}

/** A ring in as many pieces as there are reps to do, with gaps between them that shrink as the pieces do. */
export function segments(count: number, radius: number): readonly string[] {
  const gap = count > 1 ? Math.min(0.012, 0.25 / count) : 0.0001;
  return Array.from({ length: count }, (_, i) => arc(i / count + gap, (i + 1) / count - gap, radius));
}
