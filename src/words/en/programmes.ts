import type { Words } from '../words';

export const programmes: Words['programmes'] = {
  'one-two-punch': {
    name: 'One-two punch',
    purpose: 'Two moves for a stiff, rounded upper back: first open it over a chair, then teach the blades to hold it.',
    rhythm: 'Once a day',
  },
};
