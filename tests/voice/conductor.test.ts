import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createConductor, SOUND_TO_SPEECH_MS, type Conductor } from '../../src/voice/conductor';
import { lengthOf, type SoundName } from '../../src/voice/sounds';
import type { Speaker } from '../../src/voice/speaker';
import { utterance, type UtteranceKind } from '../../src/words/utterance';
import { FakeClock } from './fake-clock';

/** What was heard, from when to when. */
interface Heard {
  readonly what: 'sound' | 'speech';
  readonly text: string;
  readonly from: number;
  to: number;
}

const LONG = 'one two three four five six'; // 2350 ms

/** A conductor whose speaker takes `pace` times as long as expected. */
const setUp = (pace = 1) => {
  const clock = new FakeClock();
  const heard: Heard[] = [];
  let cancel: () => void = () => undefined;
  const speaker: Speaker = {
    say: (text, onEnd) => {
      const entry: Heard = { what: 'speech', text, from: clock.now(), to: Infinity };
      heard.push(entry);
      const end = clock.after((250 + text.split(' ').length * 350) * pace, () => {
        entry.to = clock.now();
        onEnd();
      });
      cancel = () => {
        end();
        entry.to = Math.min(entry.to, clock.now());
      };
    },
    stop: () => cancel(),
  };
  const play = (sound: SoundName): void => {
    heard.push({ what: 'sound', text: sound, from: clock.now(), to: clock.now() + lengthOf(sound) });
  };
  const captions: string[] = [];
  const conductor = createConductor({ clock, speaker, play, onSay: ({ text }) => captions.push(text) });
  return { clock, heard, captions, conductor };
};

let clock: FakeClock;
let heard: Heard[];
let captions: string[];
let conductor: Conductor;
beforeEach(() => {
  ({ clock, heard, captions, conductor } = setUp());
});

const say = (kind: UtteranceKind, text: string, sound: SoundName | null = null): void =>
  conductor.perform(sound, utterance(kind, text));
const texts = (): string[] => heard.map(({ text }) => text);

describe('a sound and its words', () => {
  it('come one after the other', () => {
    say('count', '4', 'counted');
    clock.turn(2000);
    expect(heard.map(({ text, from }) => [text, from])).toEqual([
      ['counted', 0],
      ['4', SOUND_TO_SPEECH_MS],
    ]);
  });

  it('keep apart also when the sound is long', () => {
    say('begin', 'Locked on.', 'locked-on');
    clock.turn(2000);
    expect(heard[1]?.from).toBeGreaterThanOrEqual(lengthOf('locked-on'));
  });
});

describe('while a sentence is said', () => {
  it('the newest of equal weight waits, the older is dropped', () => {
    say('setup', LONG);
    say('setup', 'second');
    say('setup', 'third');
    clock.turn(10_000);
    expect(texts()).toEqual([LONG, 'third']);
  });

  it('what matters less does not push out what waits', () => {
    say('cue', LONG);
    say('miss', 'the reason');
    say('count', '5');
    clock.turn(2400);
    expect(texts()).toEqual([LONG, 'the reason']);
  });

  it('a number that comes late is dropped', () => {
    say('cue', LONG);
    say('count', '5');
    clock.turn(10_000);
    expect(texts()).toEqual([LONG]);
  });

  it('losing sight cuts it off', () => {
    say('cue', LONG);
    clock.turn(300);
    say('status', "I've lost you.", 'lost');
    clock.turn(5000);
    expect(heard[0]?.to).toBe(300);
    expect(texts()).toEqual([LONG, 'lost', "I've lost you."]);
  });

  it('a tick waits for its last word', () => {
    say('cue', LONG);
    clock.turn(2100);
    conductor.perform('counted', null);
    clock.turn(3000);
    expect(heard[1]?.from).toBe(2350);
  });

  it('a tick cuts a long rest of it, and a fresh cue is said again', () => {
    say('cue', LONG);
    clock.turn(500);
    conductor.perform('counted', null);
    clock.turn(5000);
    expect(heard.map(({ text, from }) => [text, from])).toEqual([
      [LONG, 0],
      ['counted', 500],
      [LONG, 500 + SOUND_TO_SPEECH_MS],
    ]);
  });
});

describe('a cue', () => {
  const cueBehindStatus = (attempts: number): void => {
    say('status', 'a b c');
    say('cue', 'about rep 4');
    for (let i = 0; i < attempts; i++) conductor.countAttempt();
    clock.turn(5000);
  };

  it('about rep 4 is said in rep 5', () => {
    cueBehindStatus(1);
    expect(texts()).toContain('about rep 4');
  });

  it('about rep 4 is not said in rep 6', () => {
    cueBehindStatus(2);
    expect(texts()).not.toContain('about rep 4');
  });
});

