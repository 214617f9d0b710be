import { en } from '../words/en';
import type { Words } from '../words/words';

/** The language of the screens and the voice. */
export const words: Words = en;
