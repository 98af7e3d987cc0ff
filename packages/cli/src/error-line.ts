import type { Language } from '@assay/engine';
import { UsageError } from './arguments/usage-error.ts';
import type { UsageWords } from './language/usage-words.ts';
import { printable } from './terminal/width.ts';

/** The one line that says what went wrong, where, and what to do, in the language of the interface. */
export async function errorLine(error: unknown, language: Language): Promise<string> {
  if (hasMessages(error)) return printable(error.messages[language]);
  const words = await usageWords(language);
  if (error instanceof UsageError) return printable(words.problem(error.problem));
  return printable(words.unexpected(error instanceof Error ? error.message : String(error)));
}

async function usageWords(language: Language): Promise<UsageWords> {
  return language === 'ko'
    ? (await import('./language/ko/usage.ts')).KO_USAGE
    : (await import('./language/en/usage.ts')).EN_USAGE;
}

/** An error of the reader of documents says itself in every language; told by its name, so that the reader need not be loaded. */
function hasMessages(
  error: unknown,
): error is Error & { readonly messages: Readonly<Record<Language, string>> } {
  return error instanceof Error && error.name === 'SourceError' && 'messages' in error;
}
