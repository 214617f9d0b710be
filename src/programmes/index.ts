import type { Programme } from './programme';

/** Every programme of which all exercises are coached. */
export const programmes: readonly Programme[] = [
  {
    id: 'one-two-punch',
    exercises: ['chair-thoracic-extension', 'quadruped-plus'],
    restS: 60,
    source: 'S4',
  },
];

/** The programme with this id, or undefined. */
export const programmeById = (id: string): Programme | undefined => programmes.find((programme) => programme.id === id);
