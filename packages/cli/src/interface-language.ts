import type { Language } from '@assay/engine';

/** The languages of the interface, as `--lang` takes them. */
export const LANGUAGES: readonly Language[] = ['ko', 'en'];

/**
 * The language to speak where no document decides: `--lang` wherever it stands, else the locale (LC_ALL, LC_MESSAGES, LANG), else English.
 * Example: `interfaceLanguage([], { LANG: 'ko_KR.UTF-8' })` → `ko`.
 */
export function interfaceLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedLanguage(args);
  if (asked !== null) return asked;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => (value ?? '') !== '') ?? '';
  return locale.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

function askedLanguage(args: readonly string[]): Language | null {
  let asked: Language | null = null;
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  options.forEach((arg, index) => {
    const value = arg.startsWith('--lang=')
      ? arg.slice('--lang='.length)
      : arg === '--lang'
        ? options[index + 1]
        : null;
    asked = LANGUAGES.find((language) => language === value) ?? asked;
  });
  return asked;
}
