import { BARS } from './bars';
import type { SurveyRow } from './survey-rows';
import { table } from './table';
import { NO_CHECK, plusCheck, type CheckTally } from './tally';
import { f1Of } from './wilson';

const PREFACE = `# The whole catalogue, by other bodies

\`npm run bench:survey\`: each exercise that a camera judges, by the virtual athlete from the recommended lens (give or take 8°, 0.1 m
up or down, 0.2 m nearer or farther), in front of the app's real pose engine (BlazePose full). Each set is eight reps, or spans of a
hold, clean ones and every fault from just over its limit to gross in random order, by bodies of 1.55–1.90 m, slim to heavy, in
tight to loose clothes, with short or long hair, a bun or none, in bright, dim and backlit rooms, with a sofa, a pet or somebody
else behind. What is done on either side is done on the left. Truth is the figure's own joints against limits written from the exercise catalogue.
**A rendered figure is not people**, and few sets are no proof: each row says how many.

- **Right**: sets whose count is at most one off; of holds, sets timed to half a second. **Off**: mean of |counted − true| / true, or seconds.
- **Accused**: clean reps or spans that were said to have a fault.
- **Faults noticed**: of those truly broken; then how often one was told that was not. Under it, checks that reach no F1 of 0.95.
- Rules were tuned on other seeds than the reporting ones. \`npm run bench:record -- --survey --set reporting|tuning\` films.
`;

/** docs/survey.md: the reporting seeds, then those that rules were tuned on. */
export const surveyPage = (rows: {
  readonly reporting: readonly SurveyRow[];
  readonly tuning: readonly SurveyRow[];
}): string =>
  [PREFACE, '## Reporting seeds\n', section(rows.reporting), '\n## Tuning seeds\n', section(rows.tuning)].join('\n');

function section(rows: readonly SurveyRow[]): string {
  const filmed = rows.filter(({ sets }) => sets > 0);
  if (filmed.length === 0) return 'None is filmed yet.';
  return [
    summary(filmed, rows.length),
    table(HEAD, filmed.map(cells)),
    `\nChecks under an F1 of ${BARS.f1.atLeast}:\n`,
    low(filmed),
  ].join('\n');
}

const HEAD = ['exercise', 'sets', 'locked on in 3 s', 'right', 'off', 'accused', 'faults noticed', 'told wrongly'];

const cells = (row: SurveyRow): string[] => {
  const { right, wrong, missed } = all(row.checks);
  return [
    row.exercise,
    `${row.sets}`,
    `${row.lockedInTime}`,
    `${row.right}`,
    row.off === null ? '–' : row.kind === 'reps' ? row.off.toFixed(2) : `${row.off.toFixed(1)} s`,
    `${row.accused} of ${row.clean}`,
    `${right} of ${right + missed}`,
    `${wrong}`,
  ];
};

const all = (checks: SurveyRow['checks']): CheckTally => Object.values(checks).reduce(plusCheck, NO_CHECK);

function summary(rows: readonly SurveyRow[], exercises: number): string {
  const total = (of: (row: SurveyRow) => number, among = rows): number => among.reduce((sum, row) => sum + of(row), 0);
  const rightIn = (kind: SurveyRow['kind']): string => {
    const among = rows.filter((row) => row.kind === kind);
    return `${total(({ right }) => right, among)} of ${total(({ sets }) => sets, among)}`;
  };
  const { right, wrong, missed } = rows.map(({ checks }) => all(checks)).reduce(plusCheck, NO_CHECK);
  return [
    `${rows.length} of ${exercises} exercises, ${total(({ sets }) => sets)} sets.`,
    `Locked on within 3 s: ${total(({ lockedInTime }) => lockedInTime)}.`,
    `Counted at most one off: ${rightIn('reps')}; timed to half a second: ${rightIn('hold')}.`,
    `Faults noticed: ${right} of ${right + missed}; told wrongly: ${wrong}.`,
    `Clean reps or spans accused: ${total(({ accused }) => accused)} of ${total(({ clean }) => clean)}.\n`,
  ].join(' ');
}

/** Each check that was broken or told, and reaches no F1 of the bar. */
function low(rows: readonly SurveyRow[]): string {
  const found = rows.flatMap(({ exercise, checks }) =>
    Object.entries(checks).flatMap(([id, { right, wrong, missed, unseen }]) => {
      const { share } = f1Of(right, wrong, missed);
      return share === null || share >= BARS.f1.atLeast
        ? []
        : [[exercise, id, share.toFixed(2), `${right} of ${right + missed}`, `${wrong}`, `${unseen}`]];
    }),
  );
  return table(['exercise', 'check', 'F1', 'noticed', 'told wrongly', 'missed as unseen'], found);
}
