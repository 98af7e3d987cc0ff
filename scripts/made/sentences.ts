// Makes plain sentences of a statistic's values: levels, changes, shares, comparisons, places, sums. Every one is true; it cannot word them as news does.
import type { Language } from '@assay/engine';
import { plain, said, topicOf } from './said.ts';
import type { Series } from './series.ts';
import type { MadeText } from './texts.ts';

/** The newest years of a series, and what templates ask of it. */
interface Told {
  readonly series: Series;
  readonly language: Language;
  readonly name: string;
  readonly year: string;
  readonly unit: string;
}

const BEARERS = 4;

/** All sentences of one series in one language. */
export function makeSentences(series: Series, language: Language): MadeText[] {
  const year = series.years.at(-1);
  if (year === undefined) return [];
  const { indicator, bearers, valueIn } = series;
  const told: Told = { series, language, name: indicator.name[language], year, unit: indicator.unit };
  const held = bearers.filter((bearer) => valueIn(bearer, year) !== null).slice(0, BEARERS);
  return [
    ...held.flatMap((bearer) => [...levels(told, bearer), ...changes(told, bearer), ...parts(told, bearer)]),
    ...pairs(
      told,
      held.filter((bearer) => bearer !== 'WLD'),
    ),
  ];
}

function levels({ series, language, name, year, unit }: Told, bearer: string): MadeText[] {
  const value = series.valueIn(bearer, year) ?? 0;
  const who = series.nameOf(bearer, language);
  const what = said(value, unit, language);
  if (what === null) return [];
  const size = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
  const below = said(Math.floor(value / size) * size, unit, language);
  const isBounded = value > 1 && unit !== 'rank' && value % size !== 0;
  return [
    make(
      'level',
      language,
      [`In ${year}, the ${name} of ${who} was ${what}.`, `${year}년 ${who}의 ${topicOf(name)} ${what}였다.`],
      what,
    ),
    make(
      'level',
      language,
      [
        `${who}'s ${name} reached ${what} in ${year}.`,
        `${topicOf(name)} ${year}년 ${who} ${what}로 집계됐다.`,
      ],
      what,
    ),
    ...(isBounded
      ? [
          make(
            'bound',
            language,
            [
              `In ${year}, the ${name} of ${who} was more than ${below}.`,
              `${year}년 ${who}의 ${topicOf(name)} ${below}를 넘었다.`,
            ],
            null,
          ),
        ]
      : []),
  ];
}

function changes({ series, language, name, year, unit }: Told, bearer: string): MadeText[] {
  const { indicator, valueIn, years } = series;
  const before = years.at(-2);
  const [from, to] = [before === undefined ? null : valueIn(bearer, before), valueIn(bearer, year)];
  if (before === undefined || from === null || to === null || from <= 0 || from === to) return [];
  if (Number(year) - Number(before) !== 1 || unit === 'rank') return [];
  const who = series.nameOf(bearer, language);
  const [first, last] = [said(from, unit, language), said(to, unit, language)];
  const isUp = to > from;
  const ended = make(
    'from-to',
    language,
    [
      `The ${name} of ${who} went from ${first} in ${before} to ${last} in ${year}.`,
      `${who}의 ${topicOf(name)} ${before}년 ${first}에서 ${year}년 ${last}로 ${isUp ? '높아졌다' : '낮아졌다'}.`,
    ],
    last,
  );
  const points = Math.abs(+to.toFixed(1) - +from.toFixed(1)).toFixed(1);
  if (indicator.unit === 'percent')
    return Number(points) < 0.4
      ? [ended]
      : [
          ended,
          make(
            'points',
            language,
            [
              `The ${name} of ${who} ${isUp ? 'rose' : 'fell'} by ${points} percentage points in ${year}.`,
              `${year}년 ${who}의 ${topicOf(name)} 전년보다 ${points}%포인트 ${isUp ? '올랐다' : '떨어졌다'}.`,
            ],
            points,
          ),
        ];
  const growth = Math.abs((to / from - 1) * 100).toFixed(1);
  if (Number(growth) === 0 || indicator.statType === 'growth') return [ended];
  const signed = `${isUp ? '+' : '−'}${growth}%`;
  return [
    ended,
    make(
      'growth',
      language,
      [
        `The ${name} of ${who} ${isUp ? 'rose' : 'fell'} by ${growth}% in ${year}.`,
        `${year}년 ${who}의 ${topicOf(name)} 전년보다 ${growth}% ${isUp ? '늘었다' : '줄었다'}.`,
      ],
      growth,
    ),
    make(
      'growth',
      language,
      [
        `The ${name} of ${who} ${isUp ? 'rose' : 'fell'} ${growth}% to ${last} in ${year}.`,
        `${year}년 ${who}의 ${topicOf(name)} 전년보다 ${growth}% ${isUp ? '증가한' : '감소한'} ${last}였다.`,
      ],
      growth,
    ),
    make(
      'growth',
      language,
      [
        `In ${year}, the ${name} of ${who} was ${last} (${signed}).`,
        `${year}년 ${who}의 ${topicOf(name)} ${last}(${signed})였다.`,
      ],
      growth,
    ),
  ];
}

