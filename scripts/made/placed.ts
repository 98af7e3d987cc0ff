// Makes sentences of shares of the world, bounds, places in a ranking and changes in points of two bearers. Every one is true as far as rounding goes; it cannot tell which share a publication gives itself.
import type { Language } from '@assay/engine';
import { said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/** $S the statistic, $Y the year, $A and $B bearers, $p and $q their shares of the world's in per cent. */
const SHARES: Templates = [
  [
    "In $Y $A accounted for $p and $B for $q of the world's $S.",
    '$Y년 세계 $S에서 $A(이) $p, $B(이) $q(을) 차지했다.',
  ],
  ['Of all $S in $Y, $p fell to $A and $q to $B.', '$Y년 전 세계 $S의 $p(은) $A, $q(은) $B 몫이다.'],
  [
    "$A's share of the world's $S was $p in $Y; $B's was $q.",
    '$Y년 세계 $S에서 $A의 비중은 $p, $B의 비중은 $q다.',
  ],
  [
    '$A took $p of global $S in $Y, against $q for $B.',
    '세계 $S에서 $Y년 $A(이) 차지한 비중은 $p(로) $B($q)보다 크다.',
  ],
];

/** $e and $f bounds below their values, $m and $n above. */
const BOUNDS: Templates = [
  [
    'In $Y the $S of $A was above $e and that of $B below $n.',
    '$Y년 $S(은) $A(이) $e(을) 넘고 $B(은) $n에 못 미쳤다.',
  ],
  [
    'In $S $A had more than $e in $Y, $B more than $f.',
    '$Y년 $A의 $S(은) $e(을) 넘었고 $B(은) $f(을) 웃돌았다.',
  ],
  ['The $S of $A was at least $e in $Y, that of $B at most $n.', '$Y년 $S(은) $A $e 이상, $B $n 이하였다.'],
  [
    "$B's $S was less than $n in $Y; $A had over $e.",
    '$Y년 $S에서 $B(은) $n(을) 밑돌았고 $A(은) $e 이상이었다.',
  ],
];

/** $r and $s places in the ranking. */
const RANKS: Templates = [
  ['In $Y $A is #$r and $B #$s in $S.', '$Y년 $S에서 $A(은) $r위, $B(은) $s위다.'],
  ['In the $S of $Y $A ranks ahead of $B.', '$Y년 $S에서 $A(이) $B보다 앞선다.'],
  ['$A (number $r) beats $B (number $s) in $S in $Y.', '$Y년 $S(은) $A $r위, $B $s위다.'],
];

/** $d and $e by how many points each moved, $a and $b where to; a word with a bar is of a rise or a fall of the one or the other. */
const POINTS: Templates = [
  [
    'In $Y the $S of $A $u by $d points to $a and that of $B $v by $e points to $b.',
    '$Y년 $S(은) $A(이) $d%포인트 $u $a, $B(이) $e%포인트 $v $b였다.',
  ],
  [
    "$A's $S moved by $d points to $a in $Y, $B's by $e points to $b.",
    '$A의 $S(은) 전년보다 $d%포인트 $u $Y년 $a(이) 됐고 $B(은) $e%포인트 $v $b(이) 됐다.',
  ],
];

/** All such sentences of one series. */
export function makePlaced(series: Series, language: Language): MadeText[] {
  const { indicator, bearers, valueIn, years } = series;
  const { unit, statType, addEntities } = indicator;
  const [before, year] = [years.at(-2), years.at(-1)];
  if (year === undefined) return [];
  const amountOf = (bearer: string, at: string = year): number => valueIn(bearer, at) ?? 0;
  const held = bearers
    .filter((bearer) => bearer !== 'WLD' && amountOf(bearer) > 0)
    .sort((one, other) => amountOf(other) - amountOf(one));
  const [one, two] = held;
  if (one === undefined || two === undefined || amountOf(one) === amountOf(two)) return [];
  const [more, less] = [amountOf(one), amountOf(two)];
  const words = {
    S: indicator.name[language],
    Y: year,
    A: series.nameOf(one, language),
    B: series.nameOf(two, language),
  };
  const fill = (
    templates: Templates,
    kind: string,
    own: Record<string, string>,
    figure: string,
  ): MadeText[] => madeOf(templates, language, { kind, words: { ...words, ...own }, figure });
  if (unit === 'rank')
    return fill(RANKS, 'ranks', { A: words.B, B: words.A, r: String(less), s: String(more) }, String(more));
  const made: MadeText[] = [];
  const all = amountOf('WLD');
  if (all > 0 && addEntities && statType === 'level' && less / all > 0.002) {
    const [p, q] = [more, less].map((value) => `${((value / all) * 100).toFixed(1)}%`);
    made.push(...fill(SHARES, 'shares of two', { p: p ?? '', q: q ?? '' }, (q ?? '').slice(0, -1)));
  }
  const [e, f, n] = [below(more), below(less), above(less)].map((value) => said(value, unit, language));
  if (e != null && f != null && n != null && more > 1 && less > 1 && statType !== 'growth')
    made.push(...fill(BOUNDS, 'bounds of two', { e, f, n }, e));
  if (unit === 'percent' && before !== undefined && Number(year) - Number(before) === 1) {
    const moves = [one, two].map(
      (bearer) => +amountOf(bearer).toFixed(1) - +amountOf(bearer, before).toFixed(1),
    );
    const [d, g] = moves.map((move) => Math.abs(move).toFixed(1));
    const verbs = moves.map((move) =>
      language === 'en' ? (move > 0 ? 'rose' : 'fell') : move > 0 ? '오른' : '내린',
    );
    const known = [one, two].every((bearer) => amountOf(bearer, before) > 0);
    if (known && moves.every((move) => Math.abs(move) > 0.4))
      made.push(
        ...fill(
          POINTS,
          'points of two',
          {
            d: d ?? '',
            e: g ?? '',
            u: verbs[0] ?? '',
            v: verbs[1] ?? '',
            a: said(more, unit, language) ?? '',
            b: said(less, unit, language) ?? '',
          },
          d ?? '',
        ),
      );
  }
  return made;
}

/** A round number below a value: 15,920 → 15,000; above it: 16,000. */
function below(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.floor(value / step - 1e-9) * step;
}

function above(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / step + 1e-9) * step;
}
