const cautioned = new Set<string>();

/** Whether the cautions of this exercise have yet to be said in this visit; asking counts as saying. */
export function cautionsDue(exercise: string): boolean {
  const due = !cautioned.has(exercise);
  cautioned.add(exercise);
  return due;
}
