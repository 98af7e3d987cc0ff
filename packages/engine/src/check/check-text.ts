import type { Catalogue, SpokenCatalogue } from '../catalogue/catalogue.ts';
import { COMMON_WEIGHT } from '../catalogue/word-index.ts';
import { type Focus, NO_FOCUS } from '../claim/carry.ts';
import { type Draft, type DroppedDraft, laidOut } from '../claim/draft.ts';
import { draftNumbers } from '../claim/numbers/number-drafts.ts';
import { draftTableRow, type TableDraft } from '../claim/tables/table-drafts.ts';
import { isToldInCells } from '../claim/tables/told-in-cells.ts';
import { type SentenceView, type TextView, viewText } from '../claim/view.ts';
import { draftWords, withDirectionsApart } from '../claim/words/word-drafts.ts';
import type { Language } from '../language/language.ts';
import { parsePeriod } from '../period/calendar.ts';
import { findPublished } from '../period/find-published.ts';
import { contains, overlaps } from '../text/span.ts';
import { mainBearersOf } from './bearers/main-bearers.ts';
import { AtLarge } from './candidates/at-large.ts';
import { impliedWords } from './candidates/implied-words.ts';
import { MentionFinder } from './candidates/mentions.ts';
import { toldForOthers } from './candidates/told-for.ts';
import {
  prepareSentence,
  prepareTableCell,
  type WordContext,
  wordsFor,
  wordsForCell,
} from './candidates/word-context.ts';
import { checkClaim } from './check-claim.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { withEvents } from './events/check-events.ts';
import { afterClaim, afterSentence, enterSentence, hearSources } from './focus.ts';
import { judgedNowAs } from './judged-now.ts';
import type { Setting } from './setting.ts';
import { goneOnTo } from './times/gone-on-to.ts';
import { confirmTogether } from './together/confirm-together.ts';
import { leaveContested } from './together/leave-contested.ts';
import { leaveNotNarrow } from './together/leave-not-narrow.ts';
import { leaveReckoned } from './together/leave-reckoned.ts';
import { leaveSuperseded } from './together/leave-superseded.ts';
import { leaveUnconfirmed } from './together/leave-unconfirmed.ts';
import { leaveUnsure } from './together/leave-unsure.ts';
import { heldAgainstItself } from './together/own-arithmetic.ts';
import { tellByEnd } from './together/told-by-end.ts';
import { leaveToldTwice } from './together/told-twice.ts';

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
  const subject = new AtLarge(catalogue);
  const mentions = new MentionFinder(catalogue);
  const dropped: DroppedDraft[] = [];
  for (const sentence of view.sentences) {
    focus = hearSources(enterSentence(focus, sentence), sentence);
    const subjectsBefore = focus.subjects;
    const own: CheckedClaim[] = [];
    const settings = new Map<Draft, Setting>();
    for (const { draft, words, cell } of claimsOf(catalogue, mentions, view, sentence, subject, dropped)) {
      const setting: Setting = {
        catalogue,
        view: sentence,
        language: document.language,
        words,
        focus,
        published,
        publishedDay,
        beside: statisticBeside(catalogue, own, draft, sentence),
        cell: cell ?? null,
      };
      const claim = checkClaim(setting, draft);
      settings.set(claim.draft, setting);
      own.push(claim);
      focus = goneOnTo(catalogue, afterClaim(focus, sentence, claim), sentence, claim);
    }
    const told = tellByEnd(view, sentence, own, ({ draft, now }, item) => {
      const setting = settings.get(draft);
      return setting === undefined ? now : judgedNowAs(setting, draft, item);
    });
    const sure = leaveReckoned(leaveUnsure(leaveNotNarrow(view, sentence, told)), view.sentences);
    const held = heldAgainstItself(sure, view, sentence);
    claims.push(
      ...withEvents({ catalogue, text: view, view: sentence, focus, published, publishedDay }, held),
    );
    focus = afterSentence(focus, sentence, subjectsBefore, published, document.language);
    subject.hear(sentence.wordSet);
    mentions.hear(sentence.wordSet);
  }
  return { view, published, claims: heldTogether(records, catalogue, view, claims), dropped };
}

