// Makes sentences that say by how much a statistic of a bearer grew or shrank in its newest year. Every one is true as far as rounding goes; it cannot tell which growth a publication gives itself.
import type { Language } from '@assay/engine';
import { said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/**
 * Templates in English and Korean: $S the statistic, $Y the newest year, $P the year before, $A the bearer, $a its newest value,
 * $x the one before, $g by how much it grew in per cent, $B and $h another bearer and its growth the same way. A word with a bar
 * has the shape of a rise before it and that of a fall behind it: grew|shrank.
 */
const OF_ONE: Templates = [
  [
    'In $Y the $S of $A grew|shrank by $g to $a, from $x in $P.',
    '$Y년 $A의 $S(은) $P년 $x에서 $g 늘어난|줄어든 $a였다.',
  ],
  [
    "$A's $S went from $x in $P to $a in $Y, an increase|a decrease of $g.",
    '$A의 $S(은) $Y년 $a(로) 전년($x)보다 $g 증가했다|감소했다.',
  ],
  ["A rise|fall of $g took $A's $S to $a in $Y.", '$A의 $S(은) 전년 대비 $g 늘어|줄어 $Y년 $a(이) 됐다.'],
  [
    "$A's $S was $a in $Y, $g more|less than the $x of $P.",
    '$A의 $S(은) $P년 $x였는데 $Y년에는 $g 늘었다|줄었다.',
  ],
  ["$A's $S was $g higher|lower in $Y than in $P.", '$A의 $Y년 $S(은) $P년보다 $g 많았다|적었다.'],
  ["At $a, $A's $S in $Y was up|down $g on $P.", '$Y년 $A의 $S(은) $a. 한 해 전보다 $g 많다|적다.'],
  ["In $P $A's $S was $x. In $Y it rose|fell by $g.", '$P년 $A의 $S(은) $x였다. 이듬해 $g 늘었다|줄었다.'],
];

const OF_TWO: Templates = [
  [
    "$A's $S rose|fell by $g in $Y; that of $B rose|fell by $h.",
    '$Y년 $S(은) $A(이) $g, $B(이) $h 늘었다|줄었다.',
  ],
  ['In $Y $S grew|shrank by $g in $A and by $h in $B.', '$Y년 $A의 $S(은) $g, $B(은) $h 증가했다|감소했다.'],
];

/** All sentences of one series that say how its bearers grew or shrank, where its two newest years follow each other. */
export function makeGrew(series: Series, language: Language): MadeText[] {
  const { indicator, bearers, valueIn, years } = series;
  const { unit, statType } = indicator;
  const [before, year] = years.slice(-2);
  if (before === undefined || year === undefined || Number(year) - Number(before) !== 1) return [];
  if (unit === 'rank' || unit === 'percent' || statType === 'growth' || indicator.nominal) return [];
  const grown = bearers.flatMap((bearer) => {
    const [from, to] = [valueIn(bearer, before) ?? 0, valueIn(bearer, year) ?? 0];
    const [first, last] = [said(from, unit, language), said(to, unit, language)];
    const growth = from > 0 && to > 0 ? (to / from - 1) * 100 : 0;
    if (first === null || last === null || Math.abs(growth) < 1) return [];
    return [{ name: series.nameOf(bearer, language), first, last, growth }];
  });
  const [one] = grown;
  if (one === undefined) return [];
  const isUp = one.growth > 0;
  const two = grown.slice(1).find(({ growth }) => growth > 0 === isUp);
  const told = (growth: number): string => `${Math.abs(growth).toFixed(1)}%`;
  const words: Record<string, string> = {
    S: indicator.name[language],
    Y: year,
    P: before,
    A: one.name,
    x: one.first,
    a: one.last,
    g: told(one.growth),
    ...(two === undefined ? {} : { B: two.name, h: told(two.growth) }),
  };
  const fill = (templates: Templates, kind: string): MadeText[] =>
    madeOf(
      templates.map(([en, ko]) => [shaped(en, isUp), shaped(ko, isUp)] as const),
      language,
      { kind, words, figure: told(one.growth).slice(0, -1) },
    );
  return [...fill(OF_ONE, 'grew'), ...(two === undefined ? [] : fill(OF_TWO, 'grew of two'))];
}

/** The shape that words take for a rise, or for a fall: `an increase|a decrease of` → `an increase of`. */
export function shaped(template: string, isUp: boolean): string {
  return template.replace(
    /((?:an? )?[A-Za-z가-힣]+)\|((?:an? )?[A-Za-z가-힣]+)/g,
    (_, up: string, down: string) => (isUp ? up : down),
  );
}
