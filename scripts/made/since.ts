// Makes sentences that say by how much a statistic of a bearer grew or shrank since an earlier year whose value they told. Every one is true as far as rounding goes; it cannot tell which growth a publication gives itself.
import type { Language } from '@assay/engine';
import { shaped } from './grew.ts';
import { said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/** $S the statistic, $A the bearer, $P a year some way back with its value $x, $Y the newest year, $g by how much it grew since in per cent. */
const SINCE: Templates = [
  [
    "In $P $A's $S was $x; by $Y it had risen|fallen by $g.",
    '$P년 $A의 $S(은) $x였다. $Y년까지 $g 늘었다|줄었다.',
  ],
  [
    "In $P $A's $S was $x. By $Y it had risen|fallen by $g.",
    '$P년 $A의 $S(은) $x였는데 $Y년에는 $g 늘었다|줄었다.',
  ],
  [
    "$A's $S was $x in $P. In $Y it was $g higher|lower.",
    '$A의 $S(은) $P년 $x였다. $Y년에는 그보다 $g 많다|적다.',
  ],
  [
    "$A's $S was $x in $P. Since then it has risen|fallen by $g.",
    '$P년 $A의 $S(은) $x였다. 그 뒤 $g 늘었다|줄었다.',
  ],
  ["$A's $S, $x in $P, has since risen|fallen by $g.", '$A의 $S(은) $P년 $x에서 이후 $g 늘었다|줄었다.'],
];

/** The year told lies at most so many before the newest. */
const BACK = 4;

/** All sentences of one series that count from a value of an earlier year. */
export function makeSince(series: Series, language: Language): MadeText[] {
  const { indicator, bearers, valueIn, years } = series;
  const { unit, statType } = indicator;
  const year = years.at(-1);
  const before = years.slice(-BACK, -2)[0];
  if (before === undefined || year === undefined) return [];
  if (unit === 'rank' || unit === 'percent' || statType === 'growth' || indicator.nominal) return [];
  const grown = bearers.flatMap((bearer) => {
    const [from, to] = [valueIn(bearer, before) ?? 0, valueIn(bearer, year) ?? 0];
    const first = said(from, unit, language);
    const growth = from > 0 && to > 0 ? (to / from - 1) * 100 : 0;
    return first === null || Math.abs(growth) < 1
      ? []
      : [{ name: series.nameOf(bearer, language), first, growth }];
  });
  const [one] = grown;
  if (one === undefined) return [];
  const told = `${Math.abs(one.growth).toFixed(1)}%`;
  return madeOf(
    SINCE.map(([en, ko]) => [shaped(en, one.growth > 0), shaped(ko, one.growth > 0)] as const),
    language,
    {
      kind: 'since',
      words: { S: indicator.name[language], Y: year, P: before, A: one.name, x: one.first, g: told },
      figure: told.slice(0, -1),
    },
  );
}
