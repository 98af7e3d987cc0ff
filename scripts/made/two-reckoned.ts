// Makes sentences that reckon with one statistic of two bearers and tell another beside it: multiples, parts, differences, growth, order. Every one is true as far as rounding goes; it cannot tell which growth a publication gives itself.
import type { Language } from '@assay/engine';
import { shaped } from './grew.ts';
import { plain, said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/**
 * $S and $T the statistics, $Y the year, $A and $B two bearers, of whom $A has more of both: $a and $b their values of $S, $s and
 * $t those of $T; $m how many times as much of $S, $n of $T.
 */
const MORE_OF_BOTH: Templates = [
  [
    'In $Y $A had $m times the $S of $B and $n times its $T.',
    '$Y년 $A(은) $S(이) $B의 $m배, $T(은) $n배였다.',
  ],
  [
    "$A's $S was $m times that of $B in $Y, and its $T $n times.",
    '$Y년 $A의 $S(은) $B의 $m배이고, $T(은) $n배다.',
  ],
  [
    'In $Y $A was ahead of $B both in $S ($a to $b) and in $T ($s to $t).',
    '$Y년 $A(은) $S($a 대 $b)(과) $T($s 대 $t) 모두 $B(을) 앞섰다.',
  ],
  [
    'In $Y $A led $B in $S by $a to $b and in $T by $s to $t.',
    '$Y년 $A(은) $S에서 $a 대 $b, $T에서 $s 대 $t(로) $B(을) 앞섰다.',
  ],
];

/** $A has more of $S, and $B more of $T. */
const MORE_OF_ONE: Templates = [
  [
    'In $Y $A was ahead of $B in $S, $a to $b, but behind it in $T, $s to $t.',
    '$Y년 $A(은) $S에서 $a 대 $b(로) $B(을) 앞섰지만 $T에서는 $s 대 $t(로) 뒤졌다.',
  ],
  [
    'In $Y $B had less $S than $A ($b against $a), and more $T ($t against $s).',
    '$Y년 $B(은) $A보다 $S(이) 낮고($b 대 $a) $T(은) 높다($t 대 $s).',
  ],
  [
    "$A's $S is $m times that of $B ($Y); in $T $B leads, with $t against $s.",
    '$Y년 $A의 $S(은) $B의 $m배다. $T(은) $B(이) $t(로) $A($s)(을) 앞선다.',
  ],
];

/** $g by how much $S of $A grew in a year, to $a. */
const GREW: Templates = [
  [
    "$A's $S rose|fell by $g in $Y, to $a, and its $T was $s.",
    '$Y년 $A의 $S(은) $g 늘어|줄어 $a(이) 됐고, $T(은) $s였다.',
  ],
  [
    "In $Y $A's $S was $a, $g more|less than the year before; $B's $T was $t.",
    '$Y년 $A의 $S(은) $a(로) 전년보다 $g 늘었고|줄었고, $B의 $T(은) $t였다.',
  ],
  [
    "While $A's $S rose|fell by $g in $Y, $B's $T stood at $t.",
    '$Y년 $A의 $S(이) $g 늘어난|줄어든 가운데 $B의 $T(은) $t였다.',
  ],
];

/** A series is told beside so many others. */
const PARTNERS = 4;
/** They stand so far on in the list: its neighbours, which are of like names, and others. */
const STEPS = [1, 2, 37, 101, 157];
/** Multiples are told from here on, and growth within these bounds. */
const LEAST = 1.5;
const MOST_GROWTH = 200;

/** All sentences that reckon with a series and tell some others of the list beside it. */
export function makeReckoned(series: Series, all: readonly Series[], language: Language): MadeText[] {
  const place = all.indexOf(series);
  return STEPS.map((step) => all[(place + step) % all.length])
    .filter((other) => other !== undefined && other.indicator.id !== series.indicator.id)
    .map((other) => (other === undefined ? [] : reckonedOf(series, other, language)))
    .filter((made) => made.length > 0)
    .slice(0, PARTNERS)
    .flat();
}

function reckonedOf(one: Series, other: Series, language: Language): MadeText[] {
  const year = one.years.findLast((candidate) => other.years.includes(candidate));
  if (year === undefined || !isTold(one) || !isTold(other)) return [];
  const amountOf = (series: Series, bearer: string, of = year): number => series.valueIn(bearer, of) ?? 0;
  const [first, second] = one.bearers
    .filter((bearer) => bearer !== 'WLD' && amountOf(one, bearer) > 0 && amountOf(other, bearer) > 0)
    .sort((a, b) => amountOf(one, b) - amountOf(one, a));
  if (first === undefined || second === undefined) return [];
  const say = (series: Series, bearer: string): string | null =>
    said(amountOf(series, bearer), series.indicator.unit, language);
  const [a, b, s, t] = [say(one, first), say(one, second), say(other, first), say(other, second)];
  if (a === null || b === null || s === null || t === null || a === b || s === t) return [];
  const [m, n] = [
    amountOf(one, first) / amountOf(one, second),
    amountOf(other, first) / amountOf(other, second),
  ];
  const words = {
    S: one.indicator.name[language],
    T: other.indicator.name[language],
    Y: year,
    A: one.nameOf(first, language),
    B: one.nameOf(second, language),
    a,
    b,
    s,
    t,
    m: plain(+m.toFixed(1)),
    n: plain(+n.toFixed(1)),
  };
  const made = (templates: Templates, kind: string): MadeText[] =>
    madeOf(templates, language, { kind, words, figure: null });
  const before = amountOf(one, first, String(Number(year) - 1));
  const growth = before > 0 ? (amountOf(one, first) / before - 1) * 100 : 0;
  const grows =
    one.indicator.unit !== 'percent' && one.indicator.statType === 'level' && !one.indicator.nominal;
  const isTellable = grows && Math.abs(growth) >= 1 && Math.abs(growth) <= MOST_GROWTH;
  return [
    ...(m >= LEAST && n >= LEAST ? made(MORE_OF_BOTH, 'two reckoned, both') : []),
    ...(m >= LEAST && n < 1 ? made(MORE_OF_ONE, 'two reckoned, one') : []),
    ...(isTellable
      ? madeOf(
          GREW.map(([en, ko]) => [shaped(en, growth > 0), shaped(ko, growth > 0)] as const),
          language,
          {
            kind: 'two reckoned, growth',
            words: { ...words, g: `${Math.abs(growth).toFixed(1)}%` },
            figure: null,
          },
        )
      : []),
  ];
}

/** Places, and growth itself, are not reckoned with. */
function isTold({ indicator: { unit, statType } }: Series): boolean {
  return unit !== 'rank' && statType !== 'growth';
}
