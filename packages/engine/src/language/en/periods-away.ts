import type { Grain } from '../../period/period.ts';
import type { PeriodRule } from '../../period/period-rule.ts';
import { absolute, away, partOnly, sinceThen, spanBack } from '../../period/readings.ts';
import { COUNT, countOf, readPart, unitOf, YEAR, YEAR_END } from './period-parts.ts';

/** Times told by how far they lie from one spoken of: three years later, half a decade ago, on the year, the end of the decade. */
export const EN_PERIODS_AWAY: readonly PeriodRule[] = [
  {
    id: 'en.period.away',
    pattern: new RegExp(
      `(?<![a-z0-9.,-])(half\\s)?(${COUNT})\\s(year|quarter|month|decade)s?\\s(?:(ago|earlier|later|previously)(?![a-z-]|\\sthan)|(before|after|on)(?=[.,;:)?!]|$|\\s(?:and|but|when|while|according|to|it|they|by)\\s|\\s-))`,
      'g',
    ),
    read: (match, _, { before }) => {
      /** "Not cited ten years on": how long something lasts. */
      if (match[5] === 'on' && /\b(?:not|never)\s(?:been\s)?[a-z]{3,12}\s$/.test(before)) return null;
      const half = match[1] !== undefined;
      if (half && (match[3] !== 'decade' || countOf(match[2] ?? '') !== 1)) return null;
      const count = half ? HALF_A_DECADE : countOf(match[2] ?? '');
      const word = match[4] ?? match[5] ?? '';
      /** "A year ago" goes on from the year spoken of; longer ago counts from today. */
      const isLong = count > 1 || match[3] === 'decade';
      const kind = word === 'ago' && isLong ? 'document-relative' : 'carried-relative';
      return away(
        kind,
        half ? 'year' : unitOf(match[3] ?? ''),
        /^(?:later|after|on)$/.test(word) ? count : -count,
      );
    },
  },
  {
    id: 'en.period.in-those-after',
    pattern: new RegExp(
      `(?<![a-z])(?:over|in|during|within) the (?:following|subsequent|ensuing) (${COUNT}) (year|quarter|month)s(?![a-z-])`,
      'g',
    ),
    read: (match) => away('carried-relative', unitOf(match[2] ?? ''), countOf(match[1] ?? '')),
  },
  {
    id: 'en.period.since-then',
    pattern:
      /(?<![a-z])(?:(?:ever )?since then(?![a-z])|(?<=\b(?:has|have) )since(?= [a-z])|(?:ever )?since(?=[.;)]|$))/g,
    read: () => sinceThen(),
  },
  {
    id: 'en.period.half-year-away',
    pattern:
      /(?<![a-z])(?:half a year|a half-year|six months) (earlier|before|later|on|ago|previously)(?=[.,;:)?!]|$|\s)/g,
    read: (match) => away('carried-relative', 'half', /^(?:later|on)$/.test(match[1] ?? '') ? 1 : -1),
  },
  {
    id: 'en.period.half-year-before',
    pattern:
      /(?<![a-z])(?:the (?:previous|preceding|prior) (?:half-year|half year|half)|the (?:half-year|half year|half) (?:before|earlier))(?=[.,;:)?!]|$|\s)/g,
    read: () => away('carried-relative', 'half', -1),
  },
  {
    id: 'en.period.quarter-left-out',
    pattern:
      /(?<![a-z])(?:in |(?<=\b(?:to|and|through) ))the (second|third|fourth)(?=[.,;:)]|$|\s(?:and|but|when|while)\s)/g,
    read: (match, _, { before }) => {
      const told = (before.split(/[.;]\s/).at(-1) ?? '').match(
        /\b(?:first|second|third)\s(?:quarter|half)\b/g,
      );
      const unit = told?.at(-1)?.split(' ')[1];
      if (unit === undefined || (unit === 'half' && match[1] !== 'second')) return null;
      if (
        !match[0].startsWith('in ') &&
        !/\b(?:quarter|half)(?: of [a-z0-9]+(?: year)?)? (?:to|and|through) $/.test(before)
      )
        return null;
      return partOnly(readPart(`${match[1]} ${unit}`) ?? null);
    },
  },
  {
    id: 'en.period.next-left-out',
    pattern: /(?<![a-z])in the (?:next|following)(?: one)?(?=[.,;:)]|$)/g,
    read: (_, __, { before }) => {
      const told = (before.split(/[.]\s/).at(-1) ?? '').match(/\b(?:quarter|half|month|year)\b/g)?.at(-1);
      return told === undefined ? null : away('carried-relative', told === 'half' ? 'half' : unitOf(told), 1);
    },
  },
  {
    id: 'en.period.in-one-of-them',
    pattern:
      /(?<![a-z])(?:in|within|over) (?:a single|just|only|barely) one(?=[.,;:)]|$|\s(?:and|but|while)\s)/g,
    read: (_, __, { before }) => {
      const told = (before.split(/[.]\s/).at(-1) ?? '').match(/\b(?:quarter|month|year|decade)s\b/g)?.at(-1);
      return told === undefined ? null : spanBack(unitOf(told.slice(0, -1)), 1);
    },
  },
  {
    id: 'en.period.same-part-of-named-year',
    pattern: new RegExp(
      `(?<![a-z])(?:the )?(?:same|corresponding|comparable|equivalent) (?:period|quarter|months?|half|time|point|stretch|three months|six months) (?:of|in) (${YEAR})${YEAR_END}`,
      'g',
    ),
    read: (match) => ({
      reference: {
        kind: 'carried-relative',
        grain: 'year',
        offset: 0,
        part: null,
        year: Number(match[1]),
      },
      grain: 'year',
      usualUse: 'base',
    }),
  },
  {
    id: 'en.period.preceding-months',
    pattern: new RegExp(
      `(?<![a-z])the\\s(preceding|previous|prior|following)\\s(${COUNT})\\smonths(?![a-z-])`,
      'g',
    ),
    read: (match) => {
      const count = countOf(match[2] ?? '');
      const unit: Grain | null =
        count === 3 ? 'quarter' : count === 6 ? 'half' : count === 12 ? 'year' : null;
      return unit === null ? null : away('carried-relative', unit, match[1] === 'following' ? 1 : -1);
    },
  },
  {
    id: 'en.period.one-before-that',
    pattern: /(?<![a-z])the one before that(?![a-z])/g,
    read: (_, __, { before }) => {
      const sentence = before.split(/[.;]\s/).at(-1) ?? '';
      return away(
        'carried-relative',
        'year',
        /\b(?:the year before|a year earlier)\b/.test(sentence) ? -2 : -1,
      );
    },
  },
  {
    id: 'en.period.change-rate',
    pattern:
      /(?<![a-z])(?:(year|quarter|month)[- ](?:on|over)[- ]\1(?![a-z])|yoy(?![a-z])|y\/y(?![a-z])|qoq(?![a-z]))/g,
    read: ([text, unit]) => ({
      ...away(
        'carried-relative',
        unit === undefined ? (text === 'qoq' ? 'quarter' : 'year') : unitOf(unit),
        -1,
      ),
      use: 'base',
    }),
  },
  {
    id: 'en.period.on-the-year',
    pattern: /(?<![a-z])on the (year|quarter|month)(?=[.,;:)]|$|\s(?:to|and|but|in)\s)/g,
    read: (match, _, { before }) =>
      /(?:[0-9]%|\bper ?cent|[0-9]|\bpoints?)(?:\s(?:higher|lower|more|less|fewer|up|down))?\s$/.test(before)
        ? { ...away('carried-relative', unitOf(match[1] ?? ''), -1), use: 'base' }
        : null,
  },
  {
    id: 'en.period.end-of-decade',
    pattern:
      /(?<![a-z])(?:the end of (?:the|this) decade|the decade's end|decade's end|end of the decade)(?![a-z])/g,
    read: () => ({
      reference: { kind: 'document-relative', grain: 'decade', offset: 0, part: null },
      grain: 'year',
    }),
  },
  {
    id: 'en.period.end-of-year',
    pattern: /(?<![a-z0-9-])(?:year-)?end-((?:19|20)[0-9]{2})(?![0-9-])/g,
    read: (match) => absolute(Number(match[1]), null),
  },
];

/** Half a decade, in years. */
const HALF_A_DECADE = 5;
