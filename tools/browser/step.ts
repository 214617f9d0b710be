/**
 * One step of a test in the browser. Nothing in it can hang the run: it fails after so many seconds.
 * @param name what is done, as in "the engine loads"; an error begins with it
 */
export async function step<T>(name: string, seconds: number, act: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([act(), tooLate]);
  } catch (error) {
    throw explained(error, (message) => `${name}: ${message}`);
  } finally {
    clearTimeout(timer);
  }
}

/** The same error with more to its message: the difference that an assertion shows stays. */
export function explained(error: unknown, message: (was: string) => string): Error {
  const own = error instanceof Error ? error : new Error(String(error));
  own.message = message(own.message);
  return own;
}
