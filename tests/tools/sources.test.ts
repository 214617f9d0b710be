import { expect, it } from 'vitest';
import { sourcesOf } from '../../tools/sources';

const film = sourcesOf(['src/athlete/source.ts']);

it('follows what runs, however far', () => {
  expect(film).toEqual(expect.arrayContaining(['src/athlete/source.ts', 'src/athlete/scene/head.ts', 'src/frame.ts']));
});

it('leaves out what no film is made of', () => {
  expect(film.filter((path) => /truth|spec|src\/exercises|src\/coach/.test(path))).toEqual([]);
});

it('names a file that is imported and missing', () => {
  expect(() => sourcesOf(['src/nowhere.ts'])).toThrow(/nowhere/);
});

it('leaves out what it is told to, and what only that imports', () => {
  const own = sourcesOf(['src/athlete/source.ts'], ['src/athlete/motions/index.ts']);
  expect(own).toContain('src/athlete/motion.ts');
  expect(own).not.toContain('src/athlete/motions/index.ts');
  expect(own).not.toContain('src/athlete/motions/prone-y-raise.ts');
});
