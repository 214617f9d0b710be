import { expect, it } from 'vitest';
import { cameraProblem } from '../../src/camera/camera-problem';

it.each([
  ['NotAllowedError', 'camera-denied'],
  ['NotFoundError', 'camera-missing'],
  ['OverconstrainedError', 'camera-missing'],
  ['NotReadableError', 'camera-busy'],
  ['AbortError', 'camera-busy'],
  ['SomethingNewError', 'camera-busy'],
])('%s means %s', (name, problem) => {
  expect(cameraProblem(new DOMException('because', name))).toBe(problem);
});

it('takes a refused argument for a page without a camera', () => {
  expect(cameraProblem(new TypeError('because'))).toBe('no-camera-support');
});
