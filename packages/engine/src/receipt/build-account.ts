import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell } from '../catalogue/cell.ts';
import type { FormOutcome } from '../check/judging/request.ts';
import type { Selection } from '../check/judging/select-candidate.ts';
import { renderFormula } from './formula.ts';
import type { ReportAccount, ReportCell } from './report-schema.ts';

/** Other publications and editions that a report lists. */
const MOST_WEIGHED = 8;

/**
 * How a claim was judged by one reading of the catalogue, as published or as of now.
 * Example: a share of 54% that is published so → `supported`, with the cell and the formula `54%`.
 */
export function buildAccount(catalogue: Catalogue, { judgement }: Selection): ReportAccount {
  const { shown, others } = judgement;
  return {
    verdict: judgement.verdict,
    reason: judgement.reason,
    evidence: (shown?.alternative.cells ?? []).map((cell) => buildCell(catalogue, cell)),
    formula: shown === null ? null : renderFormula(catalogue, shown),
    weighed: others.slice(0, MOST_WEIGHED).map((outcome) => buildWeighed(catalogue, outcome)),
  };
}

function buildWeighed(catalogue: Catalogue, outcome: FormOutcome): ReportAccount['weighed'][number] {
  const { publication, cells } = outcome.alternative;
  const record = cells[0]?.record;
  return {
    publication,
    edition: record?.edition ?? '',
    source: record?.source ?? '',
    value: record?.value ?? '',
    formula: renderFormula(catalogue, outcome),
    agrees: outcome.agreement === 'agrees' || outcome.agreement === 'flagged',
  };
}

function buildCell(catalogue: Catalogue, cell: Cell): ReportCell {
  const { record } = cell;
  return {
    indicator: record.indicator,
    entity: record.entity,
    period: record.period,
    value: record.value,
    unit: catalogue.indicators.get(record.indicator)?.unit ?? 'count',
    publication: record.publication,
    edition: record.edition,
    source: record.source,
    confidence: record.confidence,
    note: record.note,
    ...(record.ofTable === undefined ? {} : { cell: record.ofTable.cell }),
  };
}
