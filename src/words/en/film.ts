import type { FilmWords } from '../film';

/** Whoever looks on is not the one who exercises: told as of somebody else. */
export const film: FilmWords = {
  setup: {
    nobody: 'Nobody is in the picture yet.',
    'cannot-see': 'Part of the person is out of the picture.',
    'wrong-view': 'Filmed from another side than this exercise needs.',
    'start-pose': 'Waiting for the start position.',
    'hold-still': 'That is the start position.',
  },
  lockedOn: {
    held: 'Locked on.',
    weak: 'Locked on, without a still start: the range is judged more gently.',
  },
  lost: {
    lost: 'The person is out of sight; nothing counts.',
    'out-of-frame': 'Part of the person is out of the picture; nothing counts.',
    hidden: 'Too much of the person is hidden; nothing counts.',
    view: "This can't be judged from here; nothing counts.",
    uncalibrated: 'The start was not seen; nothing counts.',
  },
  found: 'The person is in sight again.',
  end: {
    target: 'That was the set.',
    'got-up': 'The person gets up: the set ends here.',
    finished: 'Done.',
    hurt: 'Stopped.',
    'source-ended': 'The video has ended.',
  },
};
