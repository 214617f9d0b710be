/**
 * A slot for one item: putting a newer one throws the older away, so that a slow taker always gets the newest.
 * One taker at a time.
 */
export class Newest<T> {
  #item: T | undefined;
  #error: Error | undefined;
  #ended = false;
  #waiting: { resolve: (item: T | null) => void; reject: (error: Error) => void } | undefined;

  /** @param discard frees an item that nobody took. */
  constructor(readonly discard: (item: T) => void) {}

  /** True after `end` or `fail`: what is put from then on is thrown away. */
  get ended(): boolean {
    return this.#ended;
  }

  put(item: T): void {
    if (this.#ended) return this.discard(item);
    if (this.#waiting) {
      this.#waiting.resolve(item);
      this.#waiting = undefined;
      return;
    }
    this.#drop();
    this.#item = item;
  }

  /** The newest item, once there is one; null after `end`; rejects after `fail`. */
  take(): Promise<T | null> {
    if (this.#error) return Promise.reject(this.#error);
    if (this.#ended) return Promise.resolve(null);
    if (this.#item !== undefined) {
      const item = this.#item;
      this.#item = undefined;
      return Promise.resolve(item);
    }
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }

  /** No more items: a pending `take` resolves to null. */
  end(): void {
    this.#ended = true;
    this.#drop();
    this.#waiting?.resolve(null);
    this.#waiting = undefined;
  }

  /** No more items, for a reason: a pending `take` and all later ones reject with it. */
  fail(error: Error): void {
    if (this.#ended) return;
    this.#error = error;
    this.#waiting?.reject(error);
    this.#waiting = undefined;
    this.end();
  }

  #drop(): void {
    if (this.#item !== undefined) this.discard(this.#item);
    this.#item = undefined;
  }
}
