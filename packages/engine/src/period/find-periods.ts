import type { Language } from '../language/language.ts';
import { periodRulesOf } from '../language/registry-periods.ts';
import { foldText } from '../text/fold.ts';
import type { PeriodMention, PeriodReference, PeriodUse } from './period.ts';
import type { Around } from './period-rule.ts';

/** How far the words around a period are read. */
const REACH = 80;

/**
 * Every period that a text names, in order and without overlaps; where two rules read the same words, the longer reading
 * stands, then the stronger rule. Example: `지난해 상반기` → document-relative −1 with part H1.
 */
export function findPeriods(text: string, language: Language): PeriodMention[] {
  const folded = foldText(text);
  const { rules, useOf, isName, isEdition, isAside, isOfRecord, leadsOn } = periodRulesOf(language);
  const found: PeriodMention[] = [];
  for (const { id, pattern, read } of rules) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const around: Around = {
        before: folded.slice(Math.max(0, start - REACH), start),
        after: folded.slice(end, end + REACH),
        writtenBefore: text.slice(Math.max(0, start - REACH), start),
      };
      const reading = read(match, text.slice(start, end), around);
      if (reading === null || isName(around, match[0])) continue;
      const use = isEdition(around, match[0])
        ? 'edition'
        : (reading.use ?? useOf(around) ?? reading.usualUse ?? 'at');
      const reference = openEnd(reading.reference, use);
      const { grain } = reading;
      const aside = isAside(around);
      found.push({
        span: { start, end },
        text: text.slice(start, end),
        reference,
        use,
        grain,
        rule: id,
        aside,
        ...((use === 'since' || use === 'over') && isOfRecord?.(around) ? { ofRecord: true as const } : {}),
        ...(leadsOn?.(around) ? { leadsOn: true as const } : {}),
      });
    }
  }
  return withoutOverlaps(found);
}

/** "Since 2019" has no end and "until 2030" no start. */
function openEnd(reference: PeriodReference, use: PeriodUse): PeriodReference {
  if (reference.kind !== 'absolute') return reference;
  if (use === 'since') return { ...reference, to: null };
  return use === 'until' ? { ...reference, from: null } : reference;
}

/** Keeps, of mentions that overlap, the longest; of equal ones the first found. */
function withoutOverlaps(found: readonly PeriodMention[]): PeriodMention[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: PeriodMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mention.span.start >= last.span.end) kept.push(mention);
    else if (lengthOf(mention) > lengthOf(last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function lengthOf({ span }: PeriodMention): number {
  return span.end - span.start;
}
