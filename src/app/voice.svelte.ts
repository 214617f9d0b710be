import type { Caption, Voice } from '../voice/voice';
import { createVoice } from '../voice/voice';
import type { VoiceProblem } from '../words/words';
import { words } from './language';
import { preferences } from './preferences.svelte';

/** The one voice of the app: it outlives the screens, so that the last sentence of a set is heard to its end. */
class CoachVoice {
  /** Why this machine has no voice, once that is known. */
  problem = $state.raw<VoiceProblem | null>(null);
  #voice: Voice | null = null;
  #onCaption: ((caption: Caption) => void) | null = null;

  /** To be called from a click or key press: browsers let a page sound only from there. Tells one listener at a time. */
  begin(onCaption: (caption: Caption) => void): Voice {
    this.#onCaption = onCaption;
    this.#voice ??= createVoice({
      words,
      onCaption: (caption) => this.#onCaption?.(caption),
      onProblem: (problem) => (this.problem = problem),
    });
    this.#voice.stop();
    this.#voice.unlock();
    this.#voice.setVolume(preferences.current.volume);
    this.#voice.mute(preferences.current.muted);
    return this.#voice;
  }
}

export const coachVoice = new CoachVoice();
