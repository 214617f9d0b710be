import type { Limb, LimbSight, MutedBecause } from '../../coach/events';
import type { Subject } from '../../exercises/exercise';
import type { SightWords } from '../sight';

const NAMES: Readonly<Record<Subject, string>> = {
  trunkPitch: 'Height of the lift',
  trunkTilt: 'Trunk upright',
  trunkRecline: 'Lean back',
  headPitch: 'Neck',
  headProtraction: 'Head over shoulders',
  facePitch: 'Chin',
  headRetraction: 'Way of the head',
  earHeight: 'Height of the head',
  headTurn: 'Turn of the head',
  armEvenness: 'Hands level',
  shoulderRise: 'Chest',
  armTilt: 'Hands under shoulders',
  upperArmTilt: 'Elbows under shoulders',
  shoulderExtension: 'Way of the elbows',
  thighTilt: 'Hips over knees',
  hipTravel: 'Hips',
  hipRise: 'Hips',
  thoraxSink: 'Sink of the chest',
  shoulderContour: 'Upper back',
  midTrunkContour: 'Shape of the back',
  midTrunkHollow: 'Shape of the back',
  shoulderDrop: 'Shoulders',
  trunkArmAngle: 'Sink of the chest',
  hipAnkle: 'Hips off the heels',
  propHeight: 'Shoulders over elbows',
  elbowHeight: 'Elbows',
  shoulderStack: 'Shoulders',
  handStack: 'Hands',
  kneeStack: 'Knees',
  girdleElevation: 'Height of the shoulders',
  shoulderEvenness: 'Shoulders level',
  handSpread: 'Hands apart',
  headTilt: 'Tilt of the head',
  headNod: 'Nod of the head',
  trunkRotation: 'Turn of the trunk',
  trunkLean: 'Lean of the trunk',
  faceHeight: 'Face up',
  hipHeight: 'Height of the hips',
  shoulderTravel: 'Way along the roller',
  handFromHead: 'Hands at the head',
  neckExtension: 'Neck',
  shoulderRoll: 'Turn of the chest',
  chestOpening: 'Turn of the chest',
  headRoll: 'Turn of the head',
  kneeTravel: 'Knees',
  uprightness: 'Trunk',
  elbowFlexion: 'Elbows',
  kneeFlexion: 'Knees',
  armAbduction: 'Direction of the arms',
  armLift: 'Height of the hands',
  wristTravel: 'Hands',
  wristRise: 'Hands',
  wristHeight: 'Height of the hands',
  elbowAcross: 'Arm across',
  elbowElevation: 'Height of the elbows',
  elbowDrop: 'Height of the elbows',
  elbowTravel: 'Place of the elbows',
  shoulderElevation: 'Height of the shoulders',
  neckLength: 'Height of the shoulder',
  kneeHug: 'Hugged knee',
  armRoll: 'Direction of the arm',
  elbowLead: 'Place of the elbow',
  handToEar: 'Hand at the head',
  chestRoll: 'Roll of the chest',
  ankleRise: 'Feet',
};

const BECAUSE: Readonly<Record<MutedBecause, string>> = {
  'out-of-frame': 'out of the picture',
  hidden: 'hidden from here',
  view: "can't be told from this angle",
  uncalibrated: "your start didn't show it",
  vague: 'seen too vaguely to judge',
};
const OF_THE_FACE: readonly Subject[] = ['headPitch', 'facePitch', 'headTurn'];

const LIMBS: Readonly<Record<Limb, string>> = {
  head: 'head',
  trunk: 'trunk',
  leftArm: 'left arm',
  rightArm: 'right arm',
  leftLeg: 'left leg',
  rightLeg: 'right leg',
};
const SIGHTS: Readonly<Record<LimbSight, string>> = {
  seen: 'I see',
  vague: 'I see only roughly',
  unseen: "I can't see",
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const THIN: SightWords['thinRep'] = {
  count: 'for most of it I could hardly make out the movement',
  form: 'I could judge fewer than half of what I look for',
};

const thin: SightWords['thin'] = (reps, all, because) => {
  if (reps.length === 1) return `Rep ${reps[0]} rests on thin evidence: ${THIN[because]}.`;
  const which = all ? `All ${reps.length} reps` : `Reps ${list(reps.map(String))}`;
  return `${which} rest on thin evidence: ${THIN[because].replace('most of it', 'most of each')}.`;
};

export const sight: SightWords = {
  names: NAMES,
  tempo: 'Tempo',
  because: (because, subject) =>
    because === 'hidden' && OF_THE_FACE.includes(subject) ? 'your face is hidden from here' : BECAUSE[because],
  figure: (limbs) =>
    (['seen', 'vague', 'unseen'] as const)
      .map((sight) => ({ sight, names: (Object.keys(LIMBS) as Limb[]).filter((limb) => limbs[limb] === sight) }))
      .filter(({ names }) => names.length > 0)
      .map(({ sight, names }) => `${SIGHTS[sight]} your ${list(names.map((limb) => LIMBS[limb]))}.`)
      .join(' '),
  key: { seen: 'seen', vague: 'only roughly', unseen: 'not seen' },
  sides: { left: 'L', right: 'R' },
  muted: (n) => `${n} not judged`,
  title: 'How well I saw you',
  enough: 'I saw enough of you throughout.',
  thin,
  thinRep: { count: `Thin evidence: ${THIN.count}.`, form: `Thin evidence: ${THIN.form}.` },
  notJudged: (names) => `Not judged: ${list(names)}.`,
  mutedShare: (name, share) =>
    share > 0.995
      ? `${name}: not judged in this set.`
      : `${name}: not judged for ${Math.round(share * 100)}% of your reps' time.`,
  mutedSeconds: (name, seconds) => `${name}: not judged for ${seconds} s.`,
};
