import { absentIn } from './absent-values.ts';
import { type Condition, rowsByDate, rowsByNumber } from './condition.ts';
import type { IndexedTable } from './index-table.ts';
import { type HeadLink, headDistance } from './link-heads.ts';
import { joinRanges } from './range-mentions.ts';
import type { Relation, SaidNumber, Sentence, TermRange } from './read-sentence.ts';
import { findTextMatches, type TextMatch } from './text-matches.ts';

/** A stretch of the sentence that may say what rows it speaks of, with the columns that it can mean, the likeliest first. */
export interface Mention extends TermRange {
  readonly kind: 'text' | 'number' | 'date' | 'score';
  readonly alternatives: readonly Condition[];
  readonly number: SaidNumber | null;
  /** Whether the title or a header says it already, so that it may say nothing of rows. */
  readonly known: boolean;
}

/** More columns than these are not tried for one stretch. */
const MOST_COLUMNS = 3;
/** More stretches than these are not combined. */
const MOST_MENTIONS = 6;

/**
 * The stretches of a sentence that cells, dates and numbers answer to, in order, without overlaps.
 * Example: `the Reds scored 3 on 5 May` → a team, a number, a date.
 */
export function findMentions(table: IndexedTable, sentence: Sentence, heads: readonly HeadLink[]): Mention[] {
  const dates = sentence.dates.flatMap((said): Mention[] => {
    const alternatives = dateConditions(
      table,
      heads,
      said.start,
      said.end,
      said.date,
      said.relation,
      sentence,
    );
    return alternatives.length === 0
      ? []
      : [
          {
            kind: 'date',
            start: said.start,
            end: said.end,
            alternatives,
            number: null,
            known: isKnown(table, sentence, said),
          },
        ];
  });
  const taken = new Uint8Array(sentence.terms.length);
  for (const { start, end } of dates) taken.fill(1, start, end);
  const texts = textMentions(table, sentence, heads, taken);
  for (const { start, end } of texts) taken.fill(1, start, end);
  const numbers = sentence.numbers.flatMap((number): Mention[] => {
    if (taken[number.start] === 1) return [];
    const alternatives = numberConditions(table, heads, number);
    const known = isKnown(table, sentence, number) || isPronoun(sentence, number);
    return [{ kind: 'number', start: number.start, end: number.end, alternatives, number, known }];
  });
  const all = [...dates, ...texts, ...numbers, ...outcomes(table, sentence, texts)];
  const kept = all
    .map((mention) => ({ mention, strength: strengthOf(mention) }))
    .sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start)
    .slice(0, MOST_MENTIONS);
  const inOrder = kept.map(({ mention }) => mention).sort((a, b) => a.start - b.start);
  return joinRanges(table, sentence, inOrder);
}

function strengthOf({ alternatives, kind, end, start }: Mention): number {
  if (kind === 'number') return 2.5;
  return (alternatives[0]?.prior ?? 0) + Math.min(3, end - start) * 0.5;
}

/** Greedy: the longest stretch first, then what is left; shorter ones inside it in other columns are its alternatives. */
function textMentions(
  table: IndexedTable,
  sentence: Sentence,
  heads: readonly HeadLink[],
  taken: Uint8Array,
): Mention[] {
  const matches = findTextMatches(table, sentence).map((match) => ({
    match,
    condition: textCondition(table, sentence, heads, match),
  }));
  matches.sort(
    (a, b) =>
      lengthOf(b.match) - lengthOf(a.match) ||
      b.condition.prior - a.condition.prior ||
      a.match.start - b.match.start,
  );
  const used = taken.slice();
  const mentions: Mention[] = [];
  for (const { match } of matches) {
    if (used.subarray(match.start, match.end).some((term) => term === 1)) continue;
    used.fill(1, match.start, match.end);
    const inside = matches.filter(
      (other) => other.match.start >= match.start && other.match.end <= match.end,
    );
    const best = new Map<number, Condition>();
    for (const { condition } of inside) {
      const known = best.get(condition.column);
      if (known === undefined || condition.prior > known.prior) best.set(condition.column, condition);
    }
    const alternatives = [...best.values()].sort((a, b) => b.prior - a.prior).slice(0, MOST_COLUMNS);
    const one = sentence.numbers.find((said) => said.start === match.start && said.end === match.end);
    const known = isKnown(table, sentence, match) || (one !== undefined && isPronoun(sentence, one));
    if (one !== undefined) {
      const others = numberConditions(table, heads, one);
      const merged = [...alternatives, ...others]
        .sort((a, b) => b.prior - a.prior)
        .slice(0, MOST_COLUMNS + 1);
      mentions.push({
        kind: 'number',
        start: match.start,
        end: match.end,
        alternatives: merged,
        number: one,
        known,
      });
      continue;
    }
    const absent = absentIn(table, sentence, heads, match, alternatives);
    mentions.push({
      kind: 'text',
      start: match.start,
      end: match.end,
      alternatives: [...alternatives, ...absent],
      number: null,
      known,
    });
  }
  return mentions;
}

