import { type Language, parseExact, renderValue, type Span } from '@assay/engine';
import type { JudgedPin, WrongFigure } from '@assay/pipeline';
import { layExcerpt } from '../../receipt/excerpt.ts';
import { Places } from '../../receipt/place.ts';
import type { Tone } from '../../terminal/paint.ts';
import { printable } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap.ts';
import type { Screen } from '../screen.ts';
import { briefingWords, type CheckedFile } from './briefing-context.ts';

/** Something in a file that keeps it from being published, or that its author should know. */
export interface Diagnostic {
  readonly kind: 'fault' | 'differs' | 'unsettled' | 'loose' | 'idle';
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What it is about in the Markdown; null for a fault, whose place says enough. */
  readonly span: Span | null;
}

/** All that is to be said of a file, in the order of its lines. */
function diagnosticsOf(file: CheckedFile, language: Language): Diagnostic[] {
  if (file.kind === 'faulty')
    return file.faults.map(({ line, column, messages }) => ({
      kind: 'fault',
      line,
      column,
      message: messages[language],
      span: null,
    }));
  const { briefing, judged } = file.checked;
  const words = briefingWords(language);
  const places = new Places(briefing.source);
  const at = (kind: Diagnostic['kind'], span: Span, message: string): Diagnostic => ({
    kind,
    ...places.at(span.start),
    message,
    span,
  });
  const told = ({ claim }: WrongFigure): string => claim.explanation[language];
  return [
    ...judged.wrong.map((one) => at('differs', one.span, `${words.differs}. ${told(one)}`)),
    ...judged.unsettled.map((one) => at('unsettled', one.span, `${words.unsettled}. ${told(one)}`)),
    ...judged.loose.map((pin) => at('loose', pin.pin.span, pinMessage(pin, language))),
    ...judged.idle.map(({ quote, span }) => at('idle', span, words.idle(quote))),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

function pinMessage({ failure, cell, written }: JudgedPin, language: Language): string {
  const exactly = cell === null ? null : parseExact(cell.value);
  const held = exactly === null || cell === null ? '' : renderValue(exactly, cell.unit, language);
  return failure === null ? '' : briefingWords(language).pin[failure](written, held);
}

const SIGNS = { fault: '✕', differs: '✕', unsettled: '?', loose: '✕', idle: '–' } as const;
const TONES: Readonly<Record<Diagnostic['kind'], Tone>> = {
  fault: 'refuted',
  differs: 'refuted',
  unsettled: 'not-enough-evidence',
  loose: 'refuted',
  idle: 'not-checkable',
};

/** A file as lines: each diagnostic with its place and line of Markdown, then how the figures stand. */
export function renderChecked(file: CheckedFile, { width, paint }: Screen, language: Language): string[] {
  const words = briefingWords(language);
  const name = printable(file.name === '-' ? '<stdin>' : file.name);
  const diagnostics = diagnosticsOf(file, language);
  const source = file.kind === 'checked' ? file.checked.briefing.source : '';
  const places = new Places(source);
  const lines = diagnostics.flatMap((one) => [
    `${paint(TONES[one.kind], SIGNS[one.kind])} ${paint('strong', `${name}:${one.line}:${one.column}`)}`,
    ...wrapText(printable(one.message), Math.max(24, width - 2)).map((line) => `  ${line}`),
    ...(one.span === null ? [] : excerpt(source, places, one.span, width)),
  ]);
  if (file.kind === 'faulty')
    return [...lines, `${paint('refuted', '✕')} ${name}: ${words.fault}, ${words.cannotBePublished}`];
  const { publishable, summary } = file.checked.judged;
  const verdict = publishable ? words.canBePublished : words.cannotBePublished;
  return [
    ...lines,
    ...(publishable ? [] : [paint('faint', words.settle)]),
    `${paint(publishable ? 'supported' : 'refuted', publishable ? '✓' : '✕')} ${name}: ${words.summary(summary)}, ${verdict}`,
  ];
}

/** The line of Markdown with what is meant underlined. */
function excerpt(text: string, places: Places, span: Span, width: number): string[] {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const sentence = { start, end: newline < 0 ? text.length : newline };
  const gutter = String(places.at(span.end).line).length + 4;
  const rows = layExcerpt({
    text,
    places,
    sentence,
    claim: span,
    figures: [span],
    width: Math.max(16, width - gutter - 3),
  });
  return rows.flatMap(({ line, text: shown, marks }) => [
    `${(line === null ? '' : String(line)).padStart(gutter)} │ ${shown}`.trimEnd(),
    ...(marks === '' ? [] : [`${' '.repeat(gutter)} │ ${marks}`]),
  ]);
}

/** The same for programs. */
export function checkedJson(file: CheckedFile, language: Language): object {
  const diagnostics = diagnosticsOf(file, language).map(({ span: _, ...rest }) => rest);
  if (file.kind === 'faulty') return { file: file.name, publishable: false, diagnostics, summary: null };
  const { briefing, judged } = file.checked;
  const { slug, language: own, title } = briefing;
  return {
    file: file.name,
    slug,
    language: own,
    title,
    publishable: judged.publishable,
    diagnostics,
    summary: judged.summary,
  };
}