function parts({ series, language, name, year }: Told, bearer: string): MadeText[] {
  const { indicator, valueIn } = series;
  const [own, all] = [valueIn(bearer, year) ?? 0, valueIn('WLD', year) ?? 0];
  if (bearer === 'WLD' || all <= 0 || !indicator.addEntities || indicator.statType !== 'level') return [];
  const share = ((own / all) * 100).toFixed(1);
  const who = series.nameOf(bearer, language);
  return Number(share) < 0.2
    ? []
    : [
        make(
          'share',
          language,
          [
            `In ${year}, ${who} accounted for ${share}% of the world's ${name}.`,
            `${year}년 ${who}의 ${topicOf(name)} 세계 전체의 ${share}%였다.`,
          ],
          share,
        ),
      ];
}

function pairs({ series, language, name, year, unit }: Told, bearers: readonly string[]): MadeText[] {
  const { indicator, valueIn, nameOf } = series;
  const [more, less] = [...bearers].sort((a, b) => (valueIn(b, year) ?? 0) - (valueIn(a, year) ?? 0));
  const [most, least] = [valueIn(more ?? '', year) ?? 0, valueIn(less ?? '', year) ?? 0];
  if (more === undefined || less === undefined || most === least || unit === 'rank') return [];
  const [a, b] = [nameOf(more, language), nameOf(less, language)];
  const [own, other] = [said(most, unit, language), said(least, unit, language)];
  const times = (most / least).toFixed(1);
  const points = (+most.toFixed(1) - +least.toFixed(1)).toFixed(1);
  const isMultiple = least > 0 && most / least > 1.3 && most / least < 40 && indicator.statType !== 'growth';
  return [
    make(
      'comparison',
      language,
      [
        `In ${year} the ${name} of ${a} was higher than that of ${b}.`,
        `${year}년 ${topicOf(name)} ${a}이 ${b}보다 높았다.`,
      ],
      null,
    ),
    make(
      'pair',
      language,
      [
        `The ${name} was ${own} in ${a} and ${other} in ${b} in ${year}.`,
        `${year}년 ${topicOf(name)} ${a} ${own}, ${b} ${other}였다.`,
      ],
      other,
    ),
    ...(isMultiple
      ? [
          make(
            'multiple',
            language,
            [
              `In ${year} the ${name} of ${a} was ${times} times that of ${b}.`,
              `${year}년 ${a}의 ${topicOf(name)} ${b}의 ${times}배였다.`,
            ],
            times,
          ),
        ]
      : []),
    ...(unit === 'percent' && Number(points) > 0.3
      ? [
          make(
            'gap',
            language,
            [
              `In ${year} the ${name} of ${a} was ${points} percentage points above that of ${b}.`,
              `${year}년 ${topicOf(name)} ${a}이 ${b}보다 ${points}%포인트 높았다.`,
            ],
            points,
          ),
        ]
      : []),
    ...(indicator.addEntities && indicator.statType === 'level' && unit === 'count'
      ? [
          make(
            'sum',
            language,
            [
              `In ${year} the ${name} of ${a} and ${b} together came to ${plain(most + least)}.`,
              `${year}년 ${a}과 ${b}의 ${topicOf(name)} 합쳐서 ${plain(most + least)}였다.`,
            ],
            plain(most + least),
          ),
        ]
      : []),
  ];
}

function make(
  kind: string,
  language: Language,
  [en, ko]: readonly [string, string],
  figure: string | null,
): MadeText {
  return { kind, text: language === 'en' ? en : ko, figure };
}
