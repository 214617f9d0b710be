/** The parts of a SpeechSynthesisVoice that decide. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

const GOOD = /natural|premium|enhanced|siri|neural/i;
const ROBOTIC = /espeak|compact|eloquence|novelty|mbrola/i;

const language = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

const score = (voice: VoiceFacts, region: string): number =>
  (GOOD.test(voice.name) ? 4 : 0) +
  (ROBOTIC.test(voice.name) ? -4 : 0) +
  (voice.lang.replace('_', '-').toLowerCase() === region.toLowerCase() ? 2 : 0) +
  (voice.default ? 1 : 0);

/**
 * The best voice of this machine in the app's language, or null. Remote voices are never taken: they would send the text
 * away. `region` is the person's own locale, such as en-GB.
 */
export const pickVoice = <V extends VoiceFacts>(voices: readonly V[], lang: string, region: string): V | null =>
  voices
    .filter((voice) => voice.localService && language(voice.lang) === language(lang))
    .reduce<V | null>(
      (best, voice) => (best === null || score(voice, region) > score(best, region) ? voice : best),
      null,
    );
