import { en } from '../../src/words/en';
import type { WalkedProgramme } from './programme';
import type { Walked, WalkedSide } from './walked';

const sideBySide = (sides: readonly WalkedSide[], tell: (side: WalkedSide) => string): string =>
  sides.map((one) => (one.side === null ? tell(one) : `${one.side} ${tell(one)}`)).join(', ');

const readyIn = ({ readyS }: WalkedSide): string => (readyS === null ? '–' : `${readyS.toFixed(1)} s`);

const paceIn = ({ fps, blindMs }: Walked): string => (fps === 0 ? '–' : `${fps}, ${blindMs} ms`);

const line = (walked: Walked): string =>
  `| ${[
    walked.exercise,
    walked.kind,
    walked.asked,
    sideBySide(walked.sides, readyIn),
    sideBySide(walked.sides, ({ done }) => `${done}`),
    walked.summary ?? '–',
    paceIn(walked),
    walked.wrong.join('; ') || 'whole',
  ].join(' | ')} |`;

const paragraph = ({ programme, parts, between, end, wrong }: WalkedProgramme): string => {
  const done = parts.map(({ exercise, sides }) => `${exercise} ${sideBySide(sides, (one) => `${one.done}`)}`);
  const verdict = wrong.join('; ') || 'whole';
  return `\`${programme}\`: ${done.join(', ')}. Announced between: ${between.join(', ') || 'nothing'}. At its end: ${end ?? 'not reached'} Verdict: ${verdict}.`;
};

/** The walks as a table, in the order given, what came of programmes, and which exercises have not been walked. */
export function report(
  walks: readonly Walked[],
  programmes: readonly WalkedProgramme[],
  missing: readonly string[],
): string {
  const whole = walks.filter(({ wrong }) => wrong.length === 0).length;
  return `# Walked through, live

\`npm run bench:walk\`: each exercise from its start button to its summary, in the built app in Chromium, with the athlete's film as
its camera and a shortened dose (3 reps, 5 s of a hold or of guided time, 2 breaths; of what is done on each side, both), clean. A walk is
whole where the screen counted just what was performed on each side, no cue for form was shown and no fault kept, the set ended by
itself, and the summary says so. "Begins after": from the camera's first picture, or the end of the change-over, to the
countdown; eleven seconds of it are for getting ready. "Pictures a second, longest gap": what the engine was given from the countdown to
the last count; with few pictures or a long gap a miss is the machine's. A rendered figure, not people.

${walks.length} of ${walks.length + missing.length} walked, ${whole} of them whole.${missing.length > 0 ? ` Not walked: ${missing.join(', ')}.` : ''}

| exercise | kind | asked | begins after | counted or held | ${en.ui.summary.toLowerCase()} | pictures a second, longest gap | verdict |
| --- | --- | --- | --- | --- | --- | --- | --- |
${walks.map(line).join('\n')}

## Programmes

${programmes.map(paragraph).join('\n\n') || 'None walked yet.'}
`;
}
