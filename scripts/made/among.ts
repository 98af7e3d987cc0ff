// Makes sentences that set two or three bearers of a statistic beside each other, in the constructions of news. Every one is true; it cannot say who is first of all.
import type { Language } from '@assay/engine';
import { said } from './said.ts';
import type { Series } from './series.ts';
import { madeOf, type Templates } from './templates.ts';
import type { MadeText } from './texts.ts';

/**
 * Templates in English and Korean: $S the statistic, $Y the year, $A, $B and $C bearers from the greatest value on, $a, $b and $c their
 * values. A Korean particle in brackets takes its shape from the word before it: $A(이).
 */
const OF_TWO: Templates = [
  ['In $S, $A was far ahead of $B in $Y, $a against $b.', '$Y년 $S에서 $A(이) $B(을) $a 대 $b(로) 앞섰다.'],
  ['In $S, $A beat $B $a to $b in $Y.', '$Y년 $S(은) $A(과) $B(이) 각각 $a, $b였다.'],
  ['In $Y, $A outdid $B in $S: $a, compared with $b.', '$Y년 $S(은) $A(이) $a(로) $B($b)보다 높았다.'],
  [
    'In $Y the $S of $A stood at $a, well above the $b of $B.',
    '$A의 $Y년 $S(은) $a(로), $b인 $B(을) 크게 웃돌았다.',
  ],
  [
    'At $a, the $S of $A in $Y was higher than that of $B ($b).',
    '$B(은) $Y년 $S(이) $b(로) $A($a)에 못 미쳤다.',
  ],
  ['$B trails $A in $S: it had $b in $Y, $A $a.', '$Y년 $S(이) $a인 $A에 비해 $B(은) $b에 그쳤다.'],
  ['While $A had $a in $S in $Y, $B had $b.', '$Y년 $S(을) 보면 $A(은) $a인 반면 $B(은) $b다.'],
  [
    'In $S $B, at $b, lagged behind $A, at $a, in $Y.',
    '$Y년 $S에서 $A(은) $a(을) 기록해 $b의 $B(을) 제쳤다.',
  ],
  ['With $a, $A topped $B ($b) in $S in $Y.', '$Y년 $S에서 $B(은) $b(로) $a인 $A에 뒤졌다.'],
  ['In $Y the $S of $A dwarfed that of $B: $a versus $b.', '$Y년 $S(은) $A $a, $B $b(로) $A(이) 앞선다.'],
  ['For $S in $Y, $A has $a; for $B the figure is $b.', '$Y년 $A의 $S(은) $a다. $B(은) $b다.'],
  ['In $Y, $S came to $b in $B. In $A it was $a.', '$Y년 $S(은) $B(이) $b였다. $A(은) $a였다.'],
  ['$A had, as its $S, $a in $Y, as opposed to $b for $B.', '$B의 $Y년 $S(은) $b(로) $A의 $a보다 낮다.'],
  ['The $S of $A ($a) exceeded that of $B ($b) in $Y.', '$Y년 $S(은) $A($a)(이) $B($b)(을) 앞질렀다.'],
  ["$A's $S was $a in $Y. That is more than $B's $b.", '$Y년 $A의 $S(은) $a다. $b인 $B보다 높다.'],
  ['Unlike $A, whose $S was $a in $Y, $B had only $b.', '$Y년 $A의 $S(이) $a일 때 $B(은) $b였다.'],
  ["$B's $S, $b in $Y, pales beside $A's $a.", '$Y년 $B의 $S(은) $b(로) 집계돼 $A의 $a에 미치지 못했다.'],
  ["$A's lead in $S is clear: $a in $Y to $B's $b.", '$S(은) $Y년 $A에서 $a, $B에서 $b(로) 집계됐다.'],
  ['Where $A had $a in $S in $Y, $B made do with $b.', '$A(은) $Y년 $S(이) $a(로) $B($b)(을) 웃돈다.'],
  [
    'In $Y $A had $a in $S. Its rival $B had $b.',
    '$Y년 $S에서 $A(은) $a, 경쟁 상대인 $B(은) $b(을) 기록했다.',
  ],
  ['In $S, $B is on $b in $Y, $A on $a.', '$Y년 $S에서 $B(은) $b에 머문 데 비해 $A(은) $a에 달했다.'],
  ['The $S of $A, $a in $Y, compares with $b for $B.', '$A(과) $B의 $Y년 $S(은) 각각 $a(과) $b다.'],
  ["$A's $S of $a in $Y was higher than the $b of $B.", '$Y년 $A의 $S(은) $a(로) $B의 $b(을) 넘어섰다.'],
  [
    'In $Y $S was higher in $A than in $B, at $a and $b.',
    '$Y년 $S(은) $A(이) $B보다 높아 각각 $a(과) $b였다.',
  ],
];

