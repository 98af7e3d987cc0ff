import { EN_PERIODS } from '../language/en/periods.ts';
import { KO_PERIODS } from '../language/ko/periods.ts';
import type { Language } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import type { PeriodMention } from './period.ts';
import type { PeriodLanguage } from './period-rule.ts';

const LANGUAGES: Readonly<Record<Language, PeriodLanguage>> = { ko: KO_PERIODS, en: EN_PERIODS };

/** How far the words around a period are read. */
const REACH = 36;

/**
 * Every period that a text names, in order and without overlaps; where two rules read the same words, the longer reading
 * stands. Example: `지난해 상반기` → document-relative year −1, part H1.
 */
export function findPeriods(text: string, language: Language): PeriodMention[] {
  const folded = foldText(text);
  const { rules, useOf, isName } = LANGUAGES[language];
  const found: PeriodMention[] = [];
  for (const { id, pattern, read } of rules) {
    for (const match of folded.matchAll(pattern)) {
      const reading = read(match, text.slice(match.index, match.index + match[0].length));
      if (reading === null) continue;
      const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      const before = folded.slice(Math.max(0, start - REACH), start);
      const after = folded.slice(end, end + REACH);
      if (isName(before, after, folded.slice(start, end))) continue;
      found.push({
        span: { start, end },
        text: text.slice(start, end),
        reference: reading.reference,
        use: reading.use ?? useOf(before, after),
        grain: reading.grain,
        rule: id,
      });
    }
  }
  return withoutOverlaps(found);
}

function withoutOverlaps(found: PeriodMention[]): PeriodMention[] {
  const sorted = found
    .map((mention, order) => ({ mention, order }))
    .sort((a, b) => a.mention.span.start - b.mention.span.start || b.mention.span.end - a.mention.span.end || a.order - b.order);
  const kept: PeriodMention[] = [];
  for (const { mention } of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mention.span.start >= last.span.end) {
      kept.push(mention);
    } else if (mention.span.end - mention.span.start > last.span.end - last.span.start) {
      kept[kept.length - 1] = mention;
    }
  }
  return kept;
}
