import { describe, expect, it } from 'vitest';
import { exercising, headAndTrunk, isUpright, met, samePerson, type Reading } from '../../../src/pose/litert/people';
import { makePose, standing } from '../make-pose';

interface Person {
  readonly x: number;
  /** Where the hips and the feet are, in pixels from the top of a picture of 480. */
  readonly hips: number;
  readonly feet: number;
  readonly lies?: boolean;
  readonly sureness?: number;
}

/** Somebody of 160 pixels from the hips to the head's end. */
function personAt({ x, hips, feet, lies = false, sureness = 0.7 }: Person): Reading {
  const empty = makePose(0, standing);
  const at = (dx: number, y: number) => ({ x: x + dx, y, z: 0, visibility: 1 });
  const image = Object.fromEntries(Object.keys(empty.image).map((joint) => [joint, at(0, hips)]));
  const marks = lies
    ? { nose: at(-150, hips), leftShoulder: at(-110, hips), rightShoulder: at(-110, hips), leftAnkle: at(140, feet) }
    : {
        nose: at(0, hips - 140),
        leftShoulder: at(30, hips - 100),
        rightShoulder: at(-30, hips - 100),
        leftAnkle: at(0, feet),
      };
  return {
    pose: { ...empty, width: 640, height: 480, image: { ...image, ...marks } as Reading['pose']['image'] },
    hips: { x, y: hips },
    top: lies ? { x: x - 160, y: hips } : { x, y: hips - 160 },
    sureness,
  };
}

const BYSTANDER: Person = { x: 420, hips: 120, feet: 270 };

describe('the one who exercises', () => {
  it('is whoever stands lowest in the picture, and so nearest', () => {
    const near = personAt({ x: 250, hips: 260, feet: 440, sureness: 0.5 });
    const behind = personAt({ ...BYSTANDER, sureness: 0.9 });
    expect(exercising([near, behind])).toBe(near);
    expect(exercising([behind, near])).toBe(near);
  });

  it('is rather on the floor than on both feet, unless the latter is clearly nearer', () => {
    const lying = personAt({ x: 340, hips: 220, feet: 262, lies: true });
    const guessed = personAt(BYSTANDER); // feet that are hidden, guessed at too low
    expect(exercising([guessed, lying])).toBe(lying);
    const inFront = personAt({ x: 200, hips: 260, feet: 440 });
    expect(exercising([lying, inFront])).toBe(inFront);
  });

  it('is nobody of whom no shape is seen', () => {
    const scraps = personAt({ x: 390, hips: 270, feet: 470, sureness: 0.35 });
    const behind = personAt(BYSTANDER);
    expect(exercising([scraps, behind])).toBe(behind);
    expect(exercising([scraps])).toBeNull();
    expect(exercising([])).toBeNull();
  });
});

describe('readings of the same picture', () => {
  const person = personAt({ x: 364, hips: 261, feet: 433 });

  it('are of one person where their hips are, upside down or not, and of two where somebody stands right behind', () => {
    expect(samePerson(personAt({ x: 370, hips: 265, feet: 433 }), person)).toBe(true);
    const turned: Reading = { ...person, hips: { x: 364, y: 195 }, top: { x: 364, y: 350 } };
    expect(samePerson(turned, person)).toBe(true);
    expect(samePerson(personAt({ x: 425, hips: 239, feet: 379 }), person)).toBe(false);
  });

  it('are kept once for each person: the surest', () => {
    const surer = personAt({ x: 366, hips: 261, feet: 433, sureness: 0.8 });
    const behind = personAt(BYSTANDER);
    expect(met(met(met([], person), behind), surer)).toEqual([surer, behind]);
    expect(met(met([], surer), person)).toEqual([surer]);
    const hardlySurer = personAt({ x: 366, hips: 261, feet: 433, sureness: 0.73 });
    expect(met([person], hardlySurer)).toEqual([person]);
  });
});

describe('somebody’s place', () => {
  it('is upright where the head points up', () => {
    expect(isUpright(personAt(BYSTANDER))).toBe(true);
    expect(isUpright(personAt({ ...BYSTANDER, lies: true }))).toBe(false);
    const { hips } = personAt(BYSTANDER);
    expect(isUpright({ hips, top: { x: hips.x, y: hips.y + 160 } })).toBe(false);
  });

  it('holds head and trunk, with room for hair and sleeves, and not the legs', () => {
    const { left, top, width, height } = headAndTrunk(personAt(BYSTANDER));
    expect(left).toBeLessThan(390);
    expect(left + width).toBeGreaterThan(450);
    expect(top).toBeLessThan(-20);
    expect(top + height).toBeGreaterThan(120);
    expect(top + height).toBeLessThan(170);
  });
});
