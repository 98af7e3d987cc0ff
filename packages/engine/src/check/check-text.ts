import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Focus, NO_FOCUS } from '../claim/carry.ts';
import type { Draft, EntityArgument } from '../claim/draft.ts';
import { draftNumbers } from '../claim/number-drafts.ts';
import { type SentenceView, type TextView, viewText } from '../claim/view.ts';
import { draftWords } from '../claim/word-drafts.ts';
import type { Language } from '../language/language.ts';
import { parsePeriod } from '../period/calendar.ts';
import { findPublished } from '../period/find-published.ts';
import { contains } from '../text/span.ts';
import { impliedWords } from './implied-words.ts';
import { type CheckedClaim, checkClaim } from './check-claim.ts';
import { gatherWords } from './word-context.ts';

/** A document to be checked, as the reader of documents hands it over. */
export interface DocumentInput {
  readonly text: string;
  readonly language: Language;
  /** YYYY-MM-DD where it is known; else the text itself is asked. */
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

/** A text with its claims, judged, in the order in which they stand. */
export interface CheckedText {
  readonly view: TextView;
  readonly published: string | null;
  readonly claims: readonly CheckedClaim[];
}

/** Finds and judges every claim of a text, carrying topic, bearer, period and source from each to the next. */
export function checkText(catalogue: Catalogue, document: DocumentInput): CheckedText {
  const published = document.published ?? findPublished(document.text, document.language);
  const publishedDay =
    published === null ? Number.POSITIVE_INFINITY : (parsePeriod(published)?.to ?? Number.POSITIVE_INFINITY);
  const view = viewText(document.text, document.language, catalogue);
  const claims: CheckedClaim[] = [];
  let focus: Focus = NO_FOCUS;
  for (const sentence of view.sentences) {
    focus = hearSources(focus, sentence);
    for (const draft of draftsOf(view, sentence)) {
      const words = gatherWords(
        view.sentences,
        sentence,
        draft.clause,
        draft.span,
        impliedWords(catalogue, draft),
      );
      const claim = checkClaim({ catalogue, view: sentence, language: document.language, words, focus, published, publishedDay }, draft);
      claims.push(claim);
      focus = afterClaim(focus, sentence, claim);
    }
    focus = afterSentence(focus, sentence);
  }
  return { view, published, claims };
}

function draftsOf(view: TextView, sentence: SentenceView): Draft[] {
  const numbers = draftNumbers(view, sentence);
  const words = draftWords(view, sentence, numbers);
  const exclusive = words.filter((draft) => draft.form === 'exclusive' && draft.quantity !== null);
  const kept = numbers.filter((draft) => !exclusive.some((other) => contains(other.span, draft.span)));
  return [...kept, ...words].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A source named in a sentence is the one spoken of until another is named. */
function hearSources(focus: Focus, sentence: SentenceView): Focus {
  if (sentence.sources.length === 0) return focus;
  const publications = new Set<string>();
  const producers = new Set<string>();
  for (const hit of sentence.sources)
    for (const id of hit.ids) (hit.kind === 'publication' ? publications : producers).add(id);
  return { ...focus, publications, producers };
}

function afterClaim(focus: Focus, sentence: SentenceView, claim: CheckedClaim): Focus {
  const { draft, asPublished } = claim;
  const stated =
    draft.period?.origin === 'stated' && draft.period.mention.use !== 'until' ? claim.period : null;
  const subjects =
    draft.subjects.length > 0 ? [...draft.subjects, ...focus.subjects].slice(0, 6) : focus.subjects;
  const indicator = asPublished.chosen?.candidate.indicator ?? focus.indicator;
  return {
    ...focus,
    subjects,
    indicator,
    sentence: asPublished.chosen === null ? focus.sentence : sentence.index,
    block: asPublished.chosen === null ? focus.block : sentence.sentence.blockIndex,
    period: stated === null || stated.includes('/') ? focus.period : stated,
    periodBlock: stated === null || stated.includes('/') ? focus.periodBlock : sentence.sentence.blockIndex,
  };
}

/** A sentence without claims still says of whom the text speaks. */
function afterSentence(focus: Focus, sentence: SentenceView): Focus {
  const subjects: EntityArgument[] = sentence.entities
    .filter((entity) => entity.role === 'subject' && entity.joint.length === 0)
    .map((entity) => ({
      ids: entity.ids,
      origin: 'assumed',
      span: { start: entity.start, end: entity.end },
    }));
  return subjects.length === 0
    ? focus
    : { ...focus, subjects: [...subjects.reverse(), ...focus.subjects].slice(0, 6) };
}
