import type { SafetyWords } from '../words';

export const safety: SafetyWords = {
  title: 'Before you begin',
  before: [
    'These exercises are for stiffness and tightness, not for acute pain.',
    'A mild stretch or effort is fine. Stop for sharp, spreading or rising pain, tingling or dizziness.',
    'If exercise makes the pain worse, see a physiotherapist.',
    'If stretching does not help, have your neck looked at: it often refers pain to the upper back.',
    'Stretching alone rarely mends a tight upper back; strength does its part.',
  ],
  urgentTitle: 'Get help straight away',
  urgent: [
    'Chest pain, breathlessness or sudden severe pain: call for emergency help.',
    'New weakness, numbness, or a change in bladder or bowel: seek urgent care.',
  ],
  askFirstTitle: 'Ask a doctor or physiotherapist first',
  askFirst: [
    'With a fever, weight loss without a reason, a recent fall, or a history of cancer.',
    'With osteoporosis: no roller, no rounding.',
    'When pregnant: nothing face down.',
    'With vertigo: no rolling.',
  ],
  spoken: [
    'These exercises are not for acute pain.',
    'A mild stretch is fine. Stop for sharp, spreading or rising pain, tingling or dizziness.',
  ],
  agree: 'I have read this',
  hurtTitle: 'You stopped because it hurt',
  hurt: [
    'Rest, and move only as far as is comfortable. A mild stretch or effort is fine in an exercise; pain is not.',
    'If it was sharp, spreading or rising pain, tingling or dizziness, leave this exercise out.',
    'If exercise makes the pain worse, see a physiotherapist.',
    'If stretching does not help, have your neck looked at: it often refers pain to the upper back.',
  ],
  hurtBefore: (when) =>
    `${when}, you stopped because this hurt. Leave it out while it does, or try it smaller and slower.`,
};
