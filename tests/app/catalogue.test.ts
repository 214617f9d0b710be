import { describe, expect, it } from 'vitest';
import { groupByPosition } from '../../src/app/home/catalogue';
import { exercises } from '../../src/exercises/index';

describe('groupByPosition', () => {
  it('shows every exercise once, each under its own position', () => {
    const groups = groupByPosition(exercises);
    expect(
      groups
        .flatMap((group) => group.exercises)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(exercises.map(({ id }) => id).sort());
    for (const group of groups) for (const { position } of group.exercises) expect(position).toBe(group.position);
    expect(new Set(groups.map(({ position }) => position)).size).toBe(groups.length);
  });
});
