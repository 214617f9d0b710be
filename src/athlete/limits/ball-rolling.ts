import type { TrueLimits } from './limit';
import { HELD } from './shared';

export const ballRolling: TrueLimits = { counts: HELD, limits: [], fastestOutMs: null };
