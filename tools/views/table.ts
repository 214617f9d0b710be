import { exercises } from '../../src/exercises';
import type { Shown } from './errors';
import { MOSTLY, TRUSTED_SHARE } from './trust';
import type { Shot } from './grid';

/** A shot with what came of it. */
export interface Scored extends Shot, Shown {
  readonly frames: number;
  readonly poses: number;
}

const PREFACE = `# Where the lens may stand

What \`npm run bench:views\` found: the virtual athlete, one rep a film, through the real engine (BlazePose full), smoothing
and measures, against the figure's own joints. A cell is the error (root mean square over all films of that place, in the
measure's unit) and the share of frames with a reading; **bold** where the error is at most a third of the least room that
the exercise's count and checks leave and the measure was seen in at least 70 % of the frames. Measures without a truth of
their own in the figure (the back's contour, an elbow's travel) are left out. Azimuth: 0 at the head end, 90 square to the
person's left flank. "Taken for" is where the app itself takes the lens to be, by the start pose. Rendered film, one body, seed of the reporting set: real people are another matter.
`;

export function table(scored: readonly Scored[]): string {
  return [
    PREFACE,
    ...exercises.map(({ id }) =>
      section(
        id,
        scored.filter((shot) => shot.exercise === id),
      ),
    ),
  ].join('\n');
}

function section(exercise: string, shots: readonly Scored[]): string {
  const places = [...new Set(shots.map(placeOf))];
  const measures = [...new Set(shots.flatMap(({ scores }) => scores.map(({ measure }) => measure)))];
  const rooms = new Map(shots.flatMap(({ scores }) => scores.map(({ measure, room }) => [measure, room])));
  const rows = places.map((place) => {
    const here = shots.filter((shot) => placeOf(shot) === place);
    const poses = sum(here.map((shot) => shot.poses)) / Math.max(1, sum(here.map((shot) => shot.frames)));
    return [place, lensOf(here), percent(poses), ...measures.map((measure) => cell(here, measure))];
  });
  const head = [
    'azimuth, height, distance',
    'taken for',
    'poses',
    ...measures.map((m) => `${m} (room ${rooms.get(m)})`),
  ];
  return [`## ${exercise}`, '', row(head), row(head.map(() => '---')), ...rows.map(row), ''].join('\n');
}

const placeOf = ({ azimuthDeg, heightM, distanceM }: Shot): string => `${azimuthDeg}°, ${heightM} m, ${distanceM} m`;

/** Where the app takes the lens to be; the films of a place share their start pose. */
function lensOf([shot]: readonly Scored[]): string {
  const { azimuthDeg = null, heightM = null, distanceM = null } = shot?.lens ?? {};
  if (azimuthDeg === null || heightM === null || distanceM === null) return 'not known';
  return `${azimuthDeg.toFixed(0)}°, ${heightM.toFixed(1)} m, ${distanceM.toFixed(1)} m`;
}

function cell(shots: readonly Scored[], measure: string): string {
  const scores = shots.flatMap((shot) => shot.scores.filter((score) => score.measure === measure));
  const squares = scores.flatMap(({ error, seenShare }) => (error === null ? [] : [{ square: error ** 2, seenShare }]));
  const weight = sum(squares.map(({ seenShare }) => seenShare));
  const seenShare = weight / Math.max(1, shots.length);
  if (weight === 0) return 'unseen';
  const error = Math.sqrt(sum(squares.map((s) => s.square * s.seenShare)) / weight);
  const text = `${error.toFixed(error < 1 ? 3 : 1)} ${percent(seenShare)}`;
  const trusted = error <= TRUSTED_SHARE * (scores[0]?.room ?? 0) && seenShare >= MOSTLY;
  return trusted ? `**${text}**` : text;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
