import { modalityOf } from '../claim/modality.ts';
import type { SentenceView, TextView } from '../claim/view.ts';
import { hasTrait } from '../forms/form-traits.ts';
import { receiptWordsOf } from '../language/registry-receipt-words.ts';
import { type CheckedStatement, checkStatement } from '../table/check-statement.ts';
import { seriesWordsOf } from '../table/language/registry-series-words.ts';
import type { Table } from '../table/table.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { leftOpen } from './left-open.ts';
import type { Report, ReportAccount, ReportClaim, ReportQuantity } from './report-schema.ts';
import type { SeriesClaim, SeriesClaims } from './series-claims.ts';
import { summaryOf } from './summary.ts';

/** A sentence that a table decides. */
interface TableVerdict {
  readonly table: Table;
  readonly statement: CheckedStatement;
}

/** Blocks whose sentences state something; a heading names, and rows of a table in the text are no sentences. */
const STATING: ReadonlySet<string> = new Set(['paragraph', 'list-item']);

/**
 * A report with what tables of the user's own say: a sentence that one of them decides is a claim with the cells that it rests
 * on. It stands in place of what the catalogue had left open in that sentence, and of a verdict on the same number, as the
 * table was given for this text. Where two tables decide against each other, neither does.
 */
export function withTableClaims(
  report: Report,
  view: TextView,
  tables: readonly Table[],
  series: readonly SeriesClaims[] = [],
): Report {
  if (tables.length === 0) return report;
  const overTime = new Set(series.map(({ table }) => table));
  const ofRows = view.sentences.flatMap((sentence) => {
    if (!STATING.has(sentence.sentence.block.kind)) return [];
    const decided = decidedBy(tables, view, sentence);
    const claim = decided === null ? null : claimOf(report, view, sentence, decided, overTime);
    return claim === null ? [] : [{ sentence, claim }];
  });
  const ofSeries = withoutContested(series.flatMap(({ claims }) => claims));
  const rows = ofRows.map(({ claim }) => claim);
  const found: readonly Found[] = [
    ...ofRows
      .filter(({ claim }) => !ofSeries.some((other) => isOfSame(claim, other.claim) && outdoes(other, claim)))
      .map((own) => ({ ...own, isNamed: false })),
    ...ofSeries
      .filter((own) => !rows.some((row) => isOfSame(own.claim, row) && !outdoes(own, row)))
      .map(({ claim, isNamed }) => ({ sentence: null, claim: heldAgainst(claim, rows), isNamed })),
  ].filter((own) => !isDecidedElsewhere(report, own));
  const kept = report.claims.filter(
    (claim) => !found.some(({ sentence, claim: own }) => isReplaced(claim, sentence, own)),
  );
  const all = [...kept, ...found.map(({ claim }) => claim)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const claims = all.map((claim, place) => ({ ...claim, id: `c${place + 1}` }));
  const renamed = new Map(all.map((claim, place) => [claim, `c${place + 1}`]));
  const newIds = new Map(kept.map((claim) => [claim.id, renamed.get(claim) ?? null]));
  const decided = new Map(
    found.flatMap(({ claim }) =>
      claim.quantity === null ? [] : [[claim.quantity.span.start, renamed.get(claim) ?? null]],
    ),
  );
  const quantities = report.quantities.map((quantity) => {
    const claim = decided.get(quantity.span.start) ?? newIds.get(quantity.claim ?? '') ?? null;
    return { ...quantity, claim, role: claim === null ? roleOf(quantity.role) : ('claim' as const) };
  });
  return { ...report, quantities, claims, summary: summaryOf(claims) };
}

/** What a table says in place of what the catalogue did: of a whole sentence, or of one claim in it. */
interface Found {
  readonly sentence: SentenceView | null;
  readonly claim: ReportClaim;
  /** The sentence itself names the series that it is about. */
  readonly isNamed: boolean;
}

/** Of two claims of one number, whether what the series say of it stands, and not what the rows do: unless only the rows decide. */
function outdoes({ claim, isDoubted }: SeriesClaim, ofRow: ReportClaim): boolean {
  return isDoubted || isDecided(claim) || !isDecided(ofRow);
}

/** Whether two claims are of the same number, or of the same words where neither has one. */
function isOfSame(a: ReportClaim, b: ReportClaim): boolean {
  return overlaps(a.quantity?.span ?? a.span, b.quantity?.span ?? b.span);
}

/** Of claims that two tables decide against each other neither stands; of those that they decide alike the first does. */
function withoutContested(claims: readonly SeriesClaim[]): readonly SeriesClaim[] {
  return claims.filter(({ claim }, place) => {
    const same = claims.filter(
      ({ claim: other }) => other.table?.name !== claim.table?.name && isOfSame(claim, other),
    );
    const earlier = (other: SeriesClaim): boolean => claims.indexOf(other) < place;
    const decided = same.filter((other) => isDecided(other.claim));
    if (!isDecided(claim)) return decided.length === 0 && !same.some(earlier);
    return decided.every((other) => other.claim.verdict.label === claim.verdict.label && !earlier(other));
  });
}

/** What a series says of a claim that the rows, taken as records, decide otherwise: shown, and left open. */
function heldAgainst(claim: ReportClaim, ofRows: readonly ReportClaim[]): ReportClaim {
  const other = ofRows.find((row) => isDecided(row) && isOfSame(row, claim));
  if (other === undefined || !isDecided(claim) || other.verdict.label === claim.verdict.label) return claim;
  return {
    ...leftOpen(claim, 'ambiguous-indicator'),
    explanation: {
      ko: receiptWordsOf('ko').readTwice(claim.explanation.ko, other.explanation.ko),
      en: receiptWordsOf('en').readTwice(claim.explanation.en, other.explanation.en),
    },
  };
}

type Role = Report['quantities'][number]['role'];

/** What a number is whose claim was replaced by that of its whole sentence. */
function roleOf(role: Role): Role {
  return role === 'claim' ? 'measure' : role;
}

/** What the tables say of a sentence: the surest of those that decide, if none decides against it. */
function decidedBy(
  tables: readonly Table[],
  view: TextView,
  { sentence, ...rest }: SentenceView,
): TableVerdict | null {
  const said = view.text.slice(sentence.start, sentence.end);
  const decided = tables
    .map((table) => ({ table, statement: checkStatement(table, said, view.language) }))
    .filter(({ statement: { label, confidence } }) => label !== 'not-enough-evidence' && confidence !== 'low')
    .sort((a, b) => sureness(b.statement) - sureness(a.statement));
  const [best] = decided;
  if (best === undefined || decided.some(({ statement }) => statement.label !== best.statement.label))
    return null;
  const at = spanIn(sentence, best.statement.number?.span ?? null);
  return modalityOf(view, { sentence, ...rest }, sentence, at) === 'asserted' ? best : null;
}

function sureness({ support }: CheckedStatement): number {
  return Math.abs(support - 0.5);
}

function spanIn(sentence: Span, number: Span | null): Span {
  return number === null
    ? { start: sentence.start, end: sentence.end }
    : { start: sentence.start + number.start, end: sentence.start + number.end };
}

function claimOf(
  report: Report,
  view: TextView,
  { sentence }: SentenceView,
  { table, statement }: TableVerdict,
  overTime: ReadonlySet<Table>,
): ReportClaim {
  const at = spanIn(sentence, statement.number?.span ?? null);
  const own = statement.number === null ? null : quantityAt(report, at);
  const span = own?.span ?? at;
  const isByChange =
    hasTrait(statement.form ?? 'value', 'place') &&
    seriesWordsOf(view.language).byChange.test(view.folded.slice(sentence.start, sentence.end));
  const verdict = verdictOf(statement, overTime.has(table), isByChange);
  const account: ReportAccount = {
    ...verdict,
    evidence: [],
    formula: { ko: toldFormula(statement), en: toldFormula(statement) },
    weighed: [],
  };
  return {
    id: '',
    form: statement.form ?? 'value',
    rule: `table.${statement.program?.op ?? 'none'}`,
    span,
    text: view.text.slice(span.start, span.end),
    sentence: { start: sentence.start, end: sentence.end },
    quantity: own,
    operands: own === null ? [] : [own],
    indicator: null,
    entities: [],
    others: [],
    period: null,
    base: null,
    origins: { entities: 'stated', period: 'stated' },
    modality: 'asserted',
    attribution: [],
    verdict: {
      label: verdict.verdict,
      asPublished: verdict.verdict,
      now: verdict.verdict,
      revised: false,
      reason: verdict.reason,
      confidence: verdict.verdict === 'not-enough-evidence' ? null : statement.confidence,
      fragile: false,
    },
    asPublished: account,
    now: account,
    event: null,
    candidates: [],
    notes: [],
    explanation: verdict.verdict === statement.label ? statement.explanation : maybe(statement),
    table: { name: table.given.name, cells: [...statement.cells] },
  };
}

/** The number found at a place, as a claim has it. */
function quantityAt({ quantities }: Report, at: Span): ReportQuantity | null {
  const found = quantities.find(({ span }) => overlaps(span, at));
  if (found === undefined) return null;
  const { role: _role, rule: _rule, claim: _claim, ...quantity } = found;
  return quantity;
}

/** The reckoning with what the table gives: of a claim of five where the cell has four, `C4 = 4` and not `C4 = 5`. */
function toldFormula({ label, formula, computed, negated }: CheckedStatement): string {
  if (label !== 'refuted' || computed === null || negated) return formula;
  const equal = formula.lastIndexOf(' = ');
  return equal > formula.lastIndexOf(')')
    ? `${formula.slice(0, equal)} = ${computed}`
    : `${formula}: ${computed}`;
}

/**
 * A wrong "differs" is the worst fault there is, so only a sure reading refutes; one that is likely is shown with its cells and
 * left open; so is one of a table over time, which its series decide, and what such a table orders by change. Of statements of others, one refuted in ten would be true without this, one in thirty is with it (decision 0018).
 */
function verdictOf(
  { label, reason, confidence }: CheckedStatement,
  isOverTime: boolean,
  isByChange: boolean,
): Pick<ReportAccount, 'verdict' | 'reason'> {
  const isUnsure = label === 'refuted' && (confidence !== 'high' || isOverTime);
  return isUnsure || (isOverTime && isByChange)
    ? { verdict: 'not-enough-evidence', reason: 'definition-unclear' }
    : { verdict: label, reason };
}

function maybe({ explanation }: CheckedStatement): ReportClaim['explanation'] {
  return {
    ko: receiptWordsOf('ko').maybeOfTable(explanation.ko),
    en: receiptWordsOf('en').maybeOfTable(explanation.en),
  };
}

/** Whether what the catalogue said gives way: it left the figure open, or spoke of the very number that the table decides. */
function isReplaced(claim: ReportClaim, view: SentenceView | null, own: ReportClaim): boolean {
  if (view === null) return isOfSame(claim, own);
  const { sentence } = view;
  if (!contains(sentence, claim.span)) return false;
  return !isDecided(claim) || (isDecided(own) && own.quantity !== null && overlaps(claim.span, own.span));
}

/**
 * Whether the catalogue decides what the table does not; where the sentence names a series of the table, and the table lacks the
 * value, the catalogue's refutes nothing.
 */
function isDecidedElsewhere({ claims }: Report, { claim: own, isNamed }: Found): boolean {
  return (
    !isDecided(own) &&
    claims.some(
      (claim) =>
        isDecided(claim) && overlaps(claim.span, own.span) && !(isNamed && claim.verdict.label === 'refuted'),
    )
  );
}

function isDecided({ verdict: { label } }: ReportClaim): boolean {
  return label !== 'not-enough-evidence' && label !== 'not-checkable';
}