/** The claims of a text, each judged once more in the light of the others. */
function heldTogether(
  records: Catalogue,
  catalogue: SpokenCatalogue,
  view: TextView,
  claims: readonly CheckedClaim[],
): readonly CheckedClaim[] {
  const single = leaveToldTwice(view, leaveContested(view, claims));
  const current = leaveSuperseded(catalogue, view, single);
  return confirmTogether(view, leaveUnconfirmed(records, view, current));
}

interface DraftWithWords {
  readonly draft: Draft;
  readonly words: WordContext;
  readonly cell?: TableDraft;
}

/** The drafts of a sentence, each with the words that can name its statistic. */
function claimsOf(
  catalogue: SpokenCatalogue,
  mentions: MentionFinder,
  view: TextView,
  at: SentenceView,
  subject: AtLarge,
  dropped: DroppedDraft[],
): DraftWithWords[] {
  const views = view.sentences;
  const tells = (word: number): boolean => !catalogue.fieldWords.has(word);
  if (at.sentence.block.kind === 'table-row' && !isToldInCells(view, at, tells))
    return draftTableRow(view, at).map((cell) => {
      const draft = laidOut(cell.draft);
      const words = prepareTableCell(catalogue, mentions, views, cell, at, subject);
      return { draft, words: wordsForCell(words, impliedWords(catalogue, draft)), cell };
    });
  const drafts = draftsOf(view, at, dropped).map(laidOut);
  if (drafts.length === 0) return [];
  const sentence = prepareSentence(catalogue, mentions, views, at, subject);
  return drafts.map((draft) => ({
    draft,
    words: wordsFor(
      sentence,
      draft.clause,
      draft.span,
      impliedWords(catalogue, draft),
      toldForOthers(view, at, draft.span),
    ),
  }));
}

function draftsOf(view: TextView, sentence: SentenceView, dropped: DroppedDraft[]): Draft[] {
  const numbers = draftNumbers(view, sentence);
  const words = draftWords(view, sentence, numbers, dropped);
  const overField = words.filter(
    ({ form, quantity }) => (form === 'exclusive' || form === 'count') && quantity !== null,
  );
  const kept = withDirectionsApart(numbers, words).filter((draft) => {
    const whole = overField.find((other) => overlaps(other.span, draft.span));
    if (whole !== undefined) dropped.push({ draft, reason: 'part-of-another', kept: whole.rule });
    return whole === undefined;
  });
  return [...kept, ...words].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * The statistic of the figure that stands in the same clause as a claim in words, or in the one before where the claim's own
 * speaks of none (4만4356편으로 미국을 앞선다; "home to 43 of them, ahead of China"), or as a figure in brackets behind whom the
 * clause compares with: 17건으로 미국(25건)에 이어.
 */
function statisticBeside(
  catalogue: SpokenCatalogue,
  own: readonly CheckedClaim[],
  draft: Draft,
  { words, entities }: SentenceView,
): string | null {
  const { quantity, clause } = draft;
  if (quantity !== null) return statisticOfCompared(own, draft);
  const isBare = !words.some(
    (hit) =>
      contains(clause, hit) &&
      catalogue.weight(hit.word) > COMMON_WEIGHT &&
      !entities.some((name) => contains(name, hit)),
  );
  const figures = own.filter(
    ({ draft, asPublished }) =>
      draft.quantity !== null &&
      draft.quantity.unit !== 'rank' &&
      (draft.clause.start === clause.start || (isBare && draft.clause.end === clause.start)) &&
      asPublished.judgement.shown !== null,
  );
  const figure =
    figures.findLast(({ asPublished }) => asPublished.judgement.verdict === 'supported') ?? figures.at(-1);
  return figure?.asPublished.chosen?.candidate.indicator ?? null;
}

/** The statistic of a figure before in the clause, in the same unit as one in brackets right behind a name. */
function statisticOfCompared(
  own: readonly CheckedClaim[],
  { quantity, clause, subjects, span }: Draft,
): string | null {
  const [bearer] = subjects;
  if (bearer?.span == null || span.start - bearer.span.end !== 1) return null;
  const figure = own.findLast(
    ({ draft, asPublished }) =>
      draft.clause.start === clause.start &&
      draft.form === 'value' &&
      draft.quantity?.unit === quantity?.unit &&
      draft.quantity?.counter === quantity?.counter &&
      asPublished.judgement.verdict === 'supported',
  );
  return figure?.asPublished.chosen?.candidate.indicator ?? null;
}