/** Whether the title says all of a stretch, or a header the number that it is. */
function isKnown(table: IndexedTable, sentence: Sentence, { start, end }: TermRange): boolean {
  for (let at = start; at < end; at++) {
    const forms = sentence.forms[at] ?? [];
    if (sentence.content[at] !== true || forms.some((form) => table.titleStems.has(form))) continue;
    const isHead = table.columns.some(({ head }) => head.some(({ stem }) => stem === forms[0]));
    if (!isHead || sentence.terms[at]?.number === null || end - start > 1) return false;
  }
  return true;
}

/** The only one, one of the: a one that stands for a thing counts nothing; nor need a no be a zero. */
function isPronoun({ cues }: Sentence, { start, end, value, spelled }: SaidNumber): boolean {
  if (spelled && value.equals(0)) return true;
  if (!value.equals(1)) return false;
  return cues.some(
    (said) => (said.cue === 'only' && said.end === start) || (said.cue === 'of' && said.start === end),
  );
}

function lengthOf({ start, end }: TermRange): number {
  return end - start;
}

function textCondition(
  table: IndexedTable,
  sentence: Sentence,
  heads: readonly HeadLink[],
  match: TextMatch,
): Condition {
  const holds = new Uint8Array(table.rows.length);
  for (const row of match.rows) holds[row] = 1;
  const link = heads[match.column];
  const near = link === undefined ? null : headDistance(link, match.start, match.end);
  const isEntity = table.table.entityColumn === match.column;
  const long = Math.min(4, lengthOf(match));
  const names = match.content;
  const isNear = near !== null && near > 0 && near <= 3;
  const weak = !match.whole && names <= 1 && match.coverage < 0.5;
  const features: [string, number][] = [
    [match.whole ? 'text.whole' : 'text.part', 1],
    ['text.coverage', match.coverage],
    ['text.length', long],
    ['text.weak', weak ? 1 : 0],
    ['text.bearer', isEntity ? 1 : 0],
    ['text.head-near', isNear ? 1 : 0],
    ['text.head-said', link !== undefined && link.fraction > 0 ? 1 : 0],
    ['text.is-head', near === 0 ? 1 : 0],
    ['text.form', match.literal ? 0 : 1],
    ['text.one-row', match.rows.length === 1 ? 1 : 0],
  ];
  const prior =
    (match.whole ? 2 : 0.6) +
    match.coverage +
    long * 0.2 +
    (isEntity ? 0.3 : 0) +
    (isNear ? 0.6 : 0) -
    (weak ? 1 : 0) -
    (near === 0 ? 0.7 : 0) -
    (match.literal ? 0 : 0.3);
  const said = sentence.text.slice(
    sentence.terms[match.start]?.start ?? 0,
    sentence.terms[match.end - 1]?.end ?? 0,
  );
  return {
    start: match.start,
    end: match.end,
    column: match.column,
    kind: 'text',
    relation: 'equal',
    said,
    holds,
    features,
    prior,
    number: null,
  };
}

function dateConditions(
  table: IndexedTable,
  heads: readonly HeadLink[],
  start: number,
  end: number,
  date: Parameters<typeof rowsByDate>[2],
  relation: Relation,
  sentence: Sentence,
): Condition[] {
  const said = sentence.text.slice(sentence.terms[start]?.start ?? 0, sentence.terms[end - 1]?.end ?? 0);
  return table.columns.flatMap(({ column }, at): Condition[] => {
    if (column.kind !== 'date' || column.ignored) return [];
    const link = heads[at];
    const fraction = link?.fraction ?? 0;
    const near = link === undefined ? null : headDistance(link, start, end);
    return [
      {
        start,
        end,
        column: at,
        kind: 'date',
        relation,
        said,
        holds: rowsByDate(table, column.index, date, relation),
        features: [
          ['date', 1],
          ['date.head', fraction],
          ['date.head-near', near !== null && near <= 3 ? 1 : 0],
          ['date.literal', heads[at]?.literal === true ? 1 : 0],
          [`date.${relation}`, 1],
        ],
        prior: 3 + fraction + (near !== null && near <= 3 ? 0.5 : 0),
        number: null,
      },
    ];
  });
}

