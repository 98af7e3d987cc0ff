import type { Language } from '@assay/engine';
import { conflictsOf } from './conflicts-of.ts';
import { isSmall } from './figure/figures-of.ts';
import { sameMeasure } from './figure/measure.ts';
import { couldBeSame, magnitudeOf, sameFigure } from './figure/same-figure.ts';
import { figureWeight } from './figure/shared-figures.ts';
import { originsOf, type StoryMember } from './origins-of.ts';
import type { StoryFigure } from './story-features.ts';

/** A figure that accounts of a story have in common. */
export interface Agreement {
  readonly value: string;
  readonly unit: StoryFigure['unit'];
  /** As the first account in each language writes it. */
  readonly written: Readonly<Partial<Record<Language, string>>>;
  /** The items that state it, copies with their firsts, by id. */
  readonly items: readonly string[];
  /** How many accounts state it; copies of one text are one. */
  readonly origins: number;
}

/** Accounts that are compared; the first ones of a story hold what there is. */
const MOST_ACCOUNTS = 60;
/** A figure of fewer bits is the same in two texts by chance, unless it stands beside the same words. */
const TELLING_BITS = 6;

/**
 * The figures on which at least two accounts of a story agree, those of most accounts first, of as many the most telling; what accounts
 * differ on is none of them. The order of the members changes nothing.
 * Example: a wire and a paper both tell 4.2 trillion won → `[{ value: '4200000000000', unit: 'KRW', origins: 2, … }]`.
 */
export function agreementsOf(members: readonly StoryMember[]): Agreement[] {
  const accounts = originsOf(members).slice(0, MOST_ACCOUNTS);
  const disputed = conflictsOf(members).flatMap(({ unit, sides }) =>
    sides.map((side) => ({ unit, magnitude: magnitudeOf(side) })),
  );
  /** A rounding of a disputed value is disputed too. */
  const isDisputed = (figure: StoryFigure): boolean =>
    disputed.some(
      ({ unit, magnitude }) => unit === figure.unit && couldBeSame(magnitude, magnitudeOf(figure)),
    );
  const groups: Told[][] = [];
  for (const [origin, copies] of accounts.entries()) {
    const [first] = copies;
    for (const figure of first?.features.figures ?? []) {
      if (isSmall(figure) || isDisputed(figure)) continue;
      const told = { origin, figure, language: first?.features.language ?? 'en', copies };
      const home = groups.find((group) =>
        group.some((one) => one.origin !== origin && isOfOne(one.figure, figure)),
      );
      if (home === undefined) groups.push([told]);
      else if (home.every((one) => one.origin !== origin)) home.push(told);
    }
  }
  return groups
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length || weightOf(b) - weightOf(a))
    .map(agreementOn);
}

interface Told {
  readonly origin: number;
  readonly figure: StoryFigure;
  readonly language: Language;
  readonly copies: readonly StoryMember[];
}

/** Whether two accounts tell one thing by two figures: the same figure, of nothing that is measured otherwise. */
function isOfOne(a: StoryFigure, b: StoryFigure): boolean {
  if (!sameFigure(a, b) || sameMeasure(a.sense?.measures ?? [], b.sense?.measures ?? []) === false)
    return false;
  if (a.statistic !== null && a.statistic === b.statistic) return true;
  const bits = Math.min(figureWeight(a), figureWeight(b));
  return bits >= TELLING_BITS || a.beside.some((word) => b.beside.includes(word));
}

function weightOf([first]: readonly Told[]): number {
  return first === undefined ? 0 : figureWeight(first.figure);
}

function agreementOn(group: readonly Told[]): Agreement {
  const exact = group.reduce(
    (best, { figure }) => (figure.digits > best.digits ? figure : best),
    group[0]?.figure as StoryFigure,
  );
  const writtenIn = (language: Language): Partial<Record<Language, string>> => {
    const written = group.find((one) => one.language === language)?.figure.written;
    return written === undefined ? {} : { [language]: written };
  };
  return {
    value: exact.value,
    unit: group.find(({ figure }) => figure.unit !== null)?.figure.unit ?? null,
    written: { ...writtenIn('ko'), ...writtenIn('en') },
    items: group.flatMap(({ copies }) => copies.map(({ itemId }) => itemId)).sort(),
    origins: group.length,
  };
}
