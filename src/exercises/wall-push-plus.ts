import { elbowsStraight, headDown, headUp, hipsStill, pushUp } from './checks';
import type { RepExercise } from './exercise';

const always = { kind: 'measure', phase: 'always' } as const;

export const wallPushPlus: RepExercise = {
  kind: 'reps',
  id: 'wall-push-plus',
  position: 'standing',
  equipment: ['wall'],
  goals: ['strength'],
  dose: { sets: 1, target: 10, restS: 60 },
  // Nearer than 1.5 m a picture of 66° has no room for head and knees; past 3 m a sink of 2 cm is 3 pixels of 640. Off
  // square as far as the plus on hands and knees. From the figure's geometry: not on the map yet.
  view: {
    name: 'side',
    azimuthDeg: 90,
    heightM: 1.1,
    distanceM: 2,
    works: { azimuthDeg: [67, 115], heightM: [0.7, 1.5], distanceM: [1.5, 3] },
  },
  start: [
    // Leaning on the hands from a step or two away the body slopes by up to 35°; in a push-up on a table by more.
    { id: 'upright', measure: 'uprightness', from: 'zero', above: 0.8 },
    // Straight ahead is −90: hands between the belly (−60) and the forehead (−115).
    { id: 'hands-on-wall', measure: 'armTilt', from: 'zero', above: -115, below: -60 },
    // As on hands and knees: nearly twice the check's limit, which a cue can mend.
    { id: 'elbows-straight', measure: 'elbowFlexion', from: 'zero', below: 35 },
  ],
  // As on hands and knees: a full slide of the blades is 3–6 cm on a 55-cm arm; 0.035 is 2 cm.
  count: { measure: 'thoraxSink', unit: 'arm', floor: 0.035, ceiling: 0.08, share: 0.6, minMs: 500 },
  checks: [
    elbowsStraight(2),
    pushUp,
    // Hips that come along with the chest travel by 2–3 cm.
    hipsStill(3),
    {
      // Scapular elevation by 0.1 of the trunk, 5 cm, is most of what a full shrug has. From the side the network shows a
      // third to a half of it (rendered athlete), and a head that tips back as much as 0.047.
      ...always,
      id: 'shoulders-down',
      measure: 'shoulderElevation',
      from: 'start',
      above: 0.055,
      hysteresis: 0.02,
      forMs: 500,
      priority: 4,
      provedBy: 'shoulders-up',
    },
    headUp('neck-long-up', 5),
    headDown('neck-long-down', 6),
  ],
  blind: ['scapula', 'wall', 'head-behind-arm'],
  sources: ['S3', 'S2'],
};
