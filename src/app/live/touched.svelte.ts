/** Controls stay for this long after the last touch: time to read three labels and reach one. */
const STAY_MS = 4000;

/** Whether the screen was touched, or the pointer moved, a moment ago. */
export class Touched {
  current = $state.raw(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly now = (): void => {
    this.current = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.current = false), STAY_MS);
  };
}
