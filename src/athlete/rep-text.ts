import type { MotionFault } from './fault';
import { CLEAN_REP, type Rep } from './rep';

/** What may stand after a rep's name, each with a number behind it. */
const PARTS = { size: 'size', ms: 'ms', pause: 'pauseMs', stop: 'stopMs' } as const;

/** "head-up/size0.7/ms2500/pause1500/stop800", or "clean": one rep as a specification writes it. */
export function repText({ fault, size, ms, pauseMs, stopMs }: Rep): string {
  const parts = [
    fault !== null && `size${size}`,
    ms !== null && `ms${ms}`,
    pauseMs > 0 && `pause${pauseMs}`,
    stopMs > 0 && `stop${stopMs}`,
  ];
  return [fault ?? 'clean', ...parts.filter((part) => part !== false)].join('/');
}

/** Reads what `repText` writes; null where it makes no sense. */
export function repFrom(text: string, faults: readonly MotionFault[]): Rep | null {
  const [name = '', ...parts] = text.split('/');
  const fault = faults.find((known) => known === name) ?? null;
  if (fault === null && name !== 'clean') return null;
  const rep: Rep = { ...CLEAN_REP, fault };
  return parts.reduce<Rep | null>((so, part) => so && withPart(so, part), rep);
}

function withPart(rep: Rep, part: string): Rep | null {
  const [, name = '', digits = ''] = /^([a-z]+)(\d+(?:\.\d+)?)$/.exec(part) ?? [];
  const value = Number(digits);
  if (!(name in PARTS) || (name === 'size' && value > 1) || (name === 'ms' && value === 0)) return null;
  return { ...rep, [PARTS[name as keyof typeof PARTS]]: value };
}
