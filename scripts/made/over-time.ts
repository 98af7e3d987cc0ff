// Makes sentences that set a bearer's two newest years beside each other, and those of two bearers. Every one is true; it cannot say by how much something changed.
import type { Language } from '@assay/engine';
import { said, withParticles } from './said.ts';
import type { Series } from './series.ts';
import { filled } from './templates.ts';
import type { MadeText } from './texts.ts';

/** Templates in English and Korean: $S the statistic, $Y the newest year, $P the year before; $A and $B bearers, $a and $b their newest values, $x and $u those before. */
const OF_ONE: readonly (readonly [string, string])[] = [
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

const OF_TWO: readonly (readonly [string, string])[] = [
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

/** All sentences of one series that set its two newest years beside each other, where these follow each other. */
export function makeOverTime(series: Series, language: Language): MadeText[] {
  const { indicator, bearers, valueIn, years } = series;
  const [before, year] = years.slice(-2);
  if (before === undefined || year === undefined || Number(year) - Number(before) !== 1) return [];
  const kept = bearers
    .flatMap((bearer) => {
      const [from, to] = [before, year].map((at) => {
        const value = valueIn(bearer, at);
        return value === null || value <= 0 ? null : said(value, indicator.unit, language);
      });
      return from == null || to == null || from === to
        ? []
        : [{ name: series.nameOf(bearer, language), from, to }];
    })
    .slice(0, 2);
  const [one, two] = kept;
  if (one === undefined || indicator.unit === 'rank') return [];
  const words: Record<string, string> = {
    S: indicator.name[language],
    Y: year,
    P: before,
    A: one.name,
    x: one.from,
    a: one.to,
    ...(two === undefined ? {} : { B: two.name, u: two.from, b: two.to }),
  };
  const fill = (templates: readonly (readonly [string, string])[], kind: string): MadeText[] =>
    templates.map(([en, ko], at) => ({
      kind: `${kind} ${at + 1}`,
      text: language === 'en' ? filled(en, words) : withParticles(filled(ko, words)),
      figure: one.to,
    }));
  return [...fill(OF_ONE, 'two years'), ...(two === undefined ? [] : fill(OF_TWO, 'two years of two'))];
}
