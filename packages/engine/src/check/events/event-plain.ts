import type { SentenceView, TextView } from '../../claim/view.ts';
import { eventWordsOf } from '../../language/registry-event-words.ts';
import { FUNCTION_WORDS } from '../../language/registry-function-words.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem.ts';
import type { Token } from '../../text/tokens.ts';
import type { EventTold } from './event-told.ts';

/**
 * Whether a stretch tells an event and its date and nothing else, so that no other thing, act or step can be meant.
 * Example: `OpenAI released GPT-5 on 7 June` does; `OpenAI released an app for GPT-5 on 7 June` does not.
 */
export function isToldPlainly(
  text: TextView,
  view: SentenceView,
  zone: Span,
  date: Span,
  told: EventTold,
): boolean {
  if (told.actEnd === null) return false;
  const { plain, actLast } = eventWordsOf(text.language);
  const stretch = { start: zone.start, end: actLast ? Math.max(told.actEnd, date.end) : zone.end };
  const known = [...told.spans, date];
  const isKnown = (span: Span): boolean => known.some((other) => overlaps(span, other));
  const isOthers = view.entities.some(
    (name) => contains(stretch, name) && !isKnown(name) && !name.ids.includes(told.record.entity),
  );
  if (isOthers) return false;
  return view.tokens
    .filter((token) => contains(stretch, token) && !isKnown(token))
    .every((token) => isIdle(token, plain) || known.some((span) => span.end === token.start));
}

/** Whether a word says nothing of what happened. */
function isIdle({ text, script }: Token, plain: ReadonlySet<string>): boolean {
  if (FUNCTION_WORDS.has(text)) return true;
  if (script === 'latin') return plain.has(stemEnglish(text)) || plain.has(text);
  if (script !== 'hangul') return false;
  return plain.has(text) || plain.has(text.slice(0, -1)) || plain.has(text.slice(0, -2));
}
