import type { LensMove } from '../../coach/events';
import type { Exercise, Subject } from '../../exercises/exercise';

type View = Exercise['view']['name'];

const FROM_HEAD = 'I see you too much from the side. Move the laptop towards your head end.';
const FACE_ME = 'I see you too much from the side. Turn to face the laptop.';

/** What is wrong with the laptop's place, then what mends it. */
export const laptopMoves: Readonly<Record<Exclude<LensMove, 'lid-up' | 'lid-down'>, (view: View) => string>> = {
  headward: (view) =>
    ({
      side: 'I see you too much from the feet. Turn your side to the laptop.',
      'head-oblique': FROM_HEAD,
      'head-end': FROM_HEAD,
      front: FACE_ME,
    })[view],
  flankward: (view) =>
    ({
      side: 'I see you too much from the head. Turn your side to the laptop.',
      'head-oblique': 'I see you too much from the head. Move the laptop round to one shoulder.',
      'head-end': FROM_HEAD,
      front: FACE_ME,
    })[view],
  higher: (view) =>
    view === 'side'
      ? 'I look from too low. Lift the laptop onto a box or a low chair.'
      : 'I look from too low. Lift the laptop onto a table.',
  lower: (view) =>
    view === 'side'
      ? 'I look from too high. Put the laptop on a low chair.'
      : 'I look from too high. Put the laptop a little lower.',
  nearer: () => 'You look small from here. Bring the laptop a step nearer.',
  farther: () => 'I am too close to you. Move the laptop a step away.',
};

/** What each measure tells about the person, to follow "I can't judge". */
const JUDGED: Readonly<Partial<Record<Subject, string>>> = {
  trunkPitch: 'how high you lift',
  trunkTilt: 'whether you stay upright',
  trunkRecline: 'how far you lean back',
  headPitch: 'your neck',
  headProtraction: 'whether your head juts forward',
  facePitch: 'whether your chin is level',
  headRetraction: 'how far your head glides back',
  earHeight: 'how high your head is',
  headTurn: 'where your nose points',
  armEvenness: 'whether both hands are level',
  shoulderRise: 'your chest',
  armTilt: 'where your hands stand',
  upperArmTilt: 'where your elbows stand',
  propHeight: 'how high your shoulders are over your elbows',
  shoulderExtension: 'how far your elbows go back',
  thighTilt: 'where your knees stand',
  hipTravel: 'your hips',
  hipAnkle: 'your hips',
  hipRise: 'your hips',
  thoraxSink: 'how far you sink',
  midTrunkContour: 'your lower back',
  midTrunkHollow: 'how far you arch',
  trunkArmAngle: 'how far you sink',
  elbowFlexion: 'your elbows',
  elbowTravel: 'your elbows',
  shoulderRoll: 'how far your chest turns',
  chestOpening: 'how far your chest turns',
  headRoll: 'where your nose points',
  armRoll: 'where your arm points',
  elbowLead: 'where your elbow is',
  handToEar: 'whether your hand stays at your head',
  armAbduction: 'where your arms point',
  armLift: 'how high your hands go',
  wristHeight: 'how high your hands go',
  wristTravel: 'your hands',
  ankleRise: 'your feet',
  shoulderElevation: 'how high your shoulders are',
  neckLength: 'how high your shoulders are',
  girdleElevation: 'how high your shoulders are',
  headTilt: 'how far your head tilts',
  headNod: 'your nod',
  elbowAcross: 'how far your arm goes across',
  elbowElevation: 'how high your elbows are',
  elbowDrop: 'how high your elbows are',
  trunkRotation: 'how far you turn',
  trunkLean: 'whether you lean',
  shoulderEvenness: 'whether both shoulders are level',
  faceHeight: 'whether you lie on your back',
  hipHeight: 'your hips',
  shoulderTravel: 'how far you roll',
  shoulderDrop: 'how far you lean over the roller',
  handFromHead: 'your hands',
  neckExtension: 'your neck',
  kneeHug: 'whether your knee stays hugged',
  kneeTravel: 'your knees',
  chestRoll: 'how far your chest rolls',
  handSpread: 'how far your hands are apart',
};

/** Past three things nobody keeps a list by ear. */
const MOST = 3;

export const notJudged = (subjects: readonly Subject[]): string => {
  const things = [...new Set(subjects.flatMap((subject) => JUDGED[subject] ?? []))];
  if (things.length === 0 || things.length > MOST) return "From here I can't judge most of your form. I still count.";
  const last = things.pop();
  return `From here I can't judge ${things.length > 0 ? `${things.join(', ')} or ${last}` : last}.`;
};
