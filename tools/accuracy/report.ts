import { BARS, barsOf, lowestF1, type Bar } from './bars';
import type { Place, SeedSet } from './clip';
import { PLACES } from './clip';
import type { Figures } from './figures';
import type { NothingRow } from './nothing';
import type { RealFigures } from './real';
import type { Step, ViewMap } from './view-map';
import { table } from './table';
import type { Share } from './wilson';

/** What docs/accuracy.json holds. */
export interface Report {
  /** 'perfect' where the poses are the figure's own joints and no network's. */
  readonly network: 'real' | 'perfect';
  /** Clips scored of those planned. */
  readonly clips: Readonly<Record<SeedSet, { readonly scored: number; readonly planned: number }>>;
  readonly exercises: readonly ExerciseReport[];
  /** Empty where nobody was asked about it. */
  readonly nothing: readonly NothingRow[];
}

export interface ExerciseReport {
  readonly exercise: string;
  readonly sets: Readonly<Record<SeedSet, Readonly<Record<Place, Figures>>>>;
  /** Of the reporting set, all places together. */
  readonly map: ViewMap;
  readonly real: RealFigures;
}

/** Positives that a check's figures should stand on, over the runs. */
const FEW = 40;

const PREFACE = `# How accurate the coach is

The figures below are of a virtual athlete, a rendered figure whose joints are known, filmed in front of the app's real pose
engine (BlazePose full). **A rendered figure is not people**: what real recordings there are stand in a column of their own.

Each clip is a set in which clean reps, reps of half the range and every fault from just over its limit to gross come in random
order, at 1–6 s a rep, with pauses, stops and sets broken off, by other bodies in other clothes, rooms and light, before other
cameras; every two of these meet in some clip. Truth is the figure's own joints against limits written from the exercise
catalogue (\`src/athlete/truth.ts\`), apart from the rules that are judged here.

- **Recommended**: the lens where the app asks for it, give or take 8°, 0.1 m up or down, 0.2 m nearer or farther.
  **Off-angle**: up to 45° and 0.4 m from there. **Elsewhere**: from the floor to a shelf, 1.5–4 m away.
- **Off-by-one**: sets whose count is at most one off. **MAE**: mean over sets of |counted − true| / true.
- **F1** of a check: reps that it flags against reps that truly break its limit; what the app says it cannot see counts as missed.
- Brackets hold the 95 % interval (Wilson). **n** is how many sets, or reps, a share is of; under ${FEW} positives it is thin.
- Rules were tuned on other seeds than these: **reporting** seeds are all but the section called tuning.
- \`npm run bench:record\` films, \`npm run bench:score\` scores and writes this page.
`;

const PERFECT =
  '**These poses are the figure’s own joints, as a network without fault would give them: what is wrong is the rules’ own.**\n';

/** docs/accuracy.md. */
export const markdown = (report: Report): string =>
  [
    PREFACE,
    ...(report.network === 'perfect' ? [PERFECT] : []),
    topLine(report),
    ...report.exercises.flatMap(section),
    ...nothing(report),
    ...tuning(report),
  ].join('\n');

function topLine({ clips, exercises }: Report): string {
  const bars = exercises.map((one) => ({ exercise: one.exercise, bars: barsOf(one) }));
  const tried = bars.flatMap((one) => one.bars).filter(({ met }) => met !== null);
  const { scored, planned } = clips.reporting;
  const rows = bars
    .filter((one) => one.bars.some(({ met }) => met !== null))
    .map((one) => [one.exercise, ...one.bars.map(barCell)]);
  return [
    '## Against what is wanted\n',
    `**${tried.filter(({ met }) => met).length} of ${tried.length} bars met**, on ${scored} of ${planned} planned clips of the reporting seeds${scored < planned ? ' (the others are not recorded yet)' : ''}.\n`,
    table(['exercise', ...Object.values(BARS).map(wanted)], rows),
  ].join('\n');
}

const wanted = ({ words, ...bar }: (typeof BARS)[keyof typeof BARS]): string =>
  'atLeast' in bar ? `${words}: ≥ ${bar.atLeast}` : `${words}: ≤ ${bar.atMost}`;

const barCell = ({ value, n, met, check }: Bar): string =>
  value === null
    ? 'not tried'
    : `${met ? '✓' : '✗'} ${value.toFixed(3)}, n = ${n}${check === undefined ? '' : ` (${check})`}`;

/** The tuning seeds, for whoever wonders how far the rules fit only what they were made on. */
function tuning({ clips, exercises }: Report): string[] {
  const { scored, planned } = clips.tuning;
  const rows = exercises.flatMap(({ exercise, sets }) =>
    PLACES.map((place) => {
      const now = sets.tuning[place];
      const low = lowestF1(now);
      return [
        exercise,
        place,
        `${now.sets}`,
        share(now.offByOne),
        number(now.mae),
        share(now.accused),
        share(now.lockedInTime),
        low ? `${number(low.value)} (${low.check}, n = ${low.n})` : '–',
      ];
    }),
  );
  const head = ['exercise', 'lens', 'sets', 'off-by-one', 'MAE', 'clean reps accused', 'locked on in 3 s', 'lowest F1'];
  return ['\n## Tuning seeds\n', `${scored} of ${planned} clips.\n`, table(head, rows)];
}

