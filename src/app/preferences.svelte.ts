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
  /** Sets, reps and rest where they differ from the exercise's dose, by exercise. */
  readonly doses: Readonly<Record<string, Dose>>;
}

export interface Dose {
  readonly sets: number;
  readonly reps: number;
  readonly restS: number;
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

  doseOf(exercise: { readonly id: string; readonly dose: Dose }): Dose {
    return this.current.doses[exercise.id] ?? exercise.dose;
  }

  setDose(id: string, dose: Dose): void {
    this.set({ doses: { ...this.current.doses, [id]: dose } });
  }
}

export const preferences = new Preferences();
