import type { Language } from '../language/language.ts';
import { exact } from '../quantity/exact.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';

const BRACKETED = /[([]([^()[\]]{1,32})[)\]]/g;
/** "단위: 억 달러", "unit: $bn": what leads to the unit. */
const LED = /^[^:：0-9]{1,10}[:：]\s?/;

/**
 * The unit that a header or label states in brackets or between commas, or that is all it says, as one of it; null where it
 * states none.
 * Example: `unitOfHead('Private investment, $bn', 'en')` → one billion dollars.
 */
export function unitOfHead(head: string, language: Language): Quantity | null {
  return unitAmong([...asides(head), head], language);
}

/**
 * The unit that a caption states in brackets or behind a comma.
 * Example: `unitOfCaption('[표 1] 2024년 민간 AI 투자액 (단위: 억 달러)', 'ko')` → a hundred million dollars.
 */
export function unitOfCaption(caption: string, language: Language): Quantity | null {
  return unitAmong(asides(caption), language);
}

/** What stands in brackets, the last first, and behind commas. */
function asides(head: string): string[] {
  const bracketed = [...head.matchAll(BRACKETED)].map(([, inside]) => inside ?? '').reverse();
  const parts = bracketed.flatMap((inside) => [inside, ...inside.split(/[,·]/).reverse()]);
  return [...parts, ...head.replace(BRACKETED, '').split(',').slice(1).reverse()];
}

function unitAmong(stated: readonly string[], language: Language): Quantity | null {
  for (const part of stated) {
    const unit = unitIn(part.trim().replace(LED, ''), language);
    if (unit !== null) return unit;
  }
  return null;
}

/** "In millions of dollars" is told as "1 million dollars" is. */
const IN = /^in\s/i;
const MANY = /^([a-z]{4,}[a-rt-z])s(?:\sof)?(?=\s|$)/i;

function unitIn(part: string, language: Language): Quantity | null {
  const stated = part.replace(IN, '').replace(MANY, '$1');
  if (stated.length > 24 || /^[0-9]/.test(stated)) return null;
  const currency = /^(US\$|[$€£¥₩])\s?(.*)$/u.exec(stated);
  const written =
    currency === null
      ? `1${/^[a-z]/i.test(stated) ? ' ' : ''}${stated.startsWith('%') ? '%' : stated}`
      : `${currency[1]}1${currency[2]}`;
  const [quantity] = findQuantities(written, language);
  if (quantity === undefined || quantity.span.end < written.length - 1) return null;
  const known = quantity.unit !== null && quantity.unit !== 'count';
  return known || quantity.value.gt(exact(1)) ? quantity : null;
}