describe('from set-up to begin', () => {
  it('a confirmation is said together with the step that comes with it', () => {
    say('setup', LONG);
    say('confirm', 'I see all of you.');
    say('setup', 'Hold still.');
    clock.turn(10_000);
    expect(texts()).toEqual([LONG, 'I see all of you. Hold still.']);
  });

  it('a cue is said whole, though the tap of an early rep comes in the middle of it', () => {
    say('cue', LONG);
    clock.turn(1600);
    conductor.perform('held-back', null);
    clock.turn(5000);
    expect(texts()).toEqual([LONG]);
    conductor.perform('held-back', null);
    expect(texts()).toEqual([LONG, 'held-back']);
  });

  it('"Locked on" is said whole, though the countdown begins with it', () => {
    say('setup', 'Hold still.');
    clock.turn(1000);
    say('status', 'Locked on.', 'locked-on');
    for (const n of ['3', '2', '1']) {
      say('begin', n, 'countdown');
      clock.turn(1000);
    }
    say('begin', 'Breathe out as you lift.', 'begin');
    clock.turn(5000);
    expect(texts()).toEqual(['Hold still.', 'locked-on', 'Locked on.', '2', '1', 'begin', 'Breathe out as you lift.']);
    expect(heard[2]).toMatchObject({ from: 1000 + lengthOf('locked-on'), to: 1000 + lengthOf('locked-on') + 950 });
  });
});

describe('lines read before a set', () => {
  const lines = ['first line', 'second line', 'third line'].map((text) => utterance('lesson', text));

  it('come in order, then the newest step of the set-up', () => {
    conductor.read(lines);
    say('setup', 'old step');
    say('setup', 'new step');
    clock.turn(20_000);
    expect(texts()).toEqual(['first line', 'second line', 'third line', 'new step']);
  });

  it('end when the countdown begins', () => {
    conductor.read(lines);
    clock.turn(100);
    say('begin', '3', 'countdown');
    clock.turn(20_000);
    expect(texts()).toEqual(['first line', 'countdown', '3']);
    expect(heard[0]?.to).toBe(100);
  });
});

describe('captions', () => {
  it('show every word that is said, and no other', () => {
    say('cue', LONG);
    say('count', '5');
    clock.turn(10_000);
    expect(captions).toEqual([LONG]);
  });
});

describe('finished', () => {
  it('still says how the set ended, after the chord, and then is done', () => {
    let doneAt = -1;
    say('count', '10', 'counted');
    say('end', 'Done. Roll to your side.', 'set-done');
    conductor.finish(() => (doneAt = clock.now()));
    say('cue', 'too late', 'missed');
    clock.turn(10_000);
    expect(texts()).toEqual(['counted', 'set-done', 'Done. Roll to your side.']);
    expect(doneAt).toBe(heard.at(-1)?.to);
  });

  it('says nothing else', () => {
    let done = false;
    say('cue', LONG);
    say('miss', 'the reason');
    conductor.finish(() => (done = true));
    clock.turn(10_000);
    expect(done).toBe(true);
    expect(texts()).toEqual([LONG]);
    expect(heard[0]?.to).toBe(0);
  });
});

describe('stopped', () => {
  it('forgets what waits', () => {
    say('cue', LONG, 'missed');
    conductor.stop();
    clock.turn(10_000);
    expect(texts()).toEqual(['missed']);
  });
});

const KINDS: UtteranceKind[] = [
  'lesson',
  'setup',
  'confirm',
  'count',
  'mended',
  'cue',
  'miss',
  'begin',
  'status',
  'end',
];
const SOUNDS: (SoundName | null)[] = [
  'counted',
  'missed',
  'held-back',
  'locked-on',
  'lost',
  'countdown',
  'set-done',
  null,
];

describe('whatever comes', () => {
  it('nothing overlaps, however slow the voice', () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 3000 }),
      kind: fc.constantFrom(...KINDS),
      sound: fc.constantFrom(...SOUNDS),
      words: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.constantFrom(0.5, 1, 1.6), (steps, pace) => {
        const world = setUp(pace);
        for (const { wait, kind, sound, words } of steps) {
          world.clock.turn(wait);
          world.conductor.perform(sound, utterance(kind, Array(words).fill('word').join(' ')));
        }
        world.clock.turn(60_000);
        const inOrder = [...world.heard].sort((a, b) => a.from - b.from);
        inOrder.slice(1).forEach((next, i) => expect(next.from).toBeGreaterThanOrEqual(inOrder[i]?.to ?? 0));
      }),
    );
  });
});
