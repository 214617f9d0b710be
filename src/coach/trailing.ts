/** How long a level must have been held to be believed: three frames of a 30-Hz camera, and a single jump is none. */
export const SUSTAINED_MS = 100;

/** The newest samples of a signal: those of the last `spanMs`, and never fewer than the last two. */
export class Trailing {
  private samples: { readonly timeMs: number; readonly value: number }[] = [];

  constructor(private readonly spanMs: number) {}

  push(timeMs: number, value: number): void {
    this.samples.push({ timeMs, value });
    // A tenth of a millisecond of slack: capture times that are meant to be equally spaced are not so exactly.
    while (this.samples.length > 2 && timeMs - (this.samples[0]?.timeMs ?? timeMs) > this.spanMs + 0.1) {
      this.samples.shift();
    }
  }

  clear(): void {
    this.samples = [];
  }

  /** Whether the samples cover nine tenths of the span. */
  get full(): boolean {
    const [first, last] = [this.samples[0], this.samples.at(-1)];
    return first !== undefined && last !== undefined && last.timeMs - first.timeMs >= 0.9 * this.spanMs;
  }

  /** The level that the signal has stayed over; −∞ before there are two samples. */
  get low(): number {
    return this.samples.length < 2 ? -Infinity : Math.min(...this.values);
  }

  /** The level that the signal has stayed under; +∞ before there are two samples. */
  get high(): number {
    return this.samples.length < 2 ? Infinity : Math.max(...this.values);
  }

  private get values(): number[] {
    return this.samples.map((sample) => sample.value);
  }
}
