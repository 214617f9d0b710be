import type { TrueLimits } from './limit';
import { bothLifted, prone, zone } from './shared';

export const proneTRaise: TrueLimits = {
  counts: [bothLifted(0.12)],
  limits: [...zone(70, 110), ...prone],
  fastestOutMs: 700,
};
