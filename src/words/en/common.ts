import type { BodyPart } from '../../coach/events';
import type { CommonWords } from '../words';
import { doneIn } from './amounts';
import { laptopMoves, notJudged } from './laptop';

const PARTS: Record<BodyPart, string> = {
  head: 'head',
  shoulders: 'shoulders',
  hips: 'hips',
  knees: 'knees',
  feet: 'feet',
  leftArm: 'left arm',
  rightArm: 'right arm',
  leftHand: 'left hand',
  rightHand: 'right hand',
};

/** "head, hips and left hand"; past three parts, "all of you", since nobody mends a list by ear. */
const listParts = (parts: readonly BodyPart[]): string => {
  const names = parts.map((part) => PARTS[part]);
  if (names.length === 0 || names.length > 3) return 'all of you';
  const last = names.pop();
  const list = names.length > 0 ? `${names.join(', ')} and ${last}` : `${last}`;
  return `your ${list}`;
};

/** What mends the view; someone lying down slides, and only someone upright steps. */
const REMEDIES: CommonWords['remedies'] = {
  'step-back': (position) =>
    position === 'prone' ? 'Slide further from the laptop.' : 'Move a step back from the laptop.',
  'move-left': () => 'Move to your left.',
  'move-right': () => 'Move to your right.',
  'lid-up': () => 'Tilt the lid up a little.',
  'lid-down': () => 'Tilt the lid down a little.',
  unhide: () => 'Bring it out where I can see it.',
};

const moveLaptop: CommonWords['setup']['moveLaptop'] = (move, view, position) =>
  move === 'lid-up' || move === 'lid-down' ? REMEDIES[move](position) : laptopMoves[move](view);

const END = 'Done.';
const RISE_FROM_KNEES = 'Sit back on your heels and rest before standing.';

const HAND_PER_UNIT = { arm: 0.16, trunk: 0.17, face: 0.73 };
const NUMBERS = ['', 'a', 'two', 'three', 'four'];

/**
 * A hand's breadth is about 8.5 cm: 0.16 of a 53-cm arm (shoulder to wrist), 0.17 of a 50-cm trunk, 0.73 of the 11.6 cm
 * from ear to nose.
 */
const handWidths = (by: number, perHand: number): string | null => {
  const hands = Math.min(Math.round(by / perHand), NUMBERS.length - 1);
  return hands < 1 ? null : `${NUMBERS[hands]} ${hands === 1 ? 'hand' : 'hands'}`;
};

const tensOfDegrees = (by: number): string | null => {
  const degrees = Math.round(by / 10) * 10;
  return degrees < 10 ? null : `${degrees} degrees`;
};

export const common: CommonWords = {
  setup: {
    nobody: "I can't see anyone yet. Come into the picture.",
    cannotSee: (parts, remedy, position) => `I can't see ${listParts(parts)}. ${REMEDIES[remedy](position)}`,
    seeAll: 'I see all of you.',
    otherView: {
      side: 'Turn so that your side faces the laptop.',
      'head-oblique': 'Put the laptop off one corner of your head end.',
      'head-end': 'Put the laptop at your head end.',
      front: 'Turn to face the laptop.',
    },
    moveLaptop,
    place: { now: 'now', wanted: 'here', range: 'Anywhere in the shaded part will do.' },
    notJudged,
    holdStill: 'Hold still…',
    maybeUnseen: "If you do already, I can't make it out: more light, or nobody behind you, may help.",
  },
  remedies: REMEDIES,
  lockedOn: {
    held: 'Locked on.',
    weak: 'Locked on, without a still start. I will judge your range more gently.',
  },
  mended: "That's it.",
  lost: {
    lost: "I've lost you.",
    'out-of-frame': "You've slipped out of the picture.",
    hidden: "I can't see enough of you.",
    view: "I can't judge from here.",
    uncalibrated: "I don't know your start yet.",
  },
  stay: {
    prone: 'Rest; nothing counts. Stay face down.',
    supine: 'Rest; nothing counts. Stay on your back.',
    'side-lying': 'Rest; nothing counts. Stay on your side.',
    'hands-and-knees': 'Rest; nothing counts. Stay on the mat.',
    chair: 'Rest; nothing counts. Stay at the chair.',
    seated: 'Rest; nothing counts. Stay on the chair.',
    standing: 'Rest; nothing counts. Stay where you are.',
  },
  found: 'I see you again.',
  paused: {
    asked: 'Paused. Nothing counts.',
    'hidden-tab': 'Paused while the app is out of sight. Nothing counts.',
    'camera-moved': 'The camera moved, so I paused. Come back to the start position.',
  },
  resumed: 'Going on.',
  end: {
    target: END,
    'got-up': 'I saw you get up, so the set ends here.',
    finished: END,
    hurt: 'Stopping. Rest, and move only as far as is comfortable.',
    'source-ended': 'The video has ended.',
  },
  getUp: {
    prone: 'Roll to your side, push up, sit before standing.',
    supine: 'Roll off to your side, push up, sit before standing.',
    'side-lying': 'Push yourself up with your hands, and sit before standing.',
    'hands-and-knees': RISE_FROM_KNEES,
    chair: RISE_FROM_KNEES,
    seated: 'Sit tall and take a breath before standing.',
    standing: 'Let your arms hang and take a breath.',
  },
  otherSide: { left: 'Now the left side.', right: 'Now the right side.' },
  restBeforeNext: 'Rest where you are.',
  unseenMiss: {
    'out-of-frame': "Part of you was out of the picture; that one isn't judged.",
    hidden: "Part of you was hidden from me; that one isn't judged.",
    view: "I can't judge that from here; that one isn't counted.",
    uncalibrated: "I didn't know your start yet; that one isn't judged.",
    lost: "I lost you for a moment; that one isn't judged.",
  },
  amount: (by, unit) => (unit === 'deg' ? tensOfDegrees(by) : handWidths(by, HAND_PER_UNIT[unit])),
  done: (amount, n) => `${n} ${doneIn(amount)}.`,
  holdRuns: 'The clock runs again.',
  hold: 'Hold.',
  release: 'And let go.',
  letGo: (held) => (held < 1 ? 'Hold it before you let go' : `Held for ${held}; hold on longer`),
  breath: { in: 'In…', out: 'And out…', last: 'Last one, in…' },
  halfway: 'Halfway.',
  left: (seconds) => (seconds === 10 ? 'Ten more seconds.' : `${seconds}`),
};
