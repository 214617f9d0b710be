import type { ExerciseWords } from '../words';
import { BESIDE_THE_MAT, ON_YOUR_BACK, PLACE_BESIDE } from './supine';

const DRAWN_IN = 'drew in; let it lie open on the floor.';

export const rollerRest: ExerciseWords = {
  name: 'Rest on the roller',
  purpose: 'Lets the chest open by its own weight, along the length of a roller.',
  view: 'From the side',
  placement: PLACE_BESIDE,
  setup: [
    BESIDE_THE_MAT,
    'Look at the ceiling and just listen. The clock runs while you lie still, and waits while you move. Sit up to stop.',
    'Lie lengthwise on the roller, from tailbone to head, and open your arms to the sides.',
  ],
  steps: [
    'Sit on one end of the roller and lie back along it, until tailbone and head both rest on it. Knees bent, feet apart.',
    'Open your arms to the sides, palms up, hands on the floor.',
    'Breathe slowly and let the shoulders sink. Roll off to one side when you are done.',
  ],
  cautions: [
    'No roller with osteoporosis. After a recent fall, ask a doctor or physiotherapist first.',
    'Tailbone and head both rest on the roller: the head never hangs over its end.',
    'Slow and pain-free. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  begin: 'Let your arms grow heavy, and breathe.',
  blind: {
    'roller-lengthwise': 'The camera cannot tell whether the roller lies along your spine; you feel that yourself.',
    'far-arm': 'The arm away from the laptop lies behind your body; only the near one is watched.',
    breath: 'Your breath is not followed: go at your own slow pace.',
  },
  start: {
    'on-your-back': ON_YOUR_BACK['on-your-back'],
    'both-shoulders-down': ON_YOUR_BACK['both-shoulders-down'],
    'lies-long': 'Lie long on the roller, head resting.',
    'arms-open': {
      left: 'Open your left arm to the side.',
      right: 'Open your right arm to the side.',
      both: 'Open your arms to the sides.',
    },
  },
  hold: {
    'lies-long': 'Lie back down, head heavy',
    'lies-still': 'Settle where you were, and rest',
  },
  checks: {
    'arms-open': {
      cue: {
        left: 'Left hand heavy to the side',
        right: 'Right hand heavy to the side',
        both: 'Hands heavy to the sides',
      },
      fault: {
        left: `Your left arm ${DRAWN_IN}`,
        right: `Your right arm ${DRAWN_IN}`,
        both: 'Your arms drew in; let them lie open on the floor.',
      },
      mended: "Open. That's it.",
    },
  },
};
