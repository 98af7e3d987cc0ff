// Makes sentences that reckon with one statistic of two bearers and tell another beside it: multiples, parts, differences, growth, order. Every one is true as far as rounding goes; it cannot tell which growth a publication gives itself.
import type { Language } from '@assay/engine';
import { amountOf, type Beside, withPartners } from './beside.ts';
import { shaped } from './grew.ts';
import { plain } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/** Marks as in beside.ts; $A has more of both, $m times as much of $S and $n times as much of $T. */
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

/** Other series of the list stand so far on. */
const STEPS = [1, 2, 37, 101, 157];
/** Multiples are told from here on, and growth within these bounds. */
const LEAST = 1.5;
const LEAST_GROWTH = 1;
const MOST_GROWTH = 200;

/** All sentences that reckon with a series and tell some others of the list beside it. */
export function makeReckoned(series: Series, all: readonly Series[], language: Language): MadeText[] {
  return withPartners(series, all, language, STEPS, (beside) =>
    isGrowth(beside.one) || isGrowth(beside.other)
      ? []
      : [...multiplesOf(beside, language), ...growthOf(beside, language)],
  );
}

/** What is a growth itself is not reckoned with. */
function isGrowth({ indicator }: Series): boolean {
  return indicator.statType === 'growth';
}

function multiplesOf({ one, other, year, first, second, words }: Beside, language: Language): MadeText[] {
  const many = amountOf(one, first, year) / amountOf(one, second, year);
  const ofOther = amountOf(other, first, year) / amountOf(other, second, year);
  if (many < LEAST || (ofOther >= 1 && ofOther < LEAST)) return [];
  const told = { ...words, m: plain(+many.toFixed(1)), n: plain(+ofOther.toFixed(1)) };
  return ofOther < 1
    ? madeOf(MORE_OF_ONE, language, { kind: 'two reckoned, one', words: told, figure: null })
    : madeOf(MORE_OF_BOTH, language, { kind: 'two reckoned, both', words: told, figure: null });
}

function growthOf({ one, year, first, words }: Beside, language: Language): MadeText[] {
  const { unit, statType, nominal } = one.indicator;
  const before = amountOf(one, first, String(Number(year) - 1));
  if (unit === 'percent' || statType !== 'level' || nominal || before <= 0) return [];
  const growth = (amountOf(one, first, year) / before - 1) * 100;
  if (Math.abs(growth) < LEAST_GROWTH || Math.abs(growth) > MOST_GROWTH) return [];
  const told = GREW.map(([en, ko]) => [shaped(en, growth > 0), shaped(ko, growth > 0)] as const);
  return madeOf(told, language, {
    kind: 'two reckoned, growth',
    words: { ...words, g: `${Math.abs(growth).toFixed(1)}%` },
    figure: null,
  });
}
