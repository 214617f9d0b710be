import { NO_CHOICE, type Choice } from './choice';

/** What was looked for last: whoever comes back from an exercise finds the same list. */
class Chosen {
  current = $state.raw<Choice>(NO_CHOICE);

  set(change: Partial<Choice>): void {
    this.current = { ...this.current, ...change };
  }
}

export const chosen = new Chosen();
