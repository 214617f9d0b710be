import type { SourceProblem } from '../frame';

/** Names of the errors of `getUserMedia` (Media Capture and Streams, 10.3.1), and what each means for the person. */
const PROBLEMS: Readonly<Record<string, SourceProblem>> = {
  NotAllowedError: 'camera-denied',
  SecurityError: 'camera-denied',
  NotFoundError: 'camera-missing',
  OverconstrainedError: 'camera-missing', // the chosen one is no longer there
  NotReadableError: 'camera-busy',
  AbortError: 'camera-busy',
  TypeError: 'no-camera-support', // the page is not secure
};

/** What an error of `getUserMedia` means for the person. One that is not in the standard's list counts as busy. */
export function cameraProblem(error: unknown): SourceProblem {
  return (error instanceof Error && PROBLEMS[error.name]) || 'camera-busy';
}
