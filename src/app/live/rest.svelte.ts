/** The rest between two sets, in wall-clock seconds: nobody is being filmed for it. */
export class Rest {
  left = $state.raw(0);
  /** Resolves when the rest is over or skipped. */
  readonly over: Promise<void>;
  readonly skip: () => void;

  constructor(readonly seconds: number) {
    this.left = seconds;
    const endsAt = performance.now() + seconds * 1000;
    let done = (): void => undefined;
    this.over = new Promise((resolve) => (done = resolve));
    // A hidden tab's timers are slowed down; reading the clock keeps the rest as long as it should be.
    const timer = setInterval(() => {
      this.left = Math.max(0, Math.ceil((endsAt - performance.now()) / 1000));
      if (this.left === 0) this.skip();
    }, 250);
    this.skip = () => {
      clearInterval(timer);
      done();
    };
  }
}
