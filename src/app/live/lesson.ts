import type { ExerciseId } from '../../exercises/exercise';
import { introduction } from '../../words/say';
import type { Utterance } from '../../words/utterance';
import { words } from '../language';
import { preferences } from '../preferences.svelte';

const cautioned = new Set<ExerciseId>();

/**
 * What is to be said before a set in front of the camera: the safety lines once ever, an exercise's cautions once a
 * visit, where the laptop goes each time. Asking counts as saying.
 */
export function lessonFor(id: ExerciseId): readonly Utterance[] {
  const once = { cautions: !cautioned.has(id), ...(!preferences.current.safetySaid && { safety: words.safety }) };
  cautioned.add(id);
  preferences.set({ safetySaid: true });
  return introduction(words.exercises[id], once);
}
