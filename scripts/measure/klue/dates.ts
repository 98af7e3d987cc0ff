// Maps our periods, dates and times to the spans of KLUE's guidelines. Cannot find feasts and seasons, which the engine does not read.
import type { PeriodMention, Quantity } from '@assay/engine';
import { overlap, type Place } from '../spans.ts';

/** Words that say which day or year is meant, and words behind that belong to the span. */
const WHICH = /(?:^|[\s('"‘“])((?:지난|오는|올|이번) ?)$/;
const PART_BEHIND =
  /^(?: ?(?:초순|중순|하순|초반|중반|후반|초|말)(?![가-힣])| ?(?:전|뒤|후|동안)(?![가-힣])|간(?![가-힣])|째|주년|도(?=[에의 ]))/;
/** Days and years by their names. */
const NAMED =
  /(?<![가-힣])(?:오늘|내일|어제|그제|모레|이날|전날|다음 ?날|이튿날|당일|올해|작년|내년|지난해|지난달|이달|다음달|이번 ?주|지난주|다음 ?주|이듬해|새해|하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|[월화수목금토일]요일|추석|설날|성탄절|크리스마스)(?=[^가-힣]|[은는이가을를의에도만과와]|까지|부터|에서|만에|째|동안|맞이|이나|$)/g;
/** Times of the day; a clock time behind them is theirs. */
const DAYTIME =
  /(?<![가-힣])(?:오전|오후|새벽|아침|저녁|밤|낮|정오|자정|어젯밤|전반|후반)(?=[^가-힣]|[은는이가을를의에도]|$)/g;
/** Periods that KLUE does not count: each year, and then. */
const EACH_OR_THEN = /^(?:매|해마다|분기마다|당시|그때|그해|연말|동기|같은)/;
/** What stands behind a length of time and is not its own. */
const SINCE_BEHIND = /(?: ?만[에의]|여만에| ?새| ?사이)$/;
const CLOCK = /^(?:시간|시|분|초)/;

/** Spans of dates and of lengths of time from a day on. */
export function findDates(
  text: string,
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  times: readonly Place[],
): Place[] {
  const found: Place[] = periods
    .filter(({ text: written }) => !EACH_OR_THEN.test(written))
    .map(({ span, text: written }) => ({
      start: span.start,
      end: span.end - (SINCE_BEHIND.exec(written)?.[0].length ?? 0),
    }));
  for (const { role, span } of quantities)
    if ((role === 'date' || role === 'duration') && !isBelowDay(text, span)) found.push(span);
  for (const match of text.matchAll(NAMED))
    found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(/(?<![0-9])[0-9]+주년/g))
    found.push({ start: match.index, end: match.index + match[0].length });
  return merge(
    text,
    found.map((span) => widened(text, span)),
  ).filter((span) => !times.some((other) => overlap(other, span)));
}

/** Spans of times of the day and of lengths of time below a day. */
export function findTimes(text: string, quantities: readonly Quantity[]): Place[] {
  const found = quantities
    .filter(({ role, span }) => (role === 'time' || role === 'duration') && isBelowDay(text, span))
    .map(({ span }) => span);
  for (const match of text.matchAll(DAYTIME)) {
    const end = match.index + match[0].length;
    if (!/반$/.test(match[0]) || found.some(({ start }) => start === end + 1))
      found.push({ start: match.index, end });
  }
  return merge(text, found);
}

function isBelowDay(text: string, { start, end }: Place): boolean {
  const unit = /[가-힣:]+$/.exec(text.slice(start, end))?.[0] ?? /^[가-힣]+/.exec(text.slice(end))?.[0] ?? '';
  return /(?:시간|시|분|초)$/.test(unit) || CLOCK.test(unit) || text.slice(start - 1, end + 1).includes(':');
}

function widened(text: string, { start, end }: Place): Place {
  const which = WHICH.exec(text.slice(Math.max(0, start - 5), start))?.[1]?.length ?? 0;
  const behind = PART_BEHIND.exec(text.slice(end, end + 5))?.[0].length ?? 0;
  return { start: start - which, end: end + behind };
}

/** Spans that share letters, or that only a space or a mark of a stretch divides, are one. */
function merge(text: string, spans: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, span.start);
    const near = last !== undefined && (span.start <= last.end || /^(?: |[~∼·-])$/.test(between));
    if (near) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}
