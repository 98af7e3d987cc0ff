import { SENTENCE_RULES } from '../language/registry-sentence-rules.ts';
import type { Sentence } from './sentences.ts';

/** No question that an answer needs is longer. */
const LONGEST = 120;

/**
 * Joins each question that only names what it asks about, or asks how much, with the answer right behind it: "And Germany?" and
 * "Three point six billion." are one sentence, as 독일은요? and 36억 달러입니다. are. So is a word or two, and nothing more, with
 * what is said of them: "Chips. The world bought more of them."
 */
export function joinAnswers(text: string, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && leadsTo(text, last, sentence))
      joined[joined.length - 1] = { ...sentence, start: last.start };
    else joined.push(sentence);
  }
  return joined;
}

function leadsTo(text: string, asked: Sentence, { start, end, blockIndex }: Sentence): boolean {
  if (asked.blockIndex !== blockIndex || asked.end - asked.start > LONGEST) return false;
  const question = text.slice(asked.start, asked.end);
  if (SENTENCE_RULES.some(({ opensTopic }) => opensTopic(question))) return true;
  if (!/[?？]$/.test(question)) return false;
  const answer = text.slice(start, end);
  if (/[?？]$/.test(answer)) return false;
  return SENTENCE_RULES.some(({ answers }) => answers(question.slice(0, -1), answer));
}
