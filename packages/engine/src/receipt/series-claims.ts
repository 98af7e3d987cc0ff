import { buildSmallCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { NAMED_WELL } from '../check/candidates/naming.ts';
import { checkText, type DocumentInput } from '../check/check-text.ts';
import type { Language } from '../language/language.ts';
import { receiptWordsOf } from '../language/registry-receipt-words.ts';
import { inferCatalogue } from '../table/series/infer-catalogue.ts';
import type { Table } from '../table/table.ts';
import { buildReport } from './build-report.ts';
import { explainClaim } from './explain.ts';
import { leftOpen } from './left-open.ts';
import type { ReportAccount, ReportClaim } from './report-schema.ts';
import { doubtOfSeries } from './series-doubts.ts';

/** What the series of a table say of a text. */
export interface SeriesClaims {
  readonly table: Table;
  readonly claims: readonly SeriesClaim[];
}

/** A claim about a series of a table. */
export interface SeriesClaim {
  readonly claim: ReportClaim;
  /** The sentence itself names the series. */
  readonly isNamed: boolean;
  /** The series would decide it, but something speaks against that. */
  readonly isDoubted: boolean;
}

/**
 * Checks a text against the series of each table that tells of times, as against a catalogue. The claims that a series decides,
 * or that seem to speak of one, have the table's name and the addresses of their cells.
 * Example: `Revenue was $12m in 2024.` beside `Item | 2023 | 2024` over `Revenue | 10 | 12` in $m → supported, `cells: ['C2']`.
 */
export function seriesClaims(
  known: Catalogue,
  document: DocumentInput,
  tables: readonly Table[],
): readonly SeriesClaims[] {
  return tables.flatMap((table) => {
    const catalogue = catalogueOf(known, table);
    if (catalogue === null) return [];
    const checked = checkText(catalogue, document);
    const claims = buildReport('', catalogue, document, checked).claims.filter(isOfTable);
    const own = claims.map((claim): SeriesClaim => {
      const doubt = isDecided(claim) ? doubtOfSeries(claim, { catalogue, view: checked.view, claims }) : null;
      return {
        claim: told(
          doubt === null ? claim : explained(leftOpen(claim, doubt), catalogue),
          catalogue,
          table,
          document.language,
        ),
        isDoubted: doubt !== null,
        isNamed: claim.candidates.some(
          ({ indicator, ownCoverage }) => indicator === claim.indicator && ownCoverage >= NAMED_WELL,
        ),
      };
    });
    return { table, claims: own };
  });
}

/** A table is indexed once, however many texts are held against it. */
const INDEXED = new WeakMap<Catalogue, WeakMap<Table, Catalogue | null>>();

function catalogueOf(known: Catalogue, table: Table): Catalogue | null {
  const indexed = INDEXED.get(known) ?? new WeakMap<Table, Catalogue | null>();
  INDEXED.set(known, indexed);
  const held = indexed.get(table);
  if (held !== undefined) return held;
  const inferred = inferCatalogue(table, known);
  const made = typeof inferred === 'string' ? null : buildSmallCatalogue(inferred.records);
  indexed.set(table, made);
  return made;
}

/** What stands between the cells of a value that is reckoned from several: `C4 ÷ C9`. */
const BETWEEN = / [÷+] /;

/** Whether a series of the table has to do with a claim, and not the text's own arithmetic alone. */
function isOfTable({ indicator, asPublished, form }: ReportClaim): boolean {
  return indicator !== null && form !== 'event' && asPublished.verdict !== 'not-checkable';
}

function isDecided({ verdict: { label } }: ReportClaim): boolean {
  return label !== 'not-enough-evidence' && label !== 'not-checkable';
}

function explained(claim: ReportClaim, catalogue: Catalogue): ReportClaim {
  return { ...claim, explanation: explainClaim(catalogue, claim) };
}

/** The explanation, told of the table where it has no value to show. */
function ofTable(claim: ReportClaim, catalogue: Catalogue): ReportClaim['explanation'] {
  const name = catalogue.indicators.get(claim.indicator ?? '')?.name;
  const inLanguage = (language: Language): string => {
    const words = receiptWordsOf(language);
    const reason = claim.asPublished.evidence.length > 0 ? undefined : words.ofTable[claim.verdict.reason];
    return reason === undefined
      ? claim.explanation[language]
      : words.unresolved(reason, name?.[language] ?? null);
  };
  return { ko: inLanguage('ko'), en: inLanguage('en') };
}

/** A claim with names, in the text's language, in place of the identifiers of the table's catalogue, and its cells. */
function told(claim: ReportClaim, catalogue: Catalogue, table: Table, language: Language): ReportClaim {
  const account = (own: ReportAccount): ReportAccount => ({
    ...own,
    evidence: own.evidence.map((cell) => ({
      ...cell,
      indicator: catalogue.indicators.get(cell.indicator)?.name[language] ?? cell.indicator,
      entity: catalogue.entities.get(cell.entity)?.name[language] ?? cell.entity,
      edition: '',
    })),
    weighed: [],
  });
  return {
    ...claim,
    explanation: ofTable(claim, catalogue),
    rule: `table.series.${claim.rule}`,
    indicator: null,
    entities: [],
    others: [],
    candidates: [],
    /** A table of the user's own is not revised by others. */
    verdict: { ...claim.verdict, fragile: false },
    asPublished: account(claim.asPublished),
    now: account(claim.now),
    table: {
      name: table.given.name,
      cells: [...new Set(claim.asPublished.evidence.flatMap(({ cell }) => cell?.split(BETWEEN) ?? []))],
    },
  };
}
