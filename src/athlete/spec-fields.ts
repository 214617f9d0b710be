/** What is wrong with a specification, in a sentence that can be printed. */
export class AthleteSpecError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AthleteSpecError';
  }
}

/** The options of a specification by name, as they were written. */
export class Fields<Key extends string> {
  private readonly texts = new Map<Key, string>();

  /** Reads "reps=3&fault=sag". Throws an `AthleteSpecError` for a name that is not known. */
  constructor(query: string, keys: readonly Key[]) {
    for (const [key, value] of new URLSearchParams(query)) this.texts.set(oneOf(key, keys, 'athlete option'), value);
  }

  text(key: Key): string | undefined {
    return this.texts.get(key);
  }

  /** One of the names, or `otherwise` where nothing is said. */
  choice<T extends string, U>(key: Key, known: readonly T[], otherwise: U, what: string = key): T | U {
    const text = this.text(key);
    return text === undefined ? otherwise : oneOf(text, known, what);
  }

  number<U>(key: Key, otherwise: U, low: number, high: number): number | U {
    const text = this.text(key);
    return text === undefined ? otherwise : within(key, text, low, high);
  }

  /** 0 or 1. */
  flag(key: Key): boolean {
    return this.number(key, 0, 0, 1) === 1;
  }
}

export function oneOf<T extends string>(text: string, known: readonly T[], what: string): T {
  const found = known.find((name) => name === text);
  if (found === undefined) throw new AthleteSpecError(`Unknown ${what} "${text}". Known: ${known.join(', ')}.`);
  return found;
}

export function within(key: string, text: string, low: number, high: number): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (value >= low && value <= high) return value;
  throw new AthleteSpecError(`"${key}" must be a number from ${low} to ${high}, not "${text}".`);
}
