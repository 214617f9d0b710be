import type { Programme } from './programme';

/** Every programme of which all exercises are coached. */
export const programmes: readonly Programme[] = [
  {
    id: 'one-two-punch',
    exercises: ['chair-thoracic-extension', 'quadruped-plus'],
    restS: 60,
    source: 'S4',
  },
  {
    id: 'open-up',
    exercises: ['cat-cow', 'open-book', 'childs-pose', 'doorway-stretch', 'chest-opener', 'upper-trap-stretch'],
    restS: 45,
    source: 'S2',
  },
  {
    id: 'strong-neck-and-back',
    exercises: ['chin-tuck', 'wall-push-plus', 'chair-thoracic-extension'],
    // 1–2 sets of 10 of each (S3).
    targets: { 'chair-thoracic-extension': 10 },
    restS: 60,
    source: 'S3',
  },
  {
    id: 'extend-and-trap',
    exercises: ['foam-roller-roll', 'prone-extension', 'prone-t-raise', 'prone-y-raise'],
    restS: 60,
    source: 'S0',
  },
  {
    id: 'quick-relief',
    exercises: ['foam-roller-extension', 'quadruped-plus'],
    restS: 60,
    source: 'S4',
  },
  {
    // The same with the roller's place taken by a stretch: for a knot.
    id: 'quick-relief-knot',
    exercises: ['cross-body-stretch', 'quadruped-plus'],
    restS: 60,
    source: 'S4',
  },
  {
    id: 'desk-break',
    exercises: ['shoulder-roll', 'chin-tuck', 'cross-body-stretch'],
    // Five (S3), half of a set of its own: a break at a desk is short.
    targets: { 'chin-tuck': 5 },
    restS: 30,
    source: 'S3',
  },
  {
    id: 'ribcage-expansion',
    exercises: ['side-lying-breathing', 'supine-rotation', 'wall-forearm-breathing', 'knee-hug-roll'],
    restS: 60,
    source: 'S1',
  },
];

/** The programme with this id, or undefined. */
export const programmeById = (id: string): Programme | undefined => programmes.find((programme) => programme.id === id);
