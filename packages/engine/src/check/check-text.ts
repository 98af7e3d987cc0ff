import type { Catalogue, SpokenCatalogue } from '../catalogue/catalogue.ts';
import { type Focus, NO_FOCUS } from '../claim/carry.ts';
import type { Draft, DroppedDraft } from '../claim/draft.ts';
import { draftNumbers } from '../claim/number-drafts.ts';
import { draftTableRow } from '../claim/table-drafts.ts';
import { type SentenceView, type TextView, viewText } from '../claim/view.ts';
import { draftWords } from '../claim/word-drafts.ts';
import type { Language } from '../language/language.ts';
import { parsePeriod } from '../period/calendar.ts';
import { findPublished } from '../period/find-published.ts';
import { overlaps } from '../text/span.ts';
import { type CheckedClaim, checkClaim } from './check-claim.ts';
import { withEvents } from './check-events.ts';
import { afterClaim, afterSentence, enterSentence, hearSources } from './focus.ts';
import { impliedWords } from './implied-words.ts';
import { mainBearersOf } from './main-bearers.ts';
import { MentionFinder } from './mentions.ts';
import { leaveToldTwice } from './told-twice.ts';
import {
  prepareSentence,
  prepareTableCell,
  type WordContext,
  wordsFor,
  wordsForCell,
} from './word-context.ts';

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
  /** Readings that others displaced. */
  readonly dropped: readonly DroppedDraft[];
}

/** Finds and judges every claim of a text, carrying topic, bearer, period and source from each to the next. */
export function checkText(records: Catalogue, document: DocumentInput): CheckedText {
  const catalogue = records.in(document.language);
  const published = document.published ?? findPublished(document.text, document.language);
  const publishedDay =
    published === null ? Number.POSITIVE_INFINITY : (parsePeriod(published)?.to ?? Number.POSITIVE_INFINITY);
  const view = viewText(document.text, document.language, catalogue);
  const claims: CheckedClaim[] = [];
  let focus: Focus = { ...NO_FOCUS, main: mainBearersOf(view) };
  const subject = new Set<number>();
  const mentions = new MentionFinder(catalogue);
  const dropped: DroppedDraft[] = [];
  for (const sentence of view.sentences) {
    focus = hearSources(enterSentence(focus, sentence), sentence);
    const subjectsBefore = focus.subjects;
    const own: CheckedClaim[] = [];
    for (const { draft, words } of claimsOf(catalogue, mentions, view, sentence, subject, dropped)) {
      const claim = checkClaim(
        {
          catalogue,
          view: sentence,
          language: document.language,
          words,
          focus,
          published,
          publishedDay,
          beside: statisticBeside(own, draft),
        },
        draft,
      );
      own.push(claim);
      focus = afterClaim(focus, sentence, claim);
    }
    claims.push(
      ...withEvents(
        { catalogue, text: view, view: sentence, focus, published, publishedDay },
        leaveToldTwice(own),
      ),
    );
    focus = afterSentence(focus, sentence, subjectsBefore, published);
    for (const word of sentence.wordSet) subject.add(word);
  }
  return { view, published, claims, dropped };
}

interface DraftWithWords {
  readonly draft: Draft;
  readonly words: WordContext;
}

/** The drafts of a sentence, each with the words that can name its statistic. */
function claimsOf(
  catalogue: SpokenCatalogue,
  mentions: MentionFinder,
  view: TextView,
  at: SentenceView,
  subject: ReadonlySet<number>,
  dropped: DroppedDraft[],
): DraftWithWords[] {
  const views = view.sentences;
  if (at.sentence.block.kind === 'table-row')
    return draftTableRow(view, at).map(({ draft, namedBy, header }) => {
      const cell = prepareTableCell(mentions, views, header, namedBy, at, subject);
      return { draft, words: wordsForCell(cell, impliedWords(catalogue, draft)) };
    });
  const drafts = draftsOf(view, at, dropped);
  if (drafts.length === 0) return [];
  const sentence = prepareSentence(catalogue, mentions, views, at, subject);
  return drafts.map((draft) => ({
    draft,
    words: wordsFor(sentence, draft.clause, draft.span, impliedWords(catalogue, draft)),
  }));
}

function draftsOf(view: TextView, sentence: SentenceView, dropped: DroppedDraft[]): Draft[] {
  const numbers = draftNumbers(view, sentence);
  const words = draftWords(view, sentence, numbers, dropped);
  const overField = words.filter(
    ({ form, quantity }) => (form === 'exclusive' || form === 'count') && quantity !== null,
  );
  const kept = numbers.filter((draft) => {
    const whole = overField.find((other) => overlaps(other.span, draft.span));
    if (whole !== undefined) dropped.push({ draft, reason: 'part-of-another', kept: whole.rule });
    return whole === undefined;
  });
  return [...kept, ...words].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The statistic of the figure that stands in the same clause as a claim in words: 4만4356편으로 미국을 앞선다. */
function statisticBeside(own: readonly CheckedClaim[], { quantity, clause }: Draft): string | null {
  if (quantity !== null) return null;
  const figures = own.filter(
    ({ draft, asPublished }) =>
      draft.quantity !== null &&
      draft.quantity.unit !== 'rank' &&
      draft.clause.start === clause.start &&
      asPublished.judgement.shown !== null,
  );
  const figure =
    figures.findLast(({ asPublished }) => asPublished.judgement.verdict === 'supported') ?? figures.at(-1);
  return figure?.asPublished.chosen?.candidate.indicator ?? null;
}
