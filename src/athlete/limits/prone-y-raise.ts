import type { TrueLimits } from './limit';
import { bothLifted, prone, zone } from './shared';

export const proneYRaise: TrueLimits = {
  counts: [bothLifted(0.07)],
  limits: [...zone(120, 150), ...prone],
  fastestOutMs: 700,
};
