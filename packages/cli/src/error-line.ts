import type { CatalogueFaultError } from '@assay/catalog';
import type { Language } from '@assay/engine';
import { UsageError, type UsageProblem } from './arguments/usage-error.ts';
import type { UsageWords } from './language/usage-words.ts';
import { printable } from './terminal/width.ts';

/** The one line that says what went wrong, where, and what to do, in the language of the interface. */
export async function errorLine(error: unknown, language: Language): Promise<string> {
  if (hasMessages(error)) return printable(error.messages[language]);
  const words = await usageWords(language);
  if (isCatalogueFault(error)) return printable(words.problem(await faultyPackage(error, language)));
  if (error instanceof UsageError) return printable(words.problem(error.problem));
  return printable(words.unexpected(error instanceof Error ? error.message : String(error)));
}

async function usageWords(language: Language): Promise<UsageWords> {
  return language === 'ko'
    ? (await import('./language/ko/usage.ts')).KO_USAGE
    : (await import('./language/en/usage.ts')).EN_USAGE;
}

/** Errors that say themselves in every language; told by their names, so that their packages need not be loaded. */
const SPEAKING: ReadonlySet<string> = new Set(['SourceError', 'TableFileError', 'StoreError', 'SetupError']);

function hasMessages(
  error: unknown,
): error is Error & { readonly messages: Readonly<Record<Language, string>> } {
  return error instanceof Error && SPEAKING.has(error.name) && 'messages' in error;
}

function isCatalogueFault(error: unknown): error is CatalogueFaultError {
  return error instanceof Error && error.name === 'CatalogueFaultError' && 'faults' in error;
}

/** Whoever threw it has loaded the words of faults. */
async function faultyPackage(error: CatalogueFaultError, language: Language): Promise<UsageProblem> {
  const { faultLine } = await import('@assay/catalog');
  const [first] = error.faults;
  return {
    code: 'faulty-package',
    folder: first?.folder ?? '',
    faults: error.faults.length,
    first: first === undefined ? error.message : faultLine(first, language),
  };
}
