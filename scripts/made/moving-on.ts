// Makes short texts that move on from one bearer, year or statistic to the next, as paragraphs of news do. Every one is true as far as rounding goes; it cannot tell which of them news would join.
import type { Language } from '@assay/engine';
import { amountOf, type Beside, withPartners } from './beside.ts';
import { shaped } from './grew.ts';
import { said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/** Marks as in beside.ts. */
const TO_ANOTHER: Templates = [
  [
    "$B's $T was $t in $Y. Its $S, at $b, was below $A's $a.",
    '$Y년 $B의 $T(은) $t였다. $S(은) $b(로) $A의 $a보다 낮았다.',
  ],
  [
    'In $Y $T was $s in $A and $t in $B. In $S the two had $a and $b.',
    '$Y년 $T(은) $A $s, $B $t였다. $S(은) 두 곳이 각각 $a, $b였다.',
  ],
  [
    "$A's $S was $a and its $T $s in $Y; for $B they were $b and $t.",
    '$A의 $Y년 $S(은) $a, $T(은) $s이며 $B(은) 각각 $b, $t다.',
  ],
  [
    '$A ($a) was ahead of $B ($b) in $S in $Y. In $T they had $s and $t.',
    '$Y년 $S에서 $A($a)(은) $B($b)(을) 앞섰다. $T(은) 각각 $s, $t였다.',
  ],
  [
    "While $A's $S was $a in $Y, its $T was $s, compared with $t for $B.",
    '$Y년 $A의 $S(은) $a인데, $T(은) $s(로) $B의 $t(과) 비교된다.',
  ],
  [
    "$A's $T, $s in $Y, compares with $t in $B, whose $S was $b.",
    '$Y년 $A의 $T(은) $s다. $B(은) $t(로), $S(은) $b다.',
  ],
  [
    '$B trailed $A in $S in $Y, with $b against $a, but had $t in $T.',
    '$Y년 $B(은) $S에서 $b(로) $A($a)에 뒤졌지만 $T(은) $t였다.',
  ],
  [
    'In $S, $A had $a and $B had $b in $Y. $B also had $t in $T.',
    '$Y년 $S(은) $A $a, $B $b였다. $B(은) $T에서 $t(을) 기록했다.',
  ],
  [
    'In $Y $A had $a in $S, more than $B, which had $t in $T.',
    '$Y년 $S(이) $a인 $A(은) $T(이) $t인 $B(을) $S에서 앞선다.',
  ],
  [
    '$B ($b) is behind $A ($a) in $S in $Y. Its $T is $t.',
    '$Y년 $B($b)(은) $S에서 $A($a)에 뒤졌다. $B의 $T(은) $t다.',
  ],
];

/** $P the year before of which the statistic was told, $p and $q its values of $A and $B then. */
const TO_ANOTHER_YEAR: Templates = [
  [
    "In $Y $A's $S was $a, up|down from $p in $P. Its $T was $s in $Y.",
    '$Y년 $A의 $S(은) $a(로) $P년의 $p보다 늘었다|줄었다. $Y년 $T(은) $s였다.',
  ],
  [
    '$S rose|fell in $A from $p in $P to $a in $Y; in $B it went from $q to $b.',
    '$A의 $S(은) $P년 $p에서 $Y년 $a(로) 늘었고|줄었고, $B(은) $q에서 $b(로) 바뀌었다.',
  ],
  [
    "In $P $A's $S was $p. By $Y it was $a, and $B's was $b.",
    '$P년 $A의 $S(은) $p였다. $Y년에는 $a(로) 늘었고|줄었고 $B(은) $b였다.',
  ],
  [
    "$A's $S was $a in $Y. $B's was $b, having been $q in $P.",
    '$Y년 $S(은) $A(이) $a, $B(이) $b다. $P년 $B(은) $q였다.',
  ],
  [
    "In $P $A's $S was $p and $B's $q; in $Y they were $a and $b.",
    '$A(과) $B의 $S(은) $P년 각각 $p, $q에서 $Y년 $a, $b(로) 바뀌었다.',
  ],
  [
    "$B's $S was $b in $Y, against $q in $P. That of $A was $a, against $p.",
    '$Y년 $B의 $S(은) $b다. $P년에는 $q였다. $A(은) $p에서 $a(이) 됐다.',
  ],
  [
    'In $Y, $A had $a in $S ($P: $p) and $s in $T; $B had $b ($P: $q) and $t.',
    '$Y년 $A(은) $S $a($P년 $p), $T $s(을), $B(은) 각각 $b($P년 $q), $t(을) 기록했다.',
  ],
  [
    "$A's $S, $p in $P, was $a in $Y, when its $T was $s.",
    '$P년 $p였던 $A의 $S(은) $Y년 $a였다. 같은 해 $T(은) $s였다.',
  ],
];

/** Other series of the list stand so far on. */
const STEPS = [1, 3, 29, 83, 151];

/** All texts that move on from a series to some others of the list. */
export function makeMovingOn(series: Series, all: readonly Series[], language: Language): MadeText[] {
  return withPartners(series, all, language, STEPS, (beside) => [
    ...madeOf(TO_ANOTHER, language, {
      kind: 'moving on',
      words: beside.words,
      figure: beside.words.b ?? null,
    }),
    ...acrossYears(beside, language),
  ]);
}

function acrossYears({ one, year, first, second, words }: Beside, language: Language): MadeText[] {
  const before = one.years.findLast((candidate) => candidate < year);
  if (before === undefined) return [];
  const [from, since] = [amountOf(one, first, before), amountOf(one, second, before)];
  const { unit } = one.indicator;
  const [p, q] = [said(from, unit, language), said(since, unit, language)];
  if (from <= 0 || since <= 0 || p === null || q === null || p === words.a || q === words.b) return [];
  const rose = amountOf(one, first, year) > from;
  const told = TO_ANOTHER_YEAR.map(([en, ko]) => [shaped(en, rose), shaped(ko, rose)] as const);
  return madeOf(told, language, {
    kind: 'moving on, years',
    words: { ...words, P: before, p, q },
    figure: words.a ?? null,
  });
}
