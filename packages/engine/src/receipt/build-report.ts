import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CheckedText, DocumentInput } from '../check/check-text.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { contains } from '../text/span.ts';
import { buildClaim } from './build-claim.ts';
import { buildQuantity } from './build-quantity.ts';
import type { Report } from './report-schema.ts';
import { summaryOf } from './summary.ts';

/** Puts a checked text into the report that is printed, stored and published. Deterministic: the same input gives the same bytes. */
export function buildReport(
  version: string,
  catalogue: Catalogue,
  document: DocumentInput,
  checked: CheckedText,
): Report {
  const claims = checked.claims.map((claim, index) => buildClaim(idAt(index), catalogue, checked, claim));
  const claimOf = claimOfQuantities(checked);
  return {
    assay: version,
    catalog: { id: catalogue.id, version: catalogue.version, sha256: catalogue.sha256 },
    document: {
      title: document.title ?? titleOf(checked),
      language: document.language,
      published: checked.published,
      url: document.url,
      sha256: document.sha256,
      text: document.text,
    },
    quantities: checked.view.quantities.map((quantity) => {
      const claim = claimOf(quantity);
      return {
        ...buildQuantity(quantity),
        role: claim === null ? quantity.role : 'claim',
        rule: quantity.rule,
        claim,
      };
    }),
    claims,
    summary: summaryOf(claims),
  };
}

function idAt(index: number): string {
  return `c${index + 1}`;
}

/**
 * Which claim each number of the text is part of: the first that it is an operand of, the last that has an operand beginning
 * there, or that of a dated event around it.
 */
function claimOfQuantities({ claims }: CheckedText): (quantity: Quantity) => string | null {
  const byOperand = new Map<Quantity, string>();
  const byStart = new Map<number, string>();
  const dated = claims.flatMap(({ draft: { form, quantity, span } }, index) =>
    form === 'event' && quantity === null ? [{ span, id: idAt(index) }] : [],
  );
  for (const [index, { draft }] of claims.entries())
    for (const operand of draft.operands) {
      if (!byOperand.has(operand)) byOperand.set(operand, idAt(index));
      byStart.set(operand.span.start, idAt(index));
    }
  return (quantity) =>
    byOperand.get(quantity) ??
    byStart.get(quantity.span.start) ??
    dated.find(({ span }) => contains(span, quantity.span))?.id ??
    null;
}

function titleOf(checked: CheckedText): string | null {
  const first = checked.view.sentences[0]?.sentence;
  if (first === undefined || first.block.kind !== 'heading') return null;
  return checked.view.text
    .slice(first.start, first.end)
    .replace(/^#+\s*/, '')
    .replace(/\*\*/g, '')
    .trim();
}
