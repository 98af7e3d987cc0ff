// Makes what posts, fact sheets and reports of officials say of a statistic's values: flags, arrows, brackets, fragments, lines. Every one is true as far as rounding goes; it cannot tell which growth a publication gives itself.
import { flagOf, type Language } from '@assay/engine';
import { said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/** $S the statistic, $Y the newest year, $A and $B two bearers with $a and $b, $F and $G their flags. */
const OF_TWO: Templates = [
  ['$S, $Y: $A $a, $B $b', "'$y년 $S △$A $a △$B $b"],
  ['$S ($Y)\n\n- $A: $a\n- $B: $b', "ㅇ ('$y년 $S) $A $a, $B $b"],
  ['$Y $S: $A $a vs $B $b.', '$Y년 $S: $A $a vs $B $b'],
  ["$A's $S in $Y: $a (vs $b in $B).", "$A $S('$y년) $a, $B $b"],
  ['$S in $Y 👉 $A $a · $B $b', '$S($Y년) 👉 $A $a · $B $b'],
];
const FLAGGED: Templates = [
  ['$S in $Y: $F $a, $G $b', '$Y년 $S: $F $a, $G $b'],
  ['$S, $Y 👇\n\n$F $a\n$G $b', '$S ($Y년) 👇\n\n$F $a\n$G $b'],
  ['$F $A: $S of $a in $Y', '$F $A $Y년 $S $a'],
];
/** $P the year before, $x what $A had then, $g the growth in per cent with its sign. */
const OF_CHANGE: Templates = [
  ["$A's $S: $x ($P) → $a ($Y)", '$A $S: $x($P년) → $a($Y년)'],
  ["$A's $S was $a in $Y (vs $x in $P), $g yoy.", "$A $S('$y년) $a(전년 $x), YoY $g"],
  ['$A: $S at $a in CY$Y ($g yoy)', "'$y년 $A $S $a(전년比 $g)"],
  ["$A's $S hit $a in $Y, $g YoY 📈", '$A의 $S $Y년 $a, YoY $g'],
];

/** All notes on one series. */
export function makeNotes(series: Series, language: Language): MadeText[] {
  const { indicator, bearers, valueIn, years } = series;
  const [before, year] = years.slice(-2);
  if (before === undefined || year === undefined || indicator.unit === 'rank') return [];
  const held = bearers.flatMap((bearer) => {
    const value = valueIn(bearer, year);
    const what = value === null ? null : said(value, indicator.unit, language);
    return value === null || what === null
      ? []
      : [{ bearer, value, what, name: series.nameOf(bearer, language) }];
  });
  const [one, two] = held.filter(({ bearer }) => bearer !== 'WLD');
  if (one === undefined) return [];
  const words = {
    S: indicator.name[language],
    Y: year,
    y: year.slice(2),
    P: before,
    A: one.name,
    a: one.what,
    B: two?.name ?? '',
    b: two?.what ?? '',
    F: flagOf(one.bearer) ?? '',
    G: flagOf(two?.bearer ?? '') ?? '',
  };
  const ofTwo = two === undefined ? [] : madeOf(OF_TWO, language, { kind: 'notes', words, figure: words.b });
  const isFlagged = words.F !== '' && words.G !== '';
  return [
    ...ofTwo,
    ...(isFlagged ? madeOf(FLAGGED, language, { kind: 'flags', words, figure: null }) : []),
    ...changes(series, language, one, words),
  ];
}

function changes(
  { indicator, valueIn, years }: Series,
  language: Language,
  { bearer, value }: { readonly bearer: string; readonly value: number },
  words: Readonly<Record<string, string>>,
): MadeText[] {
  const [before, year] = years.slice(-2);
  const from = valueIn(bearer, before ?? '') ?? 0;
  const first = said(from, indicator.unit, language);
  const isYearBefore = Number(year) - Number(before) === 1;
  if (!isYearBefore || first === null || from <= 0 || value <= 0 || indicator.nominal) return [];
  if (indicator.unit === 'percent' || indicator.statType === 'growth') return [];
  const growth = (value / from - 1) * 100;
  if (Math.abs(growth) < 1) return [];
  const g = `${growth > 0 ? '+' : '-'}${Math.abs(growth).toFixed(1)}%`;
  return madeOf(OF_CHANGE, language, {
    kind: 'notes of change',
    words: { ...words, x: first, g },
    figure: null,
  });
}
