// Makes sentences that tell two statistics of the same bearers beside each other, in the constructions of news. Every one is true as far as rounding goes; it cannot tell which statistics news would join.
import type { Language } from '@assay/engine';
import { amountOf, withPartners } from './beside.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/** Marks as in beside.ts. */
const BESIDE: Templates = [
  ['In $Y $A had $a in $S and $s in $T.', '$Y년 $A(은) $S(이) $a, $T(이) $s였다.'],
  ["$A's $S was $a in $Y, and its $T $s.", '$A의 $Y년 $S(은) $a, $T(은) $s였다.'],
  [
    "In $Y $A's $S was $a, against $b for $B, and its $T was $s.",
    '$Y년 $A의 $S(은) $a(로) $B($b)보다 높았고, $T(은) $s였다.',
  ],
  [
    "In $Y $A's $S, at $a, was higher than that of $B, and its $T came to $s.",
    '$Y년 $A(은) $S에서 $a(로) $B(을) 앞섰고 $T(은) $s였다.',
  ],
  [
    "$B's $S was $b in $Y, below the $a of $A, and its $T was $t.",
    '$Y년 $B의 $S(은) $b(로) $A의 $a에 못 미쳤고, $T(은) $t였다.',
  ],
  [
    '$A led $B in $S in $Y, $a to $b. Its $T was $s.',
    '$Y년 $S(은) $A(이) $a(로) $B의 $b(을) 앞섰다. $T(은) $s였다.',
  ],
  [
    'In $Y $S was $a in $A and $b in $B; $T was $s and $t respectively.',
    '$Y년 $S(은) $A(이) $a, $B(이) $b였고 $T(은) 각각 $s, $t였다.',
  ],
  ['In $Y $A had $a in $S, while $B had $t in $T.', '$Y년 $A(은) $S(이) $a인 반면 $B(은) $T(이) $t였다.'],
  [
    'Ahead of $B in $S, with $a in $Y, $A had $s in $T.',
    '$S에서 $a(로) $B(을) 앞선 $A(은) $Y년 $T(이) $s였다.',
  ],
  [
    '$A, whose $S was $a in $Y, had $s in $T; $B had $t.',
    '$Y년 $S(이) $a인 $A(은) $T(이) $s였고, $B(은) $t였다.',
  ],
  [
    "$A's $S came to $a in $Y. $B's $T was $t that year.",
    '$Y년 $A의 $S(은) $a(이)었다. 같은 해 $B의 $T(은) $t였다.',
  ],
  [
    'The $S of $A was $a in $Y and that of $B $b. The $T of $A was $s.',
    '$Y년 $S(은) $A $a, $B $b였다. $A의 $T(은) $s였다.',
  ],
  [
    'In $Y $A ($a) was ahead of $B ($b) in $S; in $T $A had $s.',
    '$Y년 $S(은) $A($a)(이) $B($b)(을) 앞섰고, $T에서는 $A(이) $s였다.',
  ],
  [
    'As for $S, $A had $a in $Y. Turning to $T, $A had $s and $B $t.',
    '$Y년 $S(은) $A(이) $a다. $T(을) 보면 $A $s, $B $t다.',
  ],
];

/** $m how many times the value of $B that of $A is. */
const TIMES: Templates = [
  [
    "In $Y $A's $S was $a, $m times that of $B, and its $T was $s.",
    '$Y년 $A의 $S(은) $a(로) $B의 $m배였고, $T(은) $s였다.',
  ],
  [
    "$A's $S was $a in $Y, $m times the figure for $B, and its $T $s.",
    '$A의 $S(은) $Y년 $a(로) $B의 $m배에 이르렀으며 $T(은) $s(로) 집계됐다.',
  ],
  ["In $Y $A had $m times $B's $S and $s in $T.", '$Y년 $A의 $S(은) $B의 $m배였다. $T(은) $s였다.'],
  [
    "$A's $S, at $a in $Y, is $m times as high as $B's. Its $T is $s.",
    '$S(이) $Y년 $a(로) $B의 $m배인 $A(은) $T(이) $s다.',
  ],
];

/** Other series of the list stand so far on. */
const STEPS = [1, 2, 41, 97, 163];
/** A multiple is told from here on. */
const LEAST = 1.5;

/** All sentences that tell a series beside some others of the list. */
export function makeOfTwo(series: Series, all: readonly Series[], language: Language): MadeText[] {
  return withPartners(series, all, language, STEPS, ({ one, year, first, second, words }) => {
    const many = amountOf(one, first, year) / amountOf(one, second, year);
    const made = madeOf(BESIDE, language, { kind: 'two statistics', words, figure: words.a ?? null });
    if (many < LEAST) return made;
    const told = { ...words, m: many.toFixed(1) };
    return [
      ...made,
      ...madeOf(TIMES, language, { kind: 'two statistics, times', words: told, figure: words.s ?? null }),
    ];
  });
}
