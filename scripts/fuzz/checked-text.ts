// Checks a text as an article and says what does not hold of the report. Cannot tell whether a verdict is right.
import {
  type Catalogue,
  checkDocument,
  type DocumentInput,
  findNumbers,
  findSentences,
  type Language,
  loadReportSchema,
  type Span,
} from '@assay/engine';
import type { FuzzOutcome } from './fuzz-kind.ts';

const { reportSchema } = await loadReportSchema();

/** The report on a text, as an outcome: every span slices back, everything in order, the published shape. */
export function checkedText(catalogue: Catalogue, document: DocumentInput): FuzzOutcome {
  const report = checkDocument(catalogue, document);
  return {
    value: report,
    findFaults: () => {
      const { text } = document;
      const shape = reportSchema.safeParse(report).error?.issues[0];
      return [
        ...(shape === undefined
          ? []
          : [`the report is not of its shape at ${shape.path.join('.')}: ${shape.message}`]),
        ...(report.document.text === text ? [] : ['the report holds another text']),
        ...wrongQuotes('quantity', text, report.quantities),
        ...wrongQuotes('claim', text, report.claims),
        ...wrongQuotes(
          'operand',
          text,
          report.claims.flatMap(({ operands }) => operands),
        ),
        ...wrongOrder('quantities', report.quantities),
        ...report.claims.flatMap(({ id, span, sentence }) =>
          sentence.start <= span.start && span.end <= sentence.end && sentence.end <= text.length
            ? []
            : [`claim ${id} is not within its sentence`],
        ),
        ...numberFaults(text, document.language),
      ];
    },
  };
}

/** What finds numbers and sentences by themselves. */
function numberFaults(text: string, language: Language): string[] {
  const sentences = findSentences(text);
  return [
    ...wrongQuotes('number', text, findNumbers(text, language)),
    ...wrongOrder('sentences', sentences),
    ...sentences.flatMap(({ end }) =>
      end <= text.length ? [] : [`a sentence ends at ${end}, after the text`],
    ),
  ];
}

function wrongQuotes(
  what: string,
  text: string,
  quoted: readonly { readonly span: Span; readonly text: string }[],
): string[] {
  return quoted.flatMap(({ span, text: own }) =>
    text.slice(span.start, span.end) === own && span.start < span.end
      ? []
      : [`a ${what} is not what its span quotes: ${JSON.stringify(own.slice(0, 60))} at ${span.start}`],
  );
}

function wrongOrder(what: string, list: readonly (Span | { readonly span: Span })[]): string[] {
  const spans = list.map((one) => ('span' in one ? one.span : one));
  return spans.some(({ start, end }, at) => start >= end || start < (spans[at - 1]?.end ?? 0))
    ? [`${what} overlap, are empty or stand out of order`]
    : [];
}
