import type { Exercise } from '../exercises/exercise';
import { isUpright } from '../exercises/upright';
import type { ViewEstimate } from '../geometry/view';

/** Single frames misjudge where the lens stands: the last second decides. */
const SPAN_MS = 1000;
const MAJORITY = 0.6;

/**
 * Whether the lens stands in the wrong place, by the majority of the last second's frames. Unknown is no objection, nor
 * is `front` of an exercise on the floor: an upright person is asked down first, and where the lens is meant to be shows
 * once they are.
 */
export class ViewVote {
  private votes: { readonly timeMs: number; readonly wrong: boolean }[] = [];

  constructor(private readonly exercise: Pick<Exercise, 'view' | 'position'>) {}

  /** One frame more. */
  wrong(timeMs: number, view: ViewEstimate['view']): boolean {
    this.votes.push({ timeMs, wrong: this.objects(view) });
    while (timeMs - (this.votes[0]?.timeMs ?? timeMs) > SPAN_MS) this.votes.shift();
    return this.votes.filter((vote) => vote.wrong).length > MAJORITY * this.votes.length;
  }

  private objects(view: ViewEstimate['view']): boolean {
    const { name } = this.exercise.view;
    if (view === 'unknown' || view === name) return false;
    // Square to the head end or off it: single frames do not tell them apart. Who faces the lens and bends forwards, as for
    // a reverse fly, turns the head's end to it.
    if (view === 'head-oblique') return name === 'side';
    // Who lies on a side and faces the lens has it square to the trunk, as from a flank.
    if (view === 'side' && name === 'front') return this.exercise.position !== 'side-lying';
    // Who is seen upright from the front has an upright exercise begun already, and need not be asked down first.
    return view !== 'front' || isUpright(this.exercise);
  }
}
