import { describe, expect, it } from 'vitest';
import { exerciseById } from '../../src/exercises';
import { programmes } from '../../src/programmes';

/** Every exercise that the source articles prescribe. */
const CATALOGUE = [
  'prone-t-raise',
  'prone-y-raise',
  'prone-extension',
  'sphinx-press',
  'quadruped-plus',
  'chair-thoracic-extension',
  'cat-cow',
  'quadruped-rotation',
  'childs-pose',
  'foam-roller-roll',
  'foam-roller-extension',
  'roller-rest',
  'supine-rotation',
  'open-book',
  'side-lying-breathing',
  'knee-hug-roll',
  'ball-rolling',
  'chin-tuck',
  'wall-angel',
  'wall-push-plus',
  'chair-back-extension',
  'band-row',
  'face-pull',
  'shrug',
  'blade-squeeze',
  'shoulder-roll',
  'reverse-fly',
  'cross-body-stretch',
  'upper-trap-stretch',
  'levator-stretch',
  'eagle-arms',
  'rounded-reach',
  'lat-side-stretch',
  'seated-rotation',
  'chest-opener',
  'wall-chest-stretch',
  'doorway-stretch',
  'neck-flexion-stretch',
  'wall-forearm-breathing',
] as const;

describe('the catalogue', () => {
  it.each(CATALOGUE)('has %s', (id) => expect(exerciseById(id)?.id).toBe(id));

  it('is all that there is', () => {
    expect(CATALOGUE.length).toBe(39);
  });
});

describe.each(programmes)('the programme $id', ({ exercises }) => {
  it.each(exercises)('has %s', (id) => {
    expect(exerciseById(id)?.id).toBe(id);
  });
});
