import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repExercises } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/exercise';
import { ROOT } from '../fingerprint';
import type { Scored } from './table';

/** What `npm run bench:views` measured. */
export const VIEW_MAP = JSON.parse(readFileSync(join(ROOT, 'docs', 'views.json'), 'utf8')) as readonly Scored[];

/**
 * Of which the views have been measured. An exercise that is still new takes over the placement of one of its kind; what
 * costs a film of every exercise (the plan of the accuracy bench, the live sets of `npm test`) waits for its own map.
 */
export const isMeasured = ({ id }: Pick<Exercise, 'id'>): boolean => VIEW_MAP.some(({ exercise }) => exercise === id);

/** All exercises of which the views have been measured. */
export const measuredExercises: readonly Exercise[] = repExercises.filter(isMeasured);
