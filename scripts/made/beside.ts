// Sets a series beside others of the list, with the two bearers and the year that both hold. Cannot tell which statistics news would join.
import type { Language } from '@assay/engine';
import { said } from './said.ts';
import type { Series } from './series.ts';
import type { MadeText } from './texts.ts';

/** Two series with the newest year that both hold, and two bearers of both. */
export interface Beside {
  readonly one: Series;
  readonly other: Series;
  readonly year: string;
  /** Who has more of the one, and who less. */
  readonly first: string;
  readonly second: string;
  /**
   * What templates ask of both: $S and $T the statistics, $Y the year, $A and $B the bearers, $a and $b their values of $S, $s and
   * $t those of $T.
   */
  readonly words: Readonly<Record<string, string>>;
}

/** A series is told beside so many others. */
const PARTNERS = 4;

/** The texts made of a series and of others that stand so far on in the list: its neighbours, of like names, and others. */
export function withPartners(
  series: Series,
  all: readonly Series[],
  language: Language,
  steps: readonly number[],
  make: (beside: Beside) => MadeText[],
): MadeText[] {
  const place = all.indexOf(series);
  return steps
    .flatMap((step) => all[(place + step) % all.length] ?? [])
    .filter((other) => other.indicator.id !== series.indicator.id)
    .flatMap((other) => besideOf(series, other, language) ?? [])
    .map(make)
    .filter((made) => made.length > 0)
    .slice(0, PARTNERS)
    .flat();
}

/** The value of a bearer in a year; 0 where there is none. */
export function amountOf(series: Series, bearer: string, year: string): number {
  return series.valueIn(bearer, year) ?? 0;
}

function besideOf(one: Series, other: Series, language: Language): Beside | null {
  const year = one.years.findLast((candidate) => other.years.includes(candidate));
  if (year === undefined || one.indicator.unit === 'rank' || other.indicator.unit === 'rank') return null;
  const [first, second] = one.bearers
    .filter((id) => id !== 'WLD' && amountOf(one, id, year) > 0 && amountOf(other, id, year) > 0)
    .sort((a, b) => amountOf(one, b, year) - amountOf(one, a, year));
  if (first === undefined || second === undefined) return null;
  const say = (series: Series, bearer: string): string | null =>
    said(amountOf(series, bearer, year), series.indicator.unit, language);
  const [a, b, s, t] = [say(one, first), say(one, second), say(other, first), say(other, second)];
  if (a === null || b === null || s === null || t === null || a === b || s === t) return null;
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
  };
  return { one, other, year, first, second, words };
}
