import { describe, expect, it } from 'vitest';
import { repExercises } from '../../src/exercises/index';
import { bonesOf, SKELETON } from '../../src/overlay/bones';
import { partsOf } from '../../src/coach/subject';

const SKELETON_KEYS = new Set(SKELETON.map((bone) => bone.join('-')));

describe('bonesOf', () => {
  it('speaks of one side for a sided measure and of both without its side', () => {
    expect(bonesOf('armLift.left')).toEqual([
      ['leftShoulder', 'leftElbow'],
      ['leftElbow', 'leftWrist'],
    ]);
    expect(bonesOf('armLift')).toHaveLength(4);
  });

  it.each(repExercises.map((exercise) => [exercise.id, exercise] as const))(
    'finds bones of the skeleton for all that %s measures',
    (_, exercise) => {
      const checked = exercise.checks.flatMap((check) => (check.kind === 'measure' ? [check.measure] : []));
      const subjects = [exercise.count.measure, ...checked].flatMap((subject) => partsOf(subject).map(({ id }) => id));
      for (const subject of subjects) {
        const bones = bonesOf(subject);
        expect(bones.length, subject).toBeGreaterThan(0);
        for (const bone of bones) expect(SKELETON_KEYS, `${subject}: ${bone}`).toContain(bone.join('-'));
      }
    },
  );
});
