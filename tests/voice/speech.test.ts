import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeech } from '../../src/voice/speech';
import { FakeClock } from './fake-clock';

class Utterance {
  voice: unknown = null;
  lang = '';
  volume = 1;
  onend: () => void = () => undefined;
  onerror: (event: { error: string }) => void = () => undefined;
  constructor(readonly text: string) {}
}

const LOCAL = { name: 'Anna', lang: 'en-GB', localService: true, default: true };

/** A browser's speech that does with each utterance what the test says. */
const setUp = (behaviour: (utterance: Utterance, clock: FakeClock) => void, voices: object[] = [LOCAL]) => {
  const clock = new FakeClock();
  const spoken: { text: string; at: number }[] = [];
  const problems: string[] = [];
  const synthesis = {
    getVoices: () => voices,
    cancel: vi.fn(),
    speak: (utterance: Utterance) => {
      spoken.push({ text: utterance.text, at: clock.now() });
      behaviour(utterance, clock);
    },
  } as unknown as SpeechSynthesis;
  const onProblem = (problem: string): number => problems.push(problem);
  const speech = createSpeech({ clock, synthesis, lang: 'en', region: 'en-GB', onProblem });
  const ended: string[] = [];
  const say = (text: string): void => speech.say(text, () => ended.push(text));
  return { clock, spoken, problems, speech, ended, say };
};

const well = (utterance: Utterance, clock: FakeClock): void => void clock.after(500, () => utterance.onend());
const errs = (utterance: Utterance): void => utterance.onerror({ error: 'synthesis-failed' });
const hangs = (): void => undefined;

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', Utterance));
afterEach(() => vi.unstubAllGlobals());

describe('a voice', () => {
  it('that works ends each text once and raises no problem', () => {
    const { clock, ended, say, problems } = setUp(well);
    say('one');
    clock.turn(5000);
    say('two');
    clock.turn(5000);
    expect(ended).toEqual(['one', 'two']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['errs', errs, 'voice-erred'],
    ['never ends', hangs, 'voice-stalled'],
  ])('that %s holds nothing up, and is told of once', (_, behaviour, problem) => {
    const { clock, ended, say, problems, spoken } = setUp(behaviour);
    for (const text of ['one', 'two', 'three', 'four']) {
      say(text);
      clock.turn(10_000);
    }
    expect(ended).toEqual(['one', 'two', 'three', 'four']);
    expect(problems).toEqual([problem]);
    expect(spoken.map(({ text }) => text)).toEqual(['one', 'two']); // then given up
  });

  it('that stumbles once goes on', () => {
    let first = true;
    const { clock, say, problems, spoken } = setUp((utterance, at) => {
      if (first) errs(utterance);
      else well(utterance, at);
      first = false;
    });
    for (const text of ['one', 'two', 'three']) {
      say(text);
      clock.turn(10_000);
    }
    expect(problems).toEqual([]);
    expect(spoken).toHaveLength(3);
  });

  it('interrupted by another page ends its text and is no problem', () => {
    const { ended, say, problems } = setUp((utterance) => utterance.onerror({ error: 'interrupted' }));
    say('one');
    say('two');
    say('three');
    expect(ended).toEqual(['one', 'two', 'three']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['none', []],
    ['a remote one', [{ ...LOCAL, localService: false }]],
    ['one of another language', [{ ...LOCAL, lang: 'de-DE' }]],
  ])('missing (%s) is told of once, after browsers had time to list theirs', (_, voices) => {
    const { clock, ended, say, problems, spoken } = setUp(well, voices);
    say('one');
    expect(problems).toEqual([]);
    clock.turn(5000);
    say('two');
    clock.turn(5000);
    say('three');
    clock.turn(5000);
    expect(problems).toEqual(['voice-missing']);
    expect(ended).toEqual(['one', 'two', 'three']);
    expect(spoken).toEqual([]);
  });

  it('listed late is used from then on', () => {
    const voices: object[] = [];
    const { clock, say, spoken } = setUp(well, voices);
    say('one');
    clock.turn(1000);
    voices.push(LOCAL);
    say('two');
    expect(spoken.map(({ text }) => text)).toEqual(['two']);
  });
});

describe('stopped', () => {
  it('calls nothing back, and leaves the browser a moment before the next', () => {
    const { clock, ended, say, speech, spoken } = setUp(well);
    say('one');
    clock.turn(100);
    speech.stop();
    say('two');
    clock.turn(5000);
    expect(ended).toEqual(['two']);
    expect(spoken[1]?.at).toBeGreaterThan(100);
  });

  it('before the moment has passed says nothing', () => {
    const { clock, say, speech, spoken } = setUp(well);
    say('one');
    speech.stop();
    say('two');
    speech.stop();
    clock.turn(5000);
    expect(spoken.map(({ text }) => text)).toEqual(['one']);
  });
});
