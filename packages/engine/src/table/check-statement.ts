import type { Confidence } from '../catalogue/records.ts';
import type { Reason, Verdict } from '../check/reasons.ts';
import type { FormName } from '../forms/form-names.ts';
import type { Language } from '../language/language.ts';
import { decimalText } from '../quantity/exact.ts';
import type { Span } from '../text/span.ts';
import { cellsUsed } from './statement/cells-used.ts';
import { explainProgram } from './statement/explain-program.ts';
import type { Operation, Program } from './statement/program.ts';
import type { SaidNumber, Sentence } from './statement/read-sentence.ts';
import type { Reading } from './statement/reading.ts';
import { listReadings } from './statement/readings.ts';
import { renderProgram } from './statement/render-program.ts';
import { type WeighedReading, weighReadings } from './statement/weigh.ts';
import type { World } from './statement/world.ts';
import type { Table } from './table.ts';

/** What a table says of one statement, with the reading that says it. */
export interface CheckedStatement {
  readonly label: Extract<Verdict, 'supported' | 'refuted' | 'not-enough-evidence'>;
  readonly reason: Reason;
  readonly confidence: Confidence;
  /** The weight of the readings under which the statement is true, from 0 to 1. */
  readonly support: number;
  /** The form of claim that the reading is; null where nothing could be read. */
  readonly form: FormName | null;
  readonly program: Program | null;
  /** Whether the statement denies what the program claims. */
  readonly negated: boolean;
  readonly formula: string;
  /** The addresses of the cells that it rests on. */
  readonly cells: readonly string[];
  /** The number claimed, as a decimal, and where in the sentence it stands. */
  readonly number: { readonly value: string; readonly span: Span } | null;
  /** The number that the table gives for it. */
  readonly computed: string | null;
  readonly explanation: { readonly ko: string; readonly en: string };
}

/** Support above and below which a statement is decided. */
const SUPPORTED = 0.7;
const REFUTED = 0.3;
/** A reading with this share of the whole weight stands; a statement is refuted only if none that stands agrees. */
const STANDING = 0.2;

/**
 * Checks one sentence against a table: what its words may mean is listed, computed exactly and weighed by how well it fits the
 * words. Example: `The Reds won 3 games` on a table of results → supported, `COUNT(C2:C9 = "W") = 3`.
 */
export function checkStatement(table: Table, sentence: string, language: Language): CheckedStatement {
  const all = listReadings(table, sentence, language);
  const { world, readings } = all;
  const weighed = weighReadings(all);
  const { support } = weighed;
  const agreeing = weighed.readings.find(({ reading, share }) => reading.truth && share >= STANDING);
  const label =
    support >= SUPPORTED
      ? 'supported'
      : support <= REFUTED && agreeing === undefined
        ? 'refuted'
        : 'not-enough-evidence';
  const best =
    label === 'not-enough-evidence'
      ? weighed.readings[0]
      : likeliest(weighed.readings.filter(({ reading }) => reading.truth === (label === 'supported')));
  const reason = reasonOf(label, readings.length, weighed.unread);
  const margin = Math.abs(support - 0.5);
  const confidence = margin > 0.4 ? 'high' : margin > 0.2 ? 'medium' : 'low';
  if (best === undefined) return unread(label, reason, support);
  return { label, reason, confidence, support, ...accountOf(best.reading, world) };
}

/** The reading that is likeliest meant: what it comes to does not count for or against it. */
function likeliest(readings: readonly WeighedReading[]): WeighedReading | undefined {
  let best: WeighedReading | undefined;
  for (const reading of readings) if (best === undefined || reading.meant > best.meant) best = reading;
  return best;
}

function reasonOf(label: CheckedStatement['label'], readings: number, open: number): Reason {
  if (label === 'supported') return 'agrees';
  if (label === 'refuted') return 'disagrees';
  if (readings === 0) return 'no-indicator';
  return open > 0.4 ? 'definition-unclear' : 'ambiguous-indicator';
}

function unread(label: CheckedStatement['label'], reason: Reason, support: number): CheckedStatement {
  return {
    label,
    reason,
    confidence: 'low',
    support,
    form: null,
    program: null,
    negated: false,
    formula: '',
    cells: [],
    number: null,
    computed: null,
    explanation: { ko: '', en: '' },
  };
}

function accountOf(
  { proposal, outcome, negated }: Reading,
  world: World,
): Omit<CheckedStatement, 'label' | 'reason' | 'confidence' | 'support'> {
  const { program } = proposal;
  const formula = renderProgram(program, outcome, world);
  const claimed = numberOf(program);
  return {
    form: formOf(program),
    program,
    negated,
    formula: negated ? `NOT(${formula})` : formula,
    cells: cellsUsed(program, outcome.rows, world),
    number:
      claimed === null ? null : { value: decimalText(claimed.value), span: spanOf(claimed, world.sentence) },
    computed: outcome.value === null || claimed === null ? null : decimalText(outcome.value),
    explanation: {
      ko: explainProgram(program, outcome, world, 'ko'),
      en: explainProgram(program, outcome, world, 'en'),
    },
  };
}

function numberOf(program: Program): SaidNumber | null {
  if ('number' in program) return program.number;
  return 'by' in program ? program.by : null;
}

function spanOf({ start, end }: SaidNumber, { terms }: Sentence): Span {
  return { start: terms[start]?.start ?? 0, end: terms[end - 1]?.end ?? 0 };
}

const FORMS: Readonly<Record<Operation, FormName>> = {
  exists: 'value',
  none: 'value',
  count: 'count',
  all: 'count',
  only: 'exclusive',
  just: 'exclusive',
  majority: 'share',
  superlative: 'superlative',
  extreme: 'superlative',
  compare: 'comparison',
  lookup: 'value',
  part: 'part-of-whole',
  sum: 'sum',
  average: 'average',
  mode: 'superlative',
  'compare-counts': 'comparison',
  distinct: 'count',
  alike: 'equality',
  share: 'share',
  each: 'value',
  both: 'value',
  across: 'comparison',
};

function formOf(program: Program): FormName {
  if ('by' in program && program.by !== null) return 'difference';
  if ('order' in program && program.order === 'same') return 'equality';
  if (program.op === 'superlative' && program.nth > 1) return 'rank';
  return FORMS[program.op];
}
