import type { Words } from '../words';

export const programmes: Words['programmes'] = {
  'desk-break': {
    name: 'Desk break',
    purpose: 'A few minutes off from the screen: roll the shoulders, tuck the chin, draw each arm across.',
    rhythm: 'Every 30 minutes at a desk; where time is short, the shoulder rolls alone',
  },
  'extend-and-trap': {
    name: 'Extend and trap',
    purpose:
      'Roll the upper back loose, then teach its extensors and the lower trapezius to keep it up. Stretching alone does not fix it.',
    rhythm: 'Every other day',
  },
  'one-two-punch': {
    name: 'One-two punch',
    purpose: 'Two moves for a stiff, rounded upper back: first open it over a chair, then teach the blades to hold it.',
    rhythm: 'Once a day',
  },
  'quick-relief': {
    name: 'Quick relief',
    purpose:
      'For a tight upper back, right now: lean back over the roller, then teach the blades to hold it. It eases, and does not mend by itself.',
    rhythm: 'As needed; for a knot take the other one',
  },
  'quick-relief-knot': {
    name: 'Quick relief for a knot',
    purpose:
      'For a knot beside the shoulder blade: draw each arm across, then teach the blades to hold it. It eases, and does not mend by itself.',
    rhythm: 'As needed; for general tightness take the one with the roller',
  },
  'open-up': {
    name: 'Open up',
    purpose: 'Turn, lengthen and open: six unhurried moves for an upper back and a chest that the day has closed.',
    rhythm: 'Once a day',
  },
  'ribcage-expansion': {
    name: 'Ribcage expansion',
    purpose:
      'For ribs that hardly move: breathe them open lying on a side, roll them, breathe against the wall, then let the trunk roll.',
    rhythm: 'Twice a day, for two to four weeks',
  },
  'strong-neck-and-back': {
    name: 'Strong neck and back',
    purpose:
      'Strength for what holds you up: the deep muscles of the neck, serratus at the wall, and the upper back over a chair.',
    rhythm: 'Every other day, one or two rounds',
  },
};
