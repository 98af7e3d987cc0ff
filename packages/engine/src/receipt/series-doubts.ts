import type { Catalogue } from '../catalogue/catalogue.ts';
import { cellValue } from '../catalogue/cell.ts';
import { isShorter } from '../check/judging/request.ts';
import type { Reason } from '../check/reasons.ts';
import type { SentenceView, TextView } from '../claim/view.ts';
import { hasTrait } from '../forms/form-traits.ts';
import { parsePeriod } from '../period/calendar.ts';
import { parseExact } from '../quantity/exact.ts';
import { isCurrency } from '../quantity/unit.ts';
import { seriesWordsOf } from '../table/language/registry-series-words.ts';
import { foldText } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import type { ReportClaim, ReportQuantity } from './report-schema.ts';

/** Forms whose number is one of the statistic's own. */
const OWN: ReadonlySet<string> = new Set(
  'value bound range change difference from-to sum record average growth'.split(' '),
);
/** Forms that state a value of one time. */
const VALUES: ReadonlySet<string> = new Set(['value', 'bound', 'range', 'sum', 'average']);
/** The days of a year, and of what is shorter than one. */
const YEAR = 360;
const SHORT = 200;
/** So far from a place in an order stand the words that say by what. */
const NEAR = 25;

/** The table's catalogue and the text, in which a claim is doubted. */
export interface SeriesSetting {
  readonly catalogue: Catalogue;
  readonly view: TextView;
  /** Every claim of the text about the table. */
  readonly claims: readonly ReportClaim[];
}

/**
 * Why a claim that a series of a table decides is left open all the same, or null. Example: `Revenue was $262m in 2024` beside
 * quarters of which the last is 262 and the sum 933 → `period-unknown`; `adjusted revenue` beside `Revenue` → `definition-unclear`.
 */
export function doubtOfSeries(claim: ReportClaim, setting: SeriesSetting): Reason | null {
  const { view } = setting;
  const words = seriesWordsOf(view.language);
  const said = view.folded.slice(claim.sentence.start, claim.sentence.end);
  const near = view.folded.slice(
    Math.max(claim.sentence.start, claim.span.start - NEAR),
    Math.min(claim.sentence.end, claim.span.end + NEAR),
  );
  const isInOrder = hasTrait(claim.form, 'place') || claim.form === 'list-order';
  if (isInOrder && words.byChange.test(near)) return 'definition-unclear';
  if (claim.verdict.label === 'refuted') {
    const named = namesOf(claim, setting).join(' ');
    const isSaid = (pattern: RegExp): boolean => pattern.test(said) && !pattern.test(named);
    if (isSaid(words.stretches)) return 'period-unknown';
    if (isSaid(words.otherBasis)) return 'definition-unclear';
    if (isSaid(words.groups)) return 'denominator-differs';
    if (isGlued(claim, setting, said)) return 'ambiguous-indicator';
    if (namesAnother(claim, setting)) return 'entity-unknown';
  }
  if (claim.verdict.label === 'supported' && movedTheOtherWay(claim, setting)) return 'definition-unclear';
  if (claim.form === 'trend' && words.stretches.test(said)) return 'definition-unclear';
  return doubtOfPeriod(claim, setting, said);
}

/** A bare number is no amount of money, and what is told of a year is no quarter's value, unless its words speak of the year's end. */
function doubtOfPeriod(
  claim: ReportClaim,
  { catalogue, view }: SeriesSetting,
  sentence: string,
): Reason | null {
  const [cell] = claim.asPublished.evidence;
  if (cell === undefined || !OWN.has(claim.form)) return null;
  const isAmount = claim.form !== 'growth' && claim.quantity !== null && isBare(claim.quantity);
  if (isAmount && isCurrency(cell.unit)) return 'unit-mismatch';
  const said = claim.period === null ? null : parsePeriod(`${claim.period.from}/${claim.period.to}`);
  const own = parsePeriod(cell.period);
  if (said === null || own === null) return null;
  const isElsewhere = own.to < said.from || own.from > said.to || isShorter(said, own);
  if (VALUES.has(claim.form) && isElsewhere) return 'period-unknown';
  if (said.to - said.from < YEAR || own.to - own.from > SHORT) return null;
  const held = (catalogue.cells.get(cell.indicator)?.byEntity.get(cell.entity) ?? []).filter(
    ({ range }) => range.from >= said.from && range.to <= said.to,
  );
  if (held.length === 1 && catalogue.indicators.get(cell.indicator)?.frequency === 'irregular') return null;
  const isLast = held.every(({ range }) => range.to <= own.to);
  if (isLast && seriesWordsOf(view.language).atEnd.test(sentence)) return null;
  if (claim.verdict.label !== 'refuted') return 'period-unknown';
  const years = catalogue.cells.get(`${cell.indicator}/year`)?.byEntity.get(cell.entity);
  return years?.some(({ range }) => range.from === said.from && range.to === said.to) === true
    ? null
    : 'period-unknown';
}

