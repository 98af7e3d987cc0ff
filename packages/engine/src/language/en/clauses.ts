import type { EntityMention } from '../../claim/draft.ts';
import { insideBrackets } from '../../text/inside-brackets.ts';
import type { Span } from '../../text/span.ts';
import { joinsNames } from '../grammar.ts';
import { englishLoneFigure } from './lone-figures.ts';

/** "As" before a verb and its subject, a semicolon, colon, dash or comma, a conjunction: where a clause may end. */
const BREAK =
  /\sas\s(?!(?:many|much|well|high|large|low|long|soon|a|an|the|of|in|it|they|if|part)\b)(?![a-z-]{1,14} (?:years|months|quarters|decades)\b)(?=[a-z.-]{1,24} (?!as )[a-z]{1,20}(?:s |ed\b))|;\s|:\s|\s[—–-]{1,2}\s|\s\|\s|—|,\s(?:while|whereas|but|and|with|which|compared|against|up|down|after|as|though|although|followed|ahead|behind|or|so|because|where|when|making|leaving|not)\b|\s(?:while|whereas|but|although|though)\s|\sand\s(?=those\s(?:in|of|from)\s)|\sand\s(?=(?:the\s)?[a-z][a-z'’-]{1,16}(?:\s[a-z'’-]{2,16}){0,2}\sthe\s(?:highest|lowest|least|fewest|smallest|largest|biggest|weakest|strongest)(?:[.,;)]|$))|\sand\s(?=(?:the\s)?(?:highest|lowest|least|fewest|smallest|largest|biggest|weakest|strongest)\s(?:in|for|among|at)\s)|\sand\s(?=[a-z]{2,16}(?:\s[a-z]{2,16})?['’]s?\s(?:came|rose|fell|was|were|stood|stands|reached|is|are|grew|dropped|climbed|jumped|amounted|totall?ed|hit)\b)|,\s/g;

/** "With 14.3 patents per 100,000 people in 2024, South Korea …": what leads a sentence is about the subject behind its comma. */
const LEADS_TO_SUBJECT =
  /^(?:together|taken together|put together|jointly|combined|between them|among them|on average|in an average year|in all|all told)$|^(?:with|at|having|boasting|outside|excluding)\s(?:[^,;:]|,(?=[0-9])){1,90}$/;

const APPOSED = /^,\s[$€£]?[0-9][0-9.,]{0,12}[0-9](?:bn|m|\s(?:million|billion))?,\s/;
const APPOSED_BEFORE = /,\s[$€£]?[0-9][0-9.,]{0,12}[0-9](?:bn|m|\s(?:million|billion))?,$/;

/** "Japan, Korea and": a comma before more of a list. */
const MORE_OF_LIST = /^\s(?:[a-z]+(?:\s[a-z]+)?)(?:,\s[a-z]+)*,?\s(?:and|or)\s[a-z]/;
const CONJUNCTION = /^\s(?:and|or|but|which|while)\b/;

/** Cuts a sentence into clauses, in order, covering it: `Japan had 40, while Korea had 30.` → `Japan had 40, ` and `while Korea had 30.`. */
export function clausesOf(folded: string, sentence: Span, entities: readonly EntityMention[]): Span[] {
  const text = folded.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = 0;
  for (const { 0: mark, index: at } of text.matchAll(BREAK)) {
    const isComma = mark.startsWith(',');
    /** All but 57 of them: all save those. */
    if (mark === ' but ' && text.slice(0, at).endsWith('all')) continue;
    if (start === 0 && leadsToSentence(text.slice(0, at), mark)) continue;
    if (isComma && isWithinClause(text, at, mark, joinsNames(entities, sentence.start + at))) continue;
    const end = at + (isComma ? 2 : mark.length);
    if (end <= start) continue;
    clauses.push({ start: sentence.start + start, end: sentence.start + end });
    start = end;
  }
  clauses.push({ start: sentence.start + start, end: sentence.end });
  return clauses;
}

/** Whether what opens a sentence is no clause by itself, by the mark behind it. */
function leadsToSentence(before: string, mark: string): boolean {
  return mark.startsWith(',') ? LEADS_TO_SUBJECT.test(before) : isFigureOfLine(before, mark);
}

/** "59%: share of the world's robots installed in China": what stands behind the colon says of what the figure is. */
function isFigureOfLine(before: string, mark: string): boolean {
  return /^(?::|\s[—–-]{1,2})\s$/.test(mark) && englishLoneFigure(before.replace(/^[-*+•·]\s/, '')) !== null;
}

/** Whether the comma of a break stands in a list, around an apposition, or inside brackets. */
function isWithinClause(text: string, at: number, mark: string, joins: boolean): boolean {
  return (
    (joins && !/^,\sand\b/.test(mark)) ||
    isListComma(text, at) ||
    isByApposition(text, at) ||
    insideBrackets(text, at)
  );
}

/** A comma inside a number or between two capital names of a list is no clause break. */
function isListComma(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 40);
  return MORE_OF_LIST.test(after) && !CONJUNCTION.test(after);
}

/** "More than half, 354,000, went to China": a number between two commas says the same again. */
function isByApposition(text: string, at: number): boolean {
  return (
    APPOSED.test(text.slice(at, at + 24)) || APPOSED_BEFORE.test(text.slice(Math.max(0, at - 24), at + 1))
  );
}
