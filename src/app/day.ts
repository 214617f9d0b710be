import { words } from './language';

const format = new Intl.DateTimeFormat(words.lang, { dateStyle: 'medium', timeStyle: 'short' });

/** When a set was done, in the person's own time zone: "12 Nov 2026, 18:04". `ms` since 1970. */
export const dayOf = (ms: number): string => format.format(ms);
