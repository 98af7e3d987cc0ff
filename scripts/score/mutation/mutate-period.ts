// Moves a claim to another year for which data are held. Cannot change periods other than one year of the sentence.
import { withParticle } from '@assay/engine';
import type { Edit } from '../edit.ts';
import { pick } from '../random.ts';
import { labelClaim } from '../truth/basis.ts';
import { cellsFor, periodsOf } from '../truth/cells.ts';
import { meaningOf } from '../truth/meaning.ts';
import type { Mutant, Specimen } from './mutant.ts';
import type { Shift } from './mutate-entity.ts';

const YEARS = {
  en: /\b(?:[Ii]n|[Ff]or|[Dd]uring) ((?:19|20)[0-9]{2})\b|\b[Ll]ast year\b(?!['’])/g,
  ko: /((?:19|20)[0-9]{2})년(?=[\s에은의,]|$)|지난해|작년/g,
} as const;
const ANY_PERIOD = {
  en: /\b(?:19|20)[0-9]{2}\b|\byears?\b|\bmonths?\b|\bquarters?\b|\bsince\b/g,
  ko: /(?:19|20)[0-9]{2}|[0-9한두세네]\s?년|지난해|작년|올해|전년|이듬해|분기|[0-9]월|해마다|매년/g,
} as const;

/** One mutant at most: the year that the sentence names nearest to the claim becomes another. */
export function mutatePeriod(specimen: Specimen): Mutant[] {
  const shift = otherYear(specimen);
  if (shift === null) return [];
  const truth = labelClaim(specimen.bench, specimen.basis, { meaning: shift.meaning });
  return [{ kind: 'period', edits: [shift.edit], truth }];
}

/** The claim about another year with data; null where its sentence names no year of its own. */
export function otherYear(specimen: Specimen): Shift | null {
  const { bench, scored, claim, basis, asOf, draw } = specimen;
  const { text, language } = scored.article;
  const [slot] = basis.meaning.slots;
  const sentence = text.slice(claim.sentence.start, claim.sentence.end);
  const match = nearestYear(sentence, claim.span.start - claim.sentence.start, language);
  const year = claim.period?.from.slice(0, 4);
  if (slot === undefined || match === null || year === undefined || claim.base !== null) return null;
  if (match[1] !== undefined && match[1] !== year) return null;
  if (basis.meaning.slots.some(({ period }) => period !== slot.period || !period.startsWith(year)))
    return null;
  if (slot.period.includes('/')) return null;
  const moved = (other: string) =>
    basis.meaning.slots.map((one) => ({ ...one, period: other + one.period.slice(4) }));
  const years = new Set(
    periodsOf(bench.cells, slot.indicator, slot.entity, asOf).map((period) => period.slice(0, 4)),
  );
  const held = [...years].filter(
    (other) => other !== year && moved(other).every((one) => cellsFor(bench.cells, one, asOf).length > 0),
  );
  const other = pick(draw, held);
  if (other === undefined) return null;
  const told = {
    ...claim,
    period: { from: other, to: other },
    origins: { ...claim.origins, period: 'stated' as const },
  };
  return {
    edit: editOf(sentence, match, claim.sentence.start, other, language),
    meaning: meaningOf(bench.cells, told, asOf, moved(other)),
  };
}

/** The year or 지난해 nearest to the claim; null where another period stands nearer, or where it is said twice. */
function nearestYear(sentence: string, at: number, language: 'ko' | 'en'): RegExpExecArray | null {
  const distance = (match: RegExpExecArray): number => Math.abs(match.index - at);
  const [nearest] = [...sentence.matchAll(YEARS[language])].sort((a, b) => distance(a) - distance(b));
  const [other] = [...sentence.matchAll(ANY_PERIOD[language])].sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined || other === undefined) return null;
  const inside = other.index >= nearest.index && other.index < nearest.index + nearest[0].length;
  const word = nearest[1] ?? nearest[0];
  return inside && sentence.indexOf(word) === sentence.lastIndexOf(word) ? nearest : null;
}

function editOf(
  sentence: string,
  match: RegExpExecArray,
  offset: number,
  year: string,
  language: 'ko' | 'en',
): Edit {
  const start = offset + match.index;
  const end = start + match[0].length;
  if (match[1] !== undefined) {
    const at = start + match[0].indexOf(match[1]);
    return { start: at, end: at + 4, text: year };
  }
  if (language === 'en') return { start, end, text: match[0].startsWith('L') ? `In ${year}` : `in ${year}` };
  const rest = sentence.slice(match.index + match[0].length);
  const topic = /^(?:은|는)(?![가-힣])/.exec(rest);
  return topic === null
    ? { start, end, text: `${year}년` }
    : { start, end: end + 1, text: withParticle(`${year}년`, '은/는') };
}
