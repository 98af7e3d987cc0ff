import type { Language, Report, Unit } from '@assay/engine';
import type { FigureSense, StoryFigure } from '../story-features.ts';
import { conceptsOf } from '../word/concepts-of.ts';
import { storyText } from '../word/lead.ts';
import { isOfVictims } from './measure.ts';
import { type Setting, senseOf } from './sense-of.ts';

type Found = Report['quantities'][number];
type Claim = Report['claims'][number];

const MOST_FIGURES = 40;
/** Letters of the text within which an item says what it is about. */
const LEAD = 240;
/** Letters around a figure that say what it is of; as many letters say more in Korean than in English. */
const REACH: Readonly<Record<Language, number>> = { ko: 40, en: 80 };
/** Roles of numbers that say something; dates, ages, names, list marks and the like do not. */
const TELLING = new Set<Found['role']>(['claim', 'measure', 'conversion', 'score']);

/**
 * The figures of an item in their order, each value once a unit, forty at most. The report must be that of `storyText(title, body)`.
 */
export function figuresOf(
  report: Pick<Report, 'quantities' | 'claims'>,
  title: string,
  body: string,
  language: Language,
): StoryFigure[] {
  const text = storyText(title, body);
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const figures = new Map<string, StoryFigure>();
  const telling = report.quantities.filter(({ role }) => TELLING.has(role));
  for (const [place, found] of telling.entries()) {
    if (figures.size === MOST_FIGURES) break;
    const { value, unit } = inHundredths(found.value, found.unit);
    const digits = meaningDigits(value);
    const sense = senseOf(settingOf(text, telling[place - 1], found, telling[place + 1]), unit, language);
    if (isSmall({ value, digits, unit }) && !isOfVictims(sense.measures)) continue;
    const key = `${unit === null ? '' : unit} ${value}`;
    const beside = besideOf(text, found, language);
    const known = figures.get(key);
    if (known !== undefined) {
      figures.set(key, {
        ...known,
        beside: [...new Set([...known.beside, ...beside])],
        sense: bothSenses(known.sense ?? sense, sense),
      });
      continue;
    }
    const claim = found.claim === null ? undefined : claims.get(found.claim);
    figures.set(key, {
      value,
      unit,
      digits,
      hedged: found.hedge !== 'none' && found.hedge !== 'mere',
      place: placeOf(found.span.start, title.length),
      statistic: claim === undefined ? null : statisticOf(claim),
      beside,
      written: found.text,
      sense,
    });
  }
  return [...figures.values()];
}

function placeOf(start: number, titleLength: number): StoryFigure['place'] {
  if (start < titleLength) return 'title';
  return start < titleLength + LEAD ? 'lead' : 'body';
}

/** Shares are told in per cent, tenths and fractions; one scale for all. */
function inHundredths(value: string, unit: Unit | null): { value: string; unit: StoryFigure['unit'] } {
  if (unit === 'percent') return { value: trim(value), unit: 'share' };
  if (unit !== 'ratio') return { value: trim(value), unit };
  const share = Number(value);
  if (!(share > 0 && share < 1)) return { value: trim(value), unit };
  return { value: String(Math.round(share * 1e4) / 100), unit: 'share' };
}

function trim(value: string): string {
  return value.includes('.') ? withoutEndingNoughts(value).replace(/\.$/, '') : value;
}

/** Digits from the first that is not nought to the last that is not. */
function meaningDigits(value: string): number {
  return withoutEndingNoughts(value.replace(/[-.]/g, '').replace(/^0+/, '')).length;
}

/** Counted from the end, as no pattern that is anchored there is proved linear. */
function withoutEndingNoughts(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** One to ten of anything is everywhere. */
export function isSmall({ value, digits, unit }: Pick<StoryFigure, 'value' | 'digits' | 'unit'>): boolean {
  return digits < 2 && unit !== 'share' && Math.abs(Number(value)) <= 10;
}

/** Only where words name bearer and period; what the engine assumed is much the same for all. */
function statisticOf({ indicator, period, entities, origins }: Claim): string | null {
  if (indicator === null || period === null) return null;
  if (origins.entities !== 'stated' || origins.period === 'newest' || origins.period === 'edition')
    return null;
  return [indicator, entities.join('+'), period.from, period.to].join('|');
}

/** What the words around a figure in its sentence are about; where the near ones say nothing, those further off. */
function besideOf(text: string, found: Found, language: Language): string[] {
  const near = conceptsOf(surroundings(text, found, REACH[language]));
  return near.length > 0 ? near : conceptsOf(surroundings(text, found, 3 * REACH[language]));
}

/** Letters before and behind a figure that can tell what it is. */
const SENTENCE = 160;

/** A figure in its sentence, up to the figures before and after it. */
function settingOf(text: string, last: Found | undefined, { span }: Found, next: Found | undefined): Setting {
  const before = afterStop(text.slice(Math.max(0, span.start - SENTENCE), span.start));
  const after = upToStop(text.slice(span.end, span.end + SENTENCE));
  const since = last === undefined ? before.length : Math.max(0, span.start - last.span.end);
  const until = next === undefined ? after.length : Math.max(0, next.span.start - span.end);
  return {
    before: before.slice(Math.max(0, before.length - since)),
    after: after.slice(0, until),
    sentence: `${before}#${after}`,
  };
}

/** Of a figure that is told twice: what either place says. */
function bothSenses(a: FigureSense, b: FigureSense): FigureSense {
  return {
    measures: [...new Set([...a.measures, ...b.measures])],
    marks: a.marks.filter((mark) => b.marks.includes(mark)),
    periods: [...new Set([...a.periods, ...b.periods])],
    disputed: a.disputed || b.disputed,
  };
}

function afterStop(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n')) + 1);
}

function upToStop(text: string): string {
  const end = text.search(/[.\n] |\.$|\n/);
  return end < 0 ? text : text.slice(0, end);
}

function surroundings(text: string, { span }: Found, reach: number): string {
  const before = afterStop(text.slice(Math.max(0, span.start - reach), span.start));
  return `${before} ${upToStop(text.slice(span.end, span.end + reach))}`;
}
