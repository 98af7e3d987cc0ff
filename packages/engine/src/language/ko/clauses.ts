import type { EntityMention } from '../../claim/draft.ts';
import { insideBrackets } from '../../text/inside-brackets.ts';
import type { Span } from '../../text/span.ts';
import { joinsNames } from '../grammar.ts';
import { isSaidOfFirst } from './said-of-first.ts';

/** 늘었고, 줄었지만, 미국은 한 반면: endings of verbs and marks at which a clause ends. */
const BREAK =
  /(?:[^다라자냐리최광경권재창참신원선예중]고|[^다라자냐리]며|(?:늘|줄|하|르|리|높|낮|많|적|[였었았했])고도|지만|으나|는데|은데|던데|인데|면서|아서|어서|더니|다가),?\s|[이였었]고\([^()]{1,20}\),?\s|\s(?:반면에?|데 반해|데 비해|데 견줘),?\s|(?<=[가-힣](?:[는은한친쥔온난린든진된둔찬준낸킨긴운춘]|(?<!기)간))\s(?:사이|동안)에?,?\s(?=[^\s,.]{1,12}(?:의\s[가-힣]{1,10})?(?:에서)?[은는이가]\s)|,\s|;\s|:\s|\s[—–|-]\s|(?:…|\.{3}|‥)\s?(?=\S)/gu;

/** Cuts a sentence into clauses, in order, covering it: `일본은 늘었고, 한국은 줄었다.` → `일본은 늘었고, ` and `한국은 줄었다.`. */
export function clausesOf(folded: string, sentence: Span, entities: readonly EntityMention[]): Span[] {
  const text = folded.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (
      insideBrackets(text, match.index) ||
      (match[0].startsWith(',') &&
        joinsNames(entities, sentence.start + match.index) &&
        !isSaidOfFirst(folded, sentence, entities, sentence.start + match.index))
    )
      continue;
    clauses.push({ start: sentence.start + start, end: sentence.start + end });
    start = end;
  }
  clauses.push({ start: sentence.start + start, end: sentence.end });
  return clauses;
}
