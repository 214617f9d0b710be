import type { Dose, Exercise } from '../exercises/exercise';

/** What the person chose, kept on this machine. */
interface Kept {
  /** The safety lines have been read. */
  readonly safetyRead: boolean;
  /** They have been said aloud. */
  readonly safetySaid: boolean;
  readonly cameraId: string | null;
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly everyNumber: boolean;
  readonly skeletonOnly: boolean;
  /** When an exercise was last stopped because it hurt, ms since 1970, by exercise. */
  readonly hurt: Readonly<Record<string, unknown>>;
  /** Sets, target and rest where they differ from the exercise's dose, by exercise; as an older version wrote them, too. */
  readonly doses: Readonly<Record<string, unknown>>;
}

/** A dose as it was kept, by an older version under `reps`; null where it is none. */
function asDose(kept: unknown): Dose | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { sets, reps, target = reps, restS } = kept as Partial<Record<keyof Dose | 'reps', unknown>>;
  if (typeof sets !== 'number' || typeof target !== 'number' || typeof restS !== 'number') return null;
  return { sets, target, restS };
}

const KEY = 'unhunch.preferences';
const AT_FIRST: Kept = {
  safetyRead: false,
  safetySaid: false,
  cameraId: null,
  volume: 0.8,
  muted: false,
  everyNumber: false,
  skeletonOnly: false,
  hurt: {},
  doses: {},
};

/** Whether a choice read from storage can be one: of the kind that it is at first. */
function isChoice(key: string, value: unknown): boolean {
  if (key === 'cameraId') return value === null || typeof value === 'string';
  return value !== null && typeof value === typeof AT_FIRST[key as keyof Kept];
}

function read(): Kept {
  try {
    const stored = Object.entries(JSON.parse(localStorage.getItem(KEY) ?? '{}') as object);
    return { ...AT_FIRST, ...Object.fromEntries(stored.filter(([key, value]) => isChoice(key, value))) };
  } catch {
    return AT_FIRST; // storage is shut, or holds what no version wrote
  }
}

class Preferences {
  current = $state.raw<Kept>(read());

  set(change: Partial<Kept>): void {
    this.current = { ...this.current, ...change };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.current));
    } catch {
      // Storage is shut: the choice holds until the page is left.
    }
  }

  /** The exercise's own dose, unless the person has chosen another. */
  doseOf(exercise: Pick<Exercise, 'id' | 'dose'>): Dose {
    return asDose(this.current.doses[exercise.id]) ?? exercise.dose;
  }

  /** When this exercise was last stopped because it hurt, ms since 1970; null where it never was. */
  hurtBy(id: string): number | null {
    const kept = this.current.hurt[id];
    return typeof kept === 'number' && Number.isFinite(kept) ? kept : null;
  }

  noteHurt(id: string): void {
    this.set({ hurt: { ...this.current.hurt, [id]: Date.now() } });
  }

  setDose(id: string, dose: Dose): void {
    this.set({ doses: { ...this.current.doses, [id]: dose } });
  }
}

export const preferences = new Preferences();
