import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Output } from '../../deps.ts';
import type { DataWords } from '../../language/data-words.ts';
import { EN_DATA } from '../../language/en/data.ts';
import { KO_DATA } from '../../language/ko/data.ts';
import { cutText } from '../../terminal/width.ts';

const WORDS: Readonly<Record<Language, DataWords>> = { ko: KO_DATA, en: EN_DATA };

/** The words of backups and of distribution in a language. */
export function dataWords(language: Language): DataWords {
  return WORDS[language];
}

/** The only operand of a command. Throws UsageError where there is none, or another. */
export function oneFile(args: Arguments, command: string): string {
  const [file, extra] = args.operands;
  if (file === undefined) throw new UsageError({ code: 'missing-operand', operand: 'FILE', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  return file;
}

/** A line on a terminal that says what is being done, and is written over; nothing elsewhere. `say('')` takes it away. */
export function statusLine(output: Output): (text: string) => void {
  if (!output.isTerminal) return () => {};
  return (text) => output.write(`\r\u001B[K${cutText(text, (output.columns ?? 80) - 1)}`);
}

/** How many rows there are in all tables together. */
export function sumRows(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}
