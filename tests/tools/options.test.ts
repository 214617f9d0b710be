import { describe, expect, it } from 'vitest';
import { AskError, readOptions } from '../../tools/analyze/options';

describe('the options of analyze', () => {
  it('are the full model on the main engine unless said otherwise', () => {
    expect(readOptions(['clip.mp4', '--exercise', 'quadruped-plus'])).toMatchObject({
      input: 'clip.mp4',
      exercise: { id: 'quadruped-plus' },
      engine: 'litert',
      model: 'full',
    });
  });

  it('are taken as they are said', () => {
    const said = ['--model', 'lite', '--engine', 'mediapipe', '--json', 'a.json', '--trace', 'a.jsonl'];
    expect(readOptions(['clip.mp4', '--exercise', 'prone-t-raise', ...said])).toMatchObject({
      engine: 'mediapipe',
      model: 'lite',
      json: 'a.json',
      trace: 'a.jsonl',
    });
  });

  it.each([
    ['no input', ['--exercise', 'quadruped-plus'], /^Say what to analyze/],
    ['two inputs', ['a.mp4', 'b.mp4', '--exercise', 'quadruped-plus'], /"b\.mp4"/],
    ['no exercise', ['a.mp4'], /^Say which exercise it is/],
    ['an unknown exercise', ['a.mp4', '--exercise', 'star-jump'], /"star-jump".*quadruped-plus/],
    ['an unknown option', ['a.mp4', '--exercise', 'quadruped-plus', '--loud'], /--loud/],
    ['an unknown model', ['a.mp4', '--exercise', 'quadruped-plus', '--model', 'huge'], /lite, full, heavy/],
    ['an unknown engine', ['a.mp4', '--exercise', 'quadruped-plus', '--engine', 'v8'], /litert, mediapipe/],
  ])('are refused: %s', (_, args, sentence) => {
    expect(() => readOptions(args)).toThrow(AskError);
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
