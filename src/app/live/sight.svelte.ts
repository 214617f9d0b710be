import type { LiveView } from '../../coach/events';
import type { Exercise } from '../../exercises/exercise';
import { SteadySight, type Limbs, type Muted } from './steady-sight';

/** How well the app sees, for the live screen. A frame without news redraws nothing. */
export class Sight {
  /** Null until enough has been seen. */
  limbs = $state.raw<Limbs | null>(null);
  muted = $state.raw<readonly Muted[]>([]);
  #steady: SteadySight;

  constructor(private readonly exercise: Pick<Exercise, 'checks'>) {
    this.#steady = new SteadySight(exercise);
  }

  /** A new set: what was seen in the one before tells nothing. */
  begin(): void {
    this.#steady = new SteadySight(this.exercise);
    this.limbs = null;
    this.muted = [];
  }

  see(view: LiveView): void {
    this.#steady.see(view);
    this.limbs = this.#steady.limbs;
    this.muted = this.#steady.muted;
  }
}
