import type { Language } from '../language/language.ts';
import { allOf, DATE_WRITING, eitherOf } from '../language/registry-date-writing.ts';
import { periodRulesOf } from '../language/registry-periods.ts';
import { datesIn, type WrittenDate } from './written-dates.ts';

/** How much of the head, and of the foot, is searched. */
const HEAD = 800;
const FOOT = 300;

const AUTHOR_TITLE = eitherOf(({ authorTitle }) => authorTitle);

interface Labels {
  readonly published: RegExp;
  readonly updated: RegExp;
}

const LABELS: Readonly<Record<Language, Labels>> = { ko: labelsOf('ko'), en: labelsOf('en') };

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

function labelsOf(language: Language): Labels {
  const { publishedLabels, updatedLabels } = periodRulesOf(language);
  return { published: labelPattern(publishedLabels), updated: labelPattern(updatedLabels) };
}

/** A label that begins its line or follows a separator, right before the date: `| 수정 : `, `"datePublished": "`. */
function labelPattern(labels: string): RegExp {
  return new RegExp(
    `(?:^|[|·•*_>()[\\]"',/-]|${AUTHOR_TITLE}|:\\s|\\s{2}|${eitherOf(({ labelSubject }) => labelSubject)})\\s?(?:${labels})[\\s:=*_|'"\\])>-]{0,6}${allOf(({ labelTail }) => labelTail)}$`,
  );
}

function labelled(dates: readonly WrittenDate[], label: RegExp): WrittenDate | undefined {
  return dates.find(({ before }) => label.test(before.slice(-70)));
}

const HOUR = allOf(({ marks }) => marks.hour);
const CLOCK = `(?:[\\st,]\\s?(?:(?:${eitherOf(({ halfDays }) => halfDays)})\\s)?[0-9]{1,2}[:${HOUR}]|\\s[0-9]{1,2}[${HOUR}])`;
const WEEKDAY = `\\s?(?:${eitherOf(({ weekdayBehind }) => weekdayBehind)})`;
const WEEKDAY_BEFORE = eitherOf(({ weekdayBefore }) => weekdayBefore);
/** What may stand before a date that is alone in its line: nothing, or something with a separator or a weekday. */
const ALONE_BEFORE = new RegExp(
  `^[\\s*_([<#>]{0,4}$|^[^.!?]{0,48}(?:\\s[|·•/-]\\s|(?:${AUTHOR_TITLE})\\s?[|·]?\\s|[\\])]\\s)(?:${WEEKDAY_BEFORE})?$|^[\\s*_(]{0,4}(?:${WEEKDAY_BEFORE})$|^(?:${eitherOf(({ authorBefore }) => authorBefore)})$`,
);
const ALONE_AFTER = new RegExp(
  `^[\\s*_.)\\]>]{0,6}$|^(?:${CLOCK}|${WEEKDAY}|\\s?[|·•/]\\s|\\s-\\s|${eitherOf(({ authorBehind }) => authorBehind)})[^.!?]{0,48}[.*_\\s]{0,3}$`,
);

/** A line that is a date, perhaps with a place, a time or a name beside it; not a row of a table. */
function isAlone({ before, after }: WrittenDate): boolean {
  if (/^\s*(?:\||[-+*]\s)/.test(before)) return false;
  return ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
}

/** LONDON, May 7, 2026 (Reuters) - …, (서울=한길통신) 2026년 5월 7일 = …: a dateline in front of prose. */
function isDateline({ before, after, writtenBefore }: WrittenDate): boolean {
  return (
    DATE_WRITING.some(({ isPlace }) => isPlace(before, writtenBefore)) &&
    /^(?:\s?(?:\([^)]{2,24}\)|\/[^/]{2,20}\/))?\s?(?:--?|[:=])\s/.test(after)
  );
}
