import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { film } from '../../tools/film';
import { LIVE_FILMS } from './live-films';

/** Shot here, while other tests wait for their pages: the live ones have the machine to themselves. */
it.each(LIVE_FILMS)(
  'the film of $id is shot for the live tests',
  async ({ takes }) => {
    expect(statSync(await film(...takes)).size).toBeGreaterThan(1e6);
  },
  180_000,
);
