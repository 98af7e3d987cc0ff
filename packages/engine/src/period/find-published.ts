import { EN_PERIODS } from '../language/en/periods.ts';
import { KO_PERIODS } from '../language/ko/periods.ts';
import type { Language } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { parsePeriod } from './calendar.ts';

const LABELS: Readonly<Record<Language, Labels>> = { ko: labelsOf(KO_PERIODS), en: labelsOf(EN_PERIODS) };

/** How much of the head, and of the foot, is searched. */
const HEAD = 800;
const FOOT = 300;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(${MONTHS})[a-z]{0,6}\\.?`;
const YEAR = '((?:19|20)[0-9]{2})(?![0-9])';
const DAY = '([0-9]{1,2})(?:st|nd|rd|th)?';
const NUMERIC =
  /(?<![0-9./-])((?:19|20)[0-9]{2})\s?[-./년]\s?([0-9]{1,2})\s?[-./월]\s?([0-9]{1,2})(?![0-9])(?:일|\.(?![0-9]))?/g;
const DAY_FIRST = new RegExp(`(?<![a-z0-9.,])${DAY}\\s${MONTH},?\\s${YEAR}`, 'g');
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH}\\s${DAY},?\\s${YEAR}`, 'g');

interface Labels {
  readonly published: RegExp;
  readonly updated: RegExp;
}

/** A date written out in full, with the rest of its line. */
interface WrittenDate {
  readonly date: string;
  /** Folded. */
  readonly before: string;
  readonly after: string;
  readonly writtenBefore: string;
}

/**
 * The document's own date as YYYY-MM-DD, from its head or its last lines: `입력 2026-05-07 14:20`, `Published 7 May 2026`, a
 * date on a line of its own, a dateline. A label wins over a bare date, and that over the label of an update. A bare year
 * and a date amid prose are none.
 */
export function findPublished(text: string, language: Language): string | null {
  const head = datesIn(text.slice(0, HEAD));
  const foot = datesIn(text.slice(Math.max(HEAD, text.length - FOOT)));
  const { published, updated } = LABELS[language];
  const found =
    labelled(head, published) ??
    labelled(foot, published) ??
    head.find(isAlone) ??
    head.find(isDateline) ??
    labelled(head, updated) ??
    labelled(foot, updated);
  return found?.date ?? null;
}

function labelsOf({
  publishedLabels,
  updatedLabels,
}: {
  publishedLabels: string;
  updatedLabels: string;
}): Labels {
  return { published: labelPattern(publishedLabels), updated: labelPattern(updatedLabels) };
}

/** A label that begins its line or follows a separator, right before the date: `| 수정 : `, `"datePublished": "`. */
function labelPattern(labels: string): RegExp {
  return new RegExp(
    `(?:^|[|·•*_>()[\\]"',/-]|기자|:\\s|\\s{2}|(?:article|story|post|page)\\s(?:was\\s)?)\\s?(?:${labels})[\\s:=*_|'"\\])>-]{0,6}(?:on\\s)?(?:[a-z]{3,9},?\\s)?$`,
  );
}

function labelled(dates: readonly WrittenDate[], label: RegExp): WrittenDate | undefined {
  return dates.find(({ before }) => label.test(before.slice(-70)));
}

const CLOCK = '(?:[\\st,]\\s?(?:(?:오전|오후|am|pm)\\s)?[0-9]{1,2}[:시]|\\s[0-9]{1,2}시)';
const WEEKDAY = '\\s?(?:\\([월화수목금토일a-z]{1,9}\\)|[월화수목금토일]요일)';
/** What may stand before a date that is alone in its line: nothing, or something with a separator or a weekday. */
const ALONE_BEFORE =
  /^[\s*_([<#>]{0,4}$|^[^.!?]{0,48}(?:\s[|·•/-]\s|기자\s?[|·]?\s|[\])]\s)(?:[a-z]{3,6}day,?\s)?$|^[\s*_(]{0,4}(?:[a-z]{3,6}day,?\s)$|^by\s[^.!?0-9]{3,40},\s$/;
const ALONE_AFTER = new RegExp(
  `^[\\s*_.)\\]>]{0,6}$|^(?:${CLOCK}|${WEEKDAY}|\\s?[|·•/]\\s|\\s-\\s|\\s[가-힣]{2,4}\\s기자)[^.!?]{0,48}[.*_\\s]{0,3}$`,
);

/** A line that is a date, perhaps with a place, a time or a name beside it; not a row of a table. */
function isAlone({ before, after }: WrittenDate): boolean {
  if (/^\s*(?:\||[-+*]\s)/.test(before)) return false;
  return ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
}

/** LONDON, May 7, 2026 (Reuters) - …, (서울=한길통신) 2026년 5월 7일 = …: a dateline in front of prose. */
function isDateline({ before, after, writtenBefore }: WrittenDate): boolean {
  const place = /^[\s*_]{0,4}(?:[A-Z][A-Za-z.]*(?:[ ,]\s?[A-Z][A-Za-z.]*){0,4}[,\s]\s?(?:[-—–]\s)?)?$/.test(
    writtenBefore,
  );
  const korean = /^\s{0,2}(?:[([][^\])]{2,20}[)\]]|[가-힣]{2,6},)\s$/.test(before);
  return (place || korean) && /^(?:\s?(?:\([^)]{2,24}\)|\/[^/]{2,20}\/))?\s?(?:--?|[:=])\s/.test(after);
}

function datesIn(text: string): WrittenDate[] {
  return text.split('\n').flatMap((line) => {
    const folded = foldText(line);
    return [
      ...allDates(line, folded, NUMERIC, (match) => [match[1], match[2], match[3]]),
      ...allDates(line, folded, DAY_FIRST, (match) => [match[3], monthNumber(match[2]), match[1]]),
      ...allDates(line, folded, MONTH_FIRST, (match) => [match[3], monthNumber(match[1]), match[2]]),
    ];
  });
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function allDates(
  line: string,
  folded: string,
  pattern: RegExp,
  partsOf: (match: RegExpMatchArray) => Parts,
): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of folded.matchAll(pattern)) {
    const [year, month, day] = partsOf(match);
    const date = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
    if (parsePeriod(date) === null) continue;
    const before = folded.slice(0, match.index);
    const after = folded.slice(match.index + match[0].length);
    dates.push({ date, before, after, writtenBefore: line.slice(0, match.index) });
  }
  return dates;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.split('|').indexOf(name ?? '') + 1);
}