/** Whether a number is written without the sign of money that a value in money has. */
function isBare(quantity: ReportQuantity): boolean {
  return quantity.unit === null || quantity.unit === 'count';
}

/** The names under which a claim's statistic may be told. */
function namesOf({ indicator }: ReportClaim, { catalogue, view }: SeriesSetting): readonly string[] {
  const record = indicator === null ? undefined : catalogue.indicators.get(indicator);
  return record === undefined
    ? []
    : [record.name, record.aliases].flatMap((names) => names[view.language]).map(foldText);
}

const HANGUL = /^[가-힣]{2,20}$/;

/** Whether a name of the statistic is only part of a longer word of the sentence: 매출 in 매출원가, 인구 in 고령인구. */
function isGlued(claim: ReportClaim, setting: SeriesSetting, sentence: string): boolean {
  const { endings } = seriesWordsOf(setting.view.language);
  const words = new Set(namesOf(claim, setting).filter((name) => HANGUL.test(name)));
  for (const word of words)
    for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
      const rest = /^[가-힣]{1,12}/.exec(sentence.slice(at + word.length, at + word.length + 12))?.[0] ?? '';
      if (!endings.test(rest) || /[가-힣]/.test(sentence.charAt(at - 1))) return true;
    }
  return false;
}

/** So near a number stands the word that says which way it moved: 925억 원으로 줄었다, 줄어 925억 원. */
const BESIDE = 16;
/** Quarters and months of one kind differ by so many days at most. */
const SLACK = 4;

/** Whether a word beside a value says that it rose or fell, and it moved the other way from the time before, and from a year before. */
function movedTheOtherWay(
  { form, span, sentence, asPublished }: ReportClaim,
  { catalogue, view }: SeriesSetting,
): boolean {
  const [cell, ...more] = asPublished.evidence;
  if (form !== 'value' || cell === undefined || more.length > 0) return false;
  const at = view.sentences.find((own) => own.sentence.start === sentence.start);
  const own = parsePeriod(cell.period);
  if (at === undefined || own === null) return false;
  const isBeside = (cue: Span): boolean => {
    const between = { start: Math.min(cue.end, span.end), end: Math.max(cue.start, span.start) };
    return (
      between.end - between.start <= BESIDE &&
      !at.quantities.some((other) => other.role === 'measure' && contains(between, other.span))
    );
  };
  const said = new Set(
    at.cues
      .filter(({ kind, ...cue }) => (kind === 'rise' || kind === 'fall') && isBeside(cue))
      .map(({ kind }) => kind),
  );
  if (said.size !== 1) return false;
  const earlier = (catalogue.cells.get(cell.indicator)?.byEntity.get(cell.entity) ?? []).filter(
    ({ range }) => range.to < own.to && Math.abs(range.to - range.from - (own.to - own.from)) <= SLACK,
  );
  const before = earlier.at(-1);
  const yearBefore = earlier.find(({ range }) => Math.abs(own.from - range.from - 365) <= BESIDE);
  const held = parseExact(cell.value);
  const bases = [before, yearBefore].flatMap((one) => (one === undefined ? [] : [cellValue(one)]));
  return (
    held !== null &&
    bases.length > 0 &&
    bases.every((base) => (said.has('rise') ? held.lt(base) : held.gt(base)))
  );
}

/** Whether the sentence names somebody else of whom the table, or the catalogue, knows, and of whom no other claim in it is. */
function namesAnother(
  { sentence, asPublished }: ReportClaim,
  { catalogue, view, claims }: SeriesSetting,
): boolean {
  const at = view.sentences.find((own: SentenceView) => own.sentence.start === sentence.start);
  const used = new Set(
    claims
      .filter((other) => other.sentence.start === sentence.start)
      .flatMap((other) => other.asPublished.evidence.map(({ entity }) => entity)),
  );
  for (const { entity } of asPublished.evidence) used.add(entity);
  return (
    at?.entities.some(
      ({ ids, joint }) =>
        [...ids, ...joint].every((id) => !used.has(id) && id !== 'WLD' && catalogue.entities.has(id)) &&
        ids.length + joint.length > 0,
    ) === true
  );
}
