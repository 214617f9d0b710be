import { describe, expect, it } from 'vitest';
import { Announcer } from '../../src/coach/announcer';
import type { SetupStep } from '../../src/coach/events';

const still: SetupStep = { step: 'hold-still' };
const arms: SetupStep = { step: 'start-pose', condition: 'arms' };

/** When what is announced of a step for each moment, ten a second, over so many seconds. */
const announced = (seconds: number, stepAt: (timeMs: number) => SetupStep, once = false): readonly string[] => {
  const announcer = new Announcer();
  return Array.from({ length: seconds * 10 }, (_, i) => announcer.see(i * 100, stepAt(i * 100), once))
    .flat()
    .map((event) => (event.type === 'setup' ? `${event.setup.step} ${event.timeMs}` : event.type));
};

describe('a step of the set-up', () => {
  it('is said once it has stood, and again while it stands', () => {
    expect(announced(18, () => arms)).toEqual(['start-pose 700', 'start-pose 8700', 'start-pose 16700']);
  });

  it('is said one time only where nothing can be done about it', () => {
    expect(announced(18, () => still, true)).toEqual(['hold-still 700']);
  });

  it('is not said where it flickers', () => {
    expect(announced(5, (timeMs) => (timeMs % 1000 < 500 ? still : arms))).toEqual([]);
  });

  it('that takes turns with another is said every four seconds at most', () => {
    const turns = announced(12, (timeMs) => (timeMs % 2000 < 1000 ? still : arms));
    const times = turns.filter((said) => said.startsWith('hold-still')).map((said) => Number(said.split(' ')[1]));
    expect(times.length).toBeGreaterThan(1);
    times.slice(1).forEach((timeMs, i) => expect(timeMs - (times[i] ?? 0)).toBeGreaterThanOrEqual(4000));
  });

  it('is said again once it is undone and met anew', () => {
    const said = announced(15, (timeMs) => (timeMs > 5000 && timeMs < 7000 ? arms : still), true);
    expect(said).toEqual(['hold-still 700', 'start-pose 5800', 'hold-still 7700']);
  });
});
