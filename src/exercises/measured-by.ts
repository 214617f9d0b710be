import type { Check, Measured } from './exercise';

/** What a check looks at; none where it asks for time alone. */
export function measuredBy(check: Check): Measured | null {
  switch (check.kind) {
    case 'measure':
    case 'turn':
      return check.measure;
    case 'tempo':
      return null;
  }
}
