import { exerciseById } from '../../src/exercises';

/**
 * The specification of an athlete with `fault=CHECK` turned into the fault of movement that proves this check, so that
 * either may be named. Anything else is left as it is.
 */
export function withMotionFault(spec: string): string {
  const [, id = '', query = ''] = /^athlete:([^?]*)\??(.*)$/.exec(spec) ?? [];
  const fault = new URLSearchParams(query).get('fault');
  const check = exerciseById(id)?.checks.find((one) => one.id === fault);
  return check ? spec.replace(`fault=${check.id}`, `fault=${check.provedBy}`) : spec;
}