function numberConditions(table: IndexedTable, heads: readonly HeadLink[], number: SaidNumber): Condition[] {
  const conditions = table.columns.flatMap((indexed, at): Condition[] => {
    const { column, ordered, whole, least, greatest } = indexed;
    if (!ordered) return [];
    const link = heads[at];
    const near = link === undefined ? null : headDistance(link, number.start, number.end);
    const isYearly = column.kind === 'year' || column.kind === 'date';
    if (isYearly && !number.isYear) return [];
    const value = number.value.valueOf();
    const isFar = (size: number): boolean => size < least / 3 - 1 || size > greatest * 3 + 1;
    const factor = column.unit?.factor.valueOf() ?? 1;
    const outside = !isYearly && isFar(value) && isFar(value / factor);
    const fits = isYearly === number.isYear;
    const isRank = column.kind === 'rank';
    const features: [string, number][] = [
      [`number.${column.kind}`, 1],
      [`number.${number.relation}`, 1],
      ['number.fits', fits ? 1 : 0],
      ['number.outside', outside ? 1 : 0],
      ['number.fraction', !whole === (number.value.d !== 1n) ? 1 : 0],
      ['number.head-1', near === 1 ? 1 : 0],
      ['number.head-3', near !== null && near > 1 && near <= 3 ? 1 : 0],
      ['number.head-far', near !== null && near > 3 ? 1 : 0],
      ['number.head', link?.fraction ?? 0],
      ['number.literal', link?.literal === true ? 1 : 0],
      ['number.ordinal-rank', number.ordinal && isRank ? 1 : 0],
      ['number.ordinal-other', number.ordinal && !isRank ? 1 : 0],
      ['number.spelled', number.spelled ? 1 : 0],
    ];
    const closeness = near === null ? 0 : near <= 1 ? 1.2 : near <= 3 ? 0.9 : 0.4;
    const prior =
      (fits ? 0.8 : 0) +
      (isYearly && number.isYear ? 1 : 0) +
      closeness +
      (link?.fraction ?? 0) -
      (outside ? 1 : 0) +
      (number.ordinal && isRank ? 1 : 0) +
      (!whole && number.value.d !== 1n ? 0.8 : 0);
    const { relation } = number;
    const said = `${SIGNS[relation]}${number.value}`;
    const holds = rowsByNumber(table, at, number, relation);
    return [
      {
        start: number.start,
        end: number.end,
        column: at,
        kind: 'number',
        relation,
        said,
        holds,
        features,
        prior,
        number,
      },
    ];
  });
  return conditions.sort((a, b) => b.prior - a.prior).slice(0, MOST_COLUMNS);
}

const SIGNS: Readonly<Record<Relation, string>> = {
  equal: '',
  above: '>',
  below: '<',
  'at-least': '≥',
  'at-most': '≤',
};

/** Won, lost or drawn, where scores tell it and no column says it in words. */
function outcomes(table: IndexedTable, sentence: Sentence, texts: readonly Mention[]): Mention[] {
  const scores = table.columns.flatMap(({ column }, at) =>
    column.kind === 'score' && !column.ignored ? [at] : [],
  );
  if (scores.length === 0) return [];
  for (const cue of sentence.cues) {
    if (cue.cue !== 'win' && cue.cue !== 'lose' && cue.cue !== 'draw') continue;
    if (texts.some(({ start, end }) => start < cue.end && end > cue.start)) continue;
    const alternatives = scores.slice(0, 2).map((column): Condition => {
      const holds = new Uint8Array(table.rows.length);
      table.rows.forEach(({ cells }, row) => {
        const score = cells[column]?.score ?? null;
        if (score === null) return;
        const sign = score[0].compare(score[1]);
        if (sign === (cue.cue === 'win' ? 1 : cue.cue === 'lose' ? -1 : 0)) holds[row] = 1;
      });
      return {
        start: cue.start,
        end: cue.end,
        column,
        kind: 'score',
        relation: 'equal',
        said: cue.word,
        holds,
        features: [['score', 1]],
        prior: 0.8,
        number: null,
      };
    });
    return [{ kind: 'score', start: cue.start, end: cue.end, alternatives, number: null, known: false }];
  }
  return [];
}
