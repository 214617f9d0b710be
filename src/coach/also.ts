import type { Band } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen, type UnseenBecause } from '../geometry/reading';
import { inside, readingFor } from './band';
import type { StartValues } from './start-values';
import { partsOf } from './subject';

/** What must hold at some time of a rep besides its range. Watched while a movement goes on. */
export class Also {
  private best = -Infinity;
  private because: UnseenBecause | null = null;

  constructor(private readonly band: Band | undefined) {}

  begin(): void {
    this.best = -Infinity;
    this.because = null;
  }

  see(measures: Measures, start: StartValues): void {
    if (this.band === undefined) return;
    for (const { id } of partsOf(this.band.measure)) {
      const reading = readingFor(this.band, id, measures, start);
      if (seen(reading)) this.best = Math.max(this.best, inside(this.band, reading.value));
      else this.because = reading.unseen;
    }
  }

  /** Held, missed by a share of its limit (0–1), or never seen and why. */
  get outcome(): { readonly held: true } | { readonly missedBy: number } | { readonly unseen: UnseenBecause } {
    if (this.band === undefined || this.best >= 0) return { held: true };
    if (this.best === -Infinity) return { unseen: this.because ?? 'view' };
    const limit = Math.abs(this.band.above ?? this.band.below ?? 1);
    return { missedBy: Math.min(1, -this.best / limit) };
  }
}
