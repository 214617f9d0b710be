import type { Place, SeedSet } from './clip';
import { PLACES } from './clip';
import type { Figures } from './figures';
import type { RealFigures } from './real';
import type { Step, ViewMap } from './view-map';
import type { Share } from './wilson';

/** What docs/accuracy.json holds. */
export interface Report {
  /** Clips scored of those planned. */
  readonly clips: Readonly<Record<SeedSet, { readonly scored: number; readonly planned: number }>>;
  readonly exercises: readonly ExerciseReport[];
}

export interface ExerciseReport {
  readonly exercise: string;
  readonly sets: Readonly<Record<SeedSet, Readonly<Record<Place, Figures>>>>;
  /** Of the reporting set, all places together. */
  readonly map: ViewMap;
  readonly real: RealFigures;
}

const PREFACE = `# Accuracy

\`npm run bench:record\` films the virtual athlete and keeps what the real engine (BlazePose full) sees in each frame;
\`npm run bench:score\` runs the rules over that. Each clip is a set in which clean reps, every fault from just over its limit to
gross, and reps of half the range come in random order, at 1–6 s a rep, with pauses, stops and sets broken off, by other
bodies, in other clothes, rooms and light, before other cameras: a sample in which every two of these meet. Truth is the
figure's own joints against the catalogue's limits (\`src/athlete/truth.ts\`). A rendered figure is not people: what real
recordings there are stand in a column of their own.

**Recommended**: the lens where the app asks for it, give or take 8°, 0.1 m up or down, 0.2 m nearer or farther. **Off-angle**:
up to 45° and 0.4 m from there. **Elsewhere**: from the floor to a shelf, 1.5–4 m away. Rules are tuned on one set of seeds and
reported on another; unless it says tuning, a figure is of the reporting seeds. Brackets hold the 95 % interval (Wilson).
*Off-by-one*: sets whose count is at most one off. *MAE*: mean of |counted − true| / true. *Accused*: clean reps said to have a
fault. *F1* counts a broken limit that the app could not see as missed.
`;

/** docs/accuracy.md. */
export const markdown = (report: Report): string =>
  [PREFACE, summary(report), ...report.exercises.flatMap(section)].join('\n');

function summary({ clips, exercises }: Report): string {
  const made = (set: SeedSet) => `${set}: ${clips[set].scored} of ${clips[set].planned} clips`;
  const rows = exercises.flatMap(({ exercise, sets }) =>
    PLACES.map((place) => {
      const { [place]: now } = sets.reporting;
      const { [place]: tuned } = sets.tuning;
      return [
        exercise,
        place,
        `${now.sets}`,
        share(now.offByOne),
        number(now.mae),
        share(now.accused),
        worst(now),
        `${share(tuned.offByOne)}, ${worst(tuned)}`,
      ];
    }),
  );
  const head = [
    'exercise',
    'lens',
    'sets',
    'off-by-one',
    'MAE',
    'accused',
    'lowest F1 of a check',
    'tuning: off-by-one, F1',
  ];
  return `${made('reporting')}; ${made('tuning')}.\n\n${table(head, rows)}`;
}

const worst = ({ checks }: Figures): string => {
  const known = Object.values(checks).flatMap(({ f1 }) => (f1.share === null ? [] : [f1.share]));
  return known.length === 0 ? '–' : number(Math.min(...known));
};

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
    `${positives}`,
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

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const share = ({ share: value, low, high, n }: Share): string =>
  value === null || low === null || high === null || n === 0
    ? '–'
    : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const number = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
const percent = (value: number): string => `${Math.round(100 * value)} %`;
