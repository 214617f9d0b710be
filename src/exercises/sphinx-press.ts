import { headDown, headUp } from './checks';
import type { HoldExercise } from './exercise';
import { proneExtension } from './prone-extension';

const always = { kind: 'measure', phase: 'always' } as const;

export const sphinxPress: HoldExercise = {
  kind: 'hold',
  id: 'sphinx-press',
  position: 'prone',
  equipment: ['mat'],
  goals: ['mobility'],
  dose: { sets: 1, target: 30, restS: 30 },
  // Its own places have not been filmed yet. Lying as in the prone extension, which asks for the same flank: its own hold.
  view: proneExtension.view,
  start: [
    // An upper arm is 0.65 of the trunk: propped on it the chest is over 0.5 up, lying under 0.3.
    { id: 'chest-up', measure: 'propHeight', from: 'zero', above: 0.45 },
    // Elbows below the shoulders within twice the check's limit: what a cue can mend is let in.
    { id: 'elbows-under', measure: 'upperArmTilt', from: 'zero', above: -40, below: 40 },
    // Forearms on the floor: a right angle, within 35°. In a cobra or a push-up the arms are all but straight.
    { id: 'forearms-down', measure: 'elbowFlexion', from: 'zero', above: 55, below: 125 },
    // Legs along the floor: thighs within 30° of it. In a plank they slope less than that, but the trunk does not rise.
    { id: 'legs-long', measure: 'thighTilt', from: 'zero', above: 60, below: 120 },
    // Propped on the elbows the trunk rises by 25–40°; in a forearm plank by under 15°.
    { id: 'hips-down', measure: 'trunkPitch', from: 'zero', above: 17, below: 60 },
  ],
  hold: [
    // 0.14 of the trunk, 7 cm down from where the elbows prop it (0.65), the chest has sunk.
    {
      id: 'chest-up',
      measure: 'propHeight',
      from: 'start',
      above: -0.14,
      hysteresis: 0.05,
      forMs: 700,
      provedBy: 'chest-drops',
    },
  ],
  checks: [
    {
      // The catalogue's elbows under shoulders: 20° of an upper arm is 11 cm ahead of them. As the chest sinks between the
      // shoulders these come ahead of the elbows by as much: that is the shoulders' own check.
      ...always,
      id: 'elbows-under-shoulders',
      measure: 'upperArmTilt',
      from: 'zero',
      below: -20,
      hysteresis: 5,
      forMs: 700,
      priority: 2,
      provedBy: 'elbows-ahead',
    },
    {
      // 0.12 of the trunk is 6 cm: hips that rest on the mat do not rise by more.
      ...always,
      id: 'hips-down',
      measure: 'hipRise',
      from: 'start',
      above: 0.12,
      hysteresis: 0.04,
      forMs: 700,
      priority: 1,
      provedBy: 'hips-up',
    },
    {
      // Scapular elevation by 0.1 of the trunk, 5 cm, is most of what a full shrug has. The network shows two thirds of it,
      // and up to 0.075 in a head that hangs (rendered athlete): what reads 0.09 is a gross one.
      ...always,
      id: 'shoulders-down',
      measure: 'shoulderElevation',
      from: 'start',
      above: 0.09,
      hysteresis: 0.03,
      forMs: 700,
      priority: 3,
      provedBy: 'shoulders-up',
    },
    headUp('neck-long-up', 4),
    headDown('neck-long-down', 5),
  ],
  blind: ['pelvis'],
  sources: ['S2'],
};
