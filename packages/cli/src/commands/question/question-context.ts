import type { Language } from '@assay/engine';
import type { Db, QuestionRow } from '@assay/store';
import { UsageError } from '../../arguments/usage-error.ts';
import { EN_QUESTION } from '../../language/en/question.ts';
import { KO_QUESTION } from '../../language/ko/question.ts';
import type { QuestionWords } from '../../language/question-words.ts';

const WORDS: Readonly<Record<Language, QuestionWords>> = { ko: KO_QUESTION, en: EN_QUESTION };

/** The words of `assay question` in a language. */
export function questionWords(language: Language): QuestionWords {
  return WORDS[language];
}

/** More that begin alike are not listed. */
const MOST = 5;

/** The question whose identifier begins with some letters. Throws UsageError where that is none, or several. */
export async function selectQuestion(db: Db, beginning: string): Promise<QuestionRow> {
  const { questionsBeginning } = await import('@assay/store');
  const found = await questionsBeginning(db, beginning, MOST);
  const [first, ...others] = found;
  if (first === undefined) throw new UsageError({ code: 'unknown-question', id: beginning });
  if (others.length > 0)
    throw new UsageError({ code: 'several-questions', id: beginning, ids: found.map(({ id }) => id) });
  return first;
}
