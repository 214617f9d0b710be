import type { Exercise } from '../exercises/exercise';

export const copy = {
  positions: {
    prone: 'Face down',
    'hands-and-knees': 'On hands and knees',
    chair: 'With a chair',
  } satisfies Record<Exercise['position'], string>,
  lens: (distance: string, height: string) => `The lens is ${distance} away and ${height} above the floor.`,
  countedSoFar: (counted: number, target: number) => `${counted} of ${target} counted`,
  ofTarget: (target: number) => `of ${target}`,
  missed: (n: number) => `${n} missed`,
  restUntil: (set: number, sets: number) => `Rest until set ${set} of ${sets}`,
  repAt: (rep: number, clock: string) => `rep ${rep} at ${clock}`,
  quoted: (text: string) => `“${text}”:`,
  rangeUnits: { deg: '', arm: ', of your arm’s length', trunk: ', of your trunk’s length' },
  setUnknown: 'This set is no longer kept here.',
};
