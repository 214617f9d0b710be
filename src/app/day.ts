import { words } from './language';

/** The person's own way of writing dates, where it is in the language of the words. */
const locales = navigator.languages.filter((tag) => tag.startsWith(words.lang));
const format = new Intl.DateTimeFormat([...locales, words.lang], { dateStyle: 'medium', timeStyle: 'short' });

/** When a set was done, in the person's own time zone: "12 Nov 2026, 18:04". `ms` since 1970. */
export const dayOf = (ms: number): string => format.format(ms);