const OF_THREE: Templates = [
  [
    'In $S, $A ($a) is ahead of $B ($b) and $C ($c) in $Y.',
    '$Y년 $S(은) $A(이) $a(로) $B $b, $C $c보다 높다.',
  ],
  [
    'In $Y, $A had $a in $S, against $b in $B and $c in $C.',
    '$Y년 $S에서 $A(은) $a(로), $B($b)(과) $C($c)(을) 모두 앞섰다.',
  ],
  [
    'In $Y the $S of $A was $a, that of $B $b and that of $C $c.',
    '$Y년 $S(은) $A(이) $a였고 $B(은) $b, $C(은) $c였다.',
  ],
  ['$S in $Y: $A $a, $B $b, $C $c.', '$Y년 $S: $A $a, $B $b, $C $c.'],
  [
    'In $S, $A, $B and $C had $a, $b and $c respectively in $Y.',
    '$Y년 $S(은) $A·$B·$C(이) 각각 $a·$b·$c였다.',
  ],
  [
    'In $Y, $A led $C in $S by $a to $c; $B had $b.',
    '$Y년 $S에서 $A(은) $a, $C(은) $c다. $B(은) $b(로) 그 사이다.',
  ],
  [
    '$B, with $b, lay between $A ($a) and $C ($c) in $S in $Y.',
    '$Y년 $S(은) $B(이) $b(로) $A($a)보다 낮고 $C($c)보다 높다.',
  ],
  [
    '$A ($a) and $B ($b) are ahead of $C ($c) in $S in $Y.',
    '$A($a)(과) $B($b)(은) $Y년 $S에서 $C($c)(을) 앞섰다.',
  ],
  [
    'Neither $B ($b) nor $C ($c) came near $A ($a) in $S in $Y.',
    '$Y년 $S(은) $A(이) $a인 데 비해 $B(은) $b, $C(은) $c에 머물렀다.',
  ],
  ['As for $S, $A had $a in $Y; $B, $b; $C, $c.', '$Y년 $S(을) 나라별로 보면 $A $a, $B $b, $C $c다.'],
  [
    "$A's $S was $a in $Y, and $B's was $b. $C, by contrast, had $c.",
    '$A의 $Y년 $S(은) $a. 같은 해 $B(은) $b, $C(은) $c였다.',
  ],
  ['$S was $a in $A, $b in $B and $c in $C in $Y.', '$A(은) $S(이) $a($Y년)(로) $B($b), $C($c)(을) 웃돈다.'],
  [
    'In $Y $S ran to $a in $A; in $B and $C it was $b and $c.',
    '$Y년 $A(과) $B의 $S(은) 각각 $a(과) $b(로), $C($c)보다 높았다.',
  ],
  [
    'Both $A ($a) and $B ($b) exceeded $C ($c) in $S in $Y.',
    '$Y년 $S에서 $A($a)(과) $B($b) 모두 $C($c)보다 높았다.',
  ],
];

/** All sentences of one series that set its bearers beside each other in the newest year. */
export function makeAmong(series: Series, language: Language): MadeText[] {
  const { indicator, bearers, valueIn, years } = series;
  const year = years.at(-1);
  if (year === undefined || indicator.unit === 'rank') return [];
  const amountOf = (bearer: string): number => valueIn(bearer, year) ?? 0;
  const held = bearers
    .filter((bearer) => bearer !== 'WLD' && amountOf(bearer) > 0)
    .sort((one, other) => amountOf(other) - amountOf(one));
  const told = held.map((bearer) => said(amountOf(bearer), indicator.unit, language));
  const kept = held.filter((_, at) => told[at] !== null && told.indexOf(told[at] ?? null) === at).slice(0, 3);
  const [one, two, three] = kept;
  if (one === undefined || two === undefined) return [];
  const words: Record<string, string> = { S: indicator.name[language], Y: year };
  for (const [at, bearer] of kept.entries()) {
    words[['A', 'B', 'C'][at] ?? ''] = series.nameOf(bearer, language);
    words[['a', 'b', 'c'][at] ?? ''] = said(amountOf(bearer), indicator.unit, language) ?? '';
  }
  const fill = (templates: Templates, kind: string): MadeText[] =>
    madeOf(templates, language, { kind, words, figure: words.b ?? null });
  return [...fill(OF_TWO, 'of two'), ...(three === undefined ? [] : fill(OF_THREE, 'of three'))];
}
