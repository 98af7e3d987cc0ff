// Makes sentences that set a bearer's two newest years beside each other, and those of two bearers. Every one is true; it cannot say by how much something changed.
import type { Language } from '@assay/engine';
import { said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/** Templates in English and Korean: $S the statistic, $Y the newest year, $P the year before; $A and $B bearers, $a and $b their newest values, $x and $u those before. */
const OF_ONE: Templates = [
  ["$A's $S was $a in $Y, after $x in $P.", '$A의 $S(은) $P년 $x였으나 $Y년에는 $a였다.'],
  ['In $Y, $A had $a in $S, against $x in $P.', '$Y년 $A의 $S(은) $a(로) 전년의 $x(과) 차이를 보였다.'],
  ['$S in $A: $a in $Y, $x in $P.', '$P년 $x였던 $A의 $S(은) $Y년 $a(이) 됐다.'],
  ["$A's $S, $x in $P, came to $a in $Y.", '$P년 $A의 $S(은) $x였다. 이듬해에는 $a(이) 됐다.'],
  ['In $P the $S of $A was $x. In $Y it was $a.', '$A의 $S(은) $P년 $x, $Y년 $a다.'],
  ['The $S of $A was $a in $Y. In $P it had been $x.', '$Y년 $A의 $S(은) $a다. $P년에는 $x였다.'],
  [
    'Between $P and $Y the $S of $A went from $x to $a.',
    '$P년에서 $Y년 사이 $A의 $S(은) $x에서 $a(로) 움직였다.',
  ],
  [
    'The $S of $A stood at $a in $Y, compared with $x in $P.',
    '$A의 $Y년 $S(은) $a(로), $P년의 $x(과) 견줄 만하다.',
  ],
];

const OF_TWO: Templates = [
  [
    'The $S of $A went from $x in $P to $a in $Y; that of $B from $u to $b.',
    '$A의 $S(은) $P년 $x에서 $Y년 $a(로), $B(은) $u에서 $b(로) 바뀌었다.',
  ],
  [
    '$A went from $x to $a in $S between $P and $Y, and $B from $u to $b.',
    '$A의 $S(은) $P년 $x, $Y년 $a다. $B(은) 각각 $u, $b다.',
  ],
  [
    'In $P the $S of $A was $x and that of $B $u. In $Y they were $a and $b.',
    '$P년 $S(은) $A(이) $x, $B(이) $u였다. $Y년에는 각각 $a, $b였다.',
  ],
  [
    'In $Y the $S of $A was $a ($x in $P), that of $B $b ($u).',
    '$Y년 $S(은) $A(이) $a($P년 $x), $B(이) $b($P년 $u)다.',
  ],
  [
    "In $Y $A's $S was $a, against $B's $b. In $P it was $x, and $B's was $u.",
    '$Y년 $S(은) $A(이) $a, $B(이) $b다. $P년에는 $A(이) $x, $B(이) $u였다.',
  ],
];

/** $A passed $B between the two years. */
const PASSED: Templates = [
  ['In $Y $A overtook $B in $S.', '$Y년 $S에서 $A(이) $B(을) 제쳤다.'],
  ['$A passed $B in $S in $Y, with $a to $b.', '$A(은) $Y년 $S에서 $a(로) $B($b)(을) 앞질렀다.'],
  [
    'In $P $B was ahead of $A in $S; in $Y it was $A that led $B.',
    '$S(은) $P년만 해도 $B(이) 높았지만 $Y년에는 $A(이) 앞섰다.',
  ],
  ['$B fell behind $A in $S in $Y: $b against $a.', '$Y년 $S에서 $B(은) $A에 추월당했다.'],
  [
    'In $P $A had $x in $S and $B $u; in $Y $A had $a and $B $b.',
    '$P년 $S(은) $A $x, $B $u였으나 $Y년 $A $a, $B $b(로) 뒤집혔다.',
  ],
];

/** A bearer with its values of two years, as numbers and as they are said. */
interface Moved {
  readonly bearer: string;
  readonly name: string;
  readonly values: readonly [number, number];
  readonly from: string;
  readonly to: string;
}

/** All sentences of one series that set its two newest years beside each other, where these follow each other. */
export function makeOverTime(series: Series, language: Language): MadeText[] {
  const { indicator, years } = series;
  const [before, year] = years.slice(-2);
  if (before === undefined || year === undefined || Number(year) - Number(before) !== 1) return [];
  if (indicator.unit === 'rank') return [];
  const moved = series.bearers.flatMap((bearer) => movedOf(series, language, bearer, before, year));
  const fill = (
    templates: Templates,
    kind: string,
    [one, two]: readonly (Moved | undefined)[],
  ): MadeText[] => {
    if (one === undefined) return [];
    const words: Record<string, string> = {
      S: indicator.name[language],
      Y: year,
      P: before,
      A: one.name,
      x: one.from,
      a: one.to,
      ...(two === undefined ? {} : { B: two.name, u: two.from, b: two.to }),
    };
    return madeOf(templates, language, { kind, words, figure: one.to });
  };
  return [
    ...fill(OF_ONE, 'two years', moved),
    ...(moved.length > 1 ? fill(OF_TWO, 'two years of two', moved) : []),
    ...fill(PASSED, 'passed', passingIn(moved)),
  ];
}

function movedOf(
  { indicator, nameOf, valueIn }: Series,
  language: Language,
  bearer: string,
  before: string,
  year: string,
): Moved[] {
  const values = [valueIn(bearer, before) ?? 0, valueIn(bearer, year) ?? 0] as const;
  const [from, to] = values.map((value) => (value > 0 ? said(value, indicator.unit, language) : null));
  return from == null || to == null || from === to
    ? []
    : [{ bearer, name: nameOf(bearer, language), values, from, to }];
}

/** By so much one must have been below the other, and be above it. */
const CLEARLY = 0.97;

/** The first two of whom the one passed the other; none where nobody did. */
function passingIn(moved: readonly Moved[]): readonly Moved[] {
  const places = moved.filter(({ bearer }) => bearer !== 'WLD');
  const pairs = places.flatMap((one) => places.map((other) => [one, other] as const));
  return (
    pairs.find(
      ([{ values: one }, { values: other }]) => one[0] < other[0] * CLEARLY && one[1] * CLEARLY > other[1],
    ) ?? []
  );
}
