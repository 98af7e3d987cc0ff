// Makes sentences that say how far two bearers of a statistic lie apart, or how many times one is the other. Every one is true as far as rounding goes; it cannot tell where rounding hides the difference.
import type { Language } from '@assay/engine';
import { said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/** Templates in English and Korean: $S the statistic, $Y the year, $A and $B the greater and the lesser bearer, $a and $b their values, $D how far they lie apart, $T how many times one is the other. */
const APART: Templates = [
  ['In $S, $A led $B by $D in $Y.', '$Y년 $S에서 $A(이) $B(을) $D 앞섰다.'],
  ['In $Y the $S of $A exceeded that of $B by $D.', '$Y년 $A의 $S(은) $B보다 $D 높다.'],
  ['The gap between $A and $B in $S was $D in $Y.', '$Y년 $S에서 $A(과) $B의 격차는 $D다.'],
  ['$B was $D behind $A in $S in $Y.', '$Y년 $S에서 $B(은) $A에 $D 뒤졌다.'],
  ['$D separated $A from $B in $S in $Y.', '$Y년 $S(은) $A(과) $B(이) $D 차이를 보였다.'],
  ['In $S $A had $a in $Y, $D more than $B.', '$Y년 $A의 $S(은) $a(로) $B보다 $D 많다.'],
  ['In $S $B had $b in $Y, $D less than $A.', '$Y년 $B의 $S(은) $b(로) $A보다 $D 적다.'],
  ['In $Y $A had $a and $B $b in $S, a difference of $D.', '$Y년 $S(은) $A(이) $a, $B(이) $b(로) $D 차이다.'],
];

const TIMES: Templates = [
  ['In $Y the $S of $A was $T times as high as that of $B.', '$Y년 $A의 $S(은) $B의 $T배에 이른다.'],
  ['In $S, $A had $T times the figure of $B in $Y.', '$Y년 $S에서 $A(은) $B의 $T배였다.'],
  ['In $Y the $S of $A was $a, $T times that of $B.', '$Y년 $A의 $S(은) $a(로) $B의 $T배다.'],
  ['$A had $T times as much as $B in $S in $Y.', '$Y년 $S(은) $A(이) $B보다 $T배 높았다.'],
  ['In $S $A outdid $B by a factor of $T in $Y.', '$Y년 $A의 $S(은) $b인 $B의 $T배 수준이다.'],
  ['In $Y, for $S, $A stood at $T times $B.', '$Y년 $S(을) 견주면 $A(이) $B의 $T배다.'],
];

/** All sentences of one series that say how its two greatest bearers lie apart in the newest year. */
export function makeBetween(series: Series, language: Language): MadeText[] {
  const { indicator, bearers, valueIn, years } = series;
  const { unit, statType } = indicator;
  const year = years.at(-1);
  if (year === undefined || unit === 'rank' || statType === 'growth') return [];
  const amountOf = (bearer: string): number => valueIn(bearer, year) ?? 0;
  const [one, two] = bearers
    .filter((bearer) => bearer !== 'WLD' && amountOf(bearer) > 0)
    .sort((first, second) => amountOf(second) - amountOf(first));
  if (one === undefined || two === undefined) return [];
  const [more, less] = [amountOf(one), amountOf(two)];
  const [own, other] = [said(more, unit, language), said(less, unit, language)];
  if (own === null || other === null || own === other) return [];
  const apart = distanceOf(more, less, unit, language);
  const times = more / less;
  const words: Record<string, string> = {
    S: indicator.name[language],
    Y: year,
    A: series.nameOf(one, language),
    B: series.nameOf(two, language),
    a: own,
    b: other,
    ...(apart === null ? {} : { D: apart }),
    T: times.toFixed(1),
  };
  const fill = (templates: Templates, kind: string, figure: string): MadeText[] =>
    madeOf(templates, language, { kind, words, figure });
  return [
    ...(apart === null ? [] : fill(APART, 'apart', apart)),
    ...(times < 1.3 || times > 40 ? [] : fill(TIMES, 'times', times.toFixed(1))),
  ];
}

/** How far two values lie apart as they are said: points of per cent, the unit of the rest; null where rounding hides it. */
function distanceOf(more: number, less: number, unit: string, language: Language): string | null {
  if (unit === 'percent') {
    const points = +more.toFixed(1) - +less.toFixed(1);
    return points < 1 ? null : `${points.toFixed(1)}${language === 'ko' ? '%포인트' : ' percentage points'}`;
  }
  const isWhole = Number.isInteger(more) && Number.isInteger(less);
  return isWhole && (unit === 'count' || unit === 'USD') ? said(more - less, unit, language) : null;
}
