import type { Language } from '../locale/language.ts';

/** The language to answer in: Dutch for who has set Dutch, English for everyone else. */
export function usualLocale(env: NodeJS.ProcessEnv): Language {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  // Where a system does not say it this way (Windows), the language of its dates does.
  const tag = set || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^nl\b|^nl_/i.test(tag) ? 'nl' : 'en';
}