/** Whoever does something else: zero reps and zero faults are right. */
function nothing({ nothing: rows }: Report): string[] {
  if (rows.length === 0) return [];
  const faultsOf = (faults: Readonly<Record<string, number>>): string =>
    Object.entries(faults)
      .map(([check, many]) => `${check} ${many}×`)
      .join(', ') || '0';
  return [
    '\n## Nothing counts that is not the exercise\n',
    'Each coach in turn, live, looks at somebody who does something else. Right are no reps and no form faults.\n',
    table(
      ['seen', 'by the coach of', 'films', 'minutes', 'took it for its start pose', 'reps', 'form faults'],
      rows.map(({ seen, coach, films, minutes, locked, reps, faults }) => [
        seen,
        coach,
        `${films}`,
        minutes.toFixed(1),
        `${locked}`,
        `${reps}`,
        faultsOf(faults),
      ]),
    ),
  ];
}

const section = ({ exercise, sets, map, real }: ExerciseReport): string[] => [
  `\n## ${exercise}\n`,
  counts(sets.reporting, real),
  '\n### Checks\n',
  checks(sets.reporting),
  '\n### Measures, from the recommended lens\n',
  measures(sets.reporting.recommended),
  '\n### By the lens\n',
  views(map),
];

function counts(places: Readonly<Record<Place, Figures>>, real: RealFigures): string {
  const row = (name: string, of: (figures: Figures) => string, really = ''): string[] => [
    name,
    ...PLACES.map((place) => of(places[place])),
    really,
  ];
  return table(
    ['', ...PLACES, 'real footage'],
    [
      row('sets', ({ sets }) => `${sets}`, `${real.clips} clips, ${real.photos} photographs`),
      row('off-by-one, or an honest refusal', ({ honest }) => share(honest)),
      row('true reps', ({ trueReps }) => `${trueReps}`),
      row('off-by-one', ({ offByOne }) => share(offByOne)),
      row('MAE', ({ mae }) => number(mae)),
      row('counted exactly', ({ exact }) => share(exact)),
      row('counted reps that are reps', ({ precision }) => share(precision), `${real.tooMany} counted too many`),
      row('reps that were counted', ({ recall }) => share(recall)),
      row('clean reps accused', ({ accused }) => share(accused)),
      row('start pose told right', () => '', share(real.starts)),
      row('locked on within 3 s', ({ lockedInTime }) => share(lockedInTime)),
      row('median lock-on', ({ medianLockMs: ms }) => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`)),
      row('time in which a check was unseen', ({ unseenTime }) => percent(unseenTime)),
    ],
  );
}

function checks({ recommended, ...others }: Readonly<Record<Place, Figures>>): string {
  const rows = Object.entries(recommended.checks).map(([id, { positives, precision, recall, f1, unseen }]) => [
    id,
    positives < FEW ? `${positives} (thin)` : `${positives}`,
    share(precision),
    share(recall),
    share(f1),
    share(unseen),
    number(others['off-angle'].checks[id]?.f1.share ?? null),
    number(others.elsewhere.checks[id]?.f1.share ?? null),
  ]);
  return table(['check', 'n', 'precision', 'recall', 'F1', 'of n unseen', 'F1 off-angle', 'F1 elsewhere'], rows);
}

function measures({ measures: all }: Figures): string {
  const rows = Object.entries(all).map(([id, { unit, error, room, seen, trusted }]) => [
    id,
    error === null ? '–' : unit === 'deg' ? `${error.toFixed(1)}°` : error.toFixed(3),
    unit === 'deg' ? `${room}°` : `${room}`,
    trusted ? 'yes' : 'no',
    percent(seen),
  ]);
  return table(['measure', 'error (r.m.s.)', 'room', 'error within a third of the room', 'seen'], rows);
}

function views(map: ViewMap): string {
  const named: readonly (readonly [string, readonly Step[]])[] = [
    ['azimuth off', map.azimuth],
    ['height, m', map.height],
    ['distance, m', map.distance],
    ['lid too low by', map.lid],
  ];
  const rows = named.flatMap(([name, steps]) =>
    steps.map(({ at, figures, f1 }) => [
      `${name} ${at}`,
      `${figures.sets}`,
      share(figures.lockedInTime),
      share(figures.offByOne),
      number(figures.mae),
      number(f1),
      percent(figures.unseenTime),
    ]),
  );
  return table(['lens', 'sets', 'locked on', 'off-by-one', 'MAE', 'F1 of all checks', 'unseen'], rows);
}

const share = ({ share: value, low, high, n }: Share): string =>
  value === null || low === null || high === null || n === 0
    ? '–'
    : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const number = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
const percent = (value: number): string => `${Math.round(100 * value)} %`;
