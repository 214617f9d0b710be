import type { AttemptReport, Report } from './report';

/** The report as text for a person to read. */
export function table(report: Report): string {
  return [...head(report), '', ...attemptRows(report), ...tail(report)].join('\n');
}

function head({
  exercise,
  engine,
  model,
  baseline,
  frames,
  poses,
  counted,
  attempts,
  breaks,
  hold_ms,
}: Report): string[] {
  const share = Math.round((100 * poses) / frames);
  return [
    breaks
      ? `${exercise}: ${seconds(hold_ms)} held, the clock stopped ${breaks.length}×`
      : `${exercise}: ${counted} counted, ${attempts.length - counted} missed`,
    `${engine} ${model}, a person in ${poses} of ${frames} frames (${share} %), baseline ${baseline}`,
  ];
}

function attemptRows({ attempts, breaks }: Report): string[] {
  if (breaks)
    return breaks.map(
      ({ start_ms, end_ms, reason, blame }) => `${seconds(start_ms)}–${seconds(end_ms)}  ${reason} (${blame})`,
    );
  if (attempts.length === 0) return ['no attempts'];
  return columns([
    ['from', 'to', 'range', 'verdict', 'faults'],
    ...attempts.map((attempt) => [
      seconds(attempt.start_ms),
      seconds(attempt.end_ms),
      `${attempt.range} ${attempt.range_unit}`,
      verdict(attempt),
      attempt.faults.map(({ check, side, worst }) => `${check}${side ? ` ${side}` : ''} (${worst})`).join(', '),
    ]),
  ]);
}

function verdict({ counted, reason, blame, side }: AttemptReport): string {
  if (counted) return 'counted';
  return `${reason}${side ? ` ${side}` : ''} (${blame})`;
}

function tail({ faults, unseen, hold_ms, breaks }: Report): string[] {
  const lines = [
    list('faults', faults, (n) => `${n}×`),
    list('not judged', unseen, seconds),
    !breaks && hold_ms > 0 && `in range: ${seconds(hold_ms)}`,
  ];
  return lines.filter((line) => line !== false);
}

function list(title: string, entries: Readonly<Record<string, number>>, show: (n: number) => string): string | false {
  const parts = Object.entries(entries).filter(([, n]) => n > 0);
  return parts.length > 0 && `${title}: ${parts.map(([check, n]) => `${check} ${show(n)}`).join(', ')}`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function columns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
