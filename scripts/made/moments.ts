// Makes plain sentences and tables of single values of any time and bearer: quarters, months, days, stretches of years; models, companies, states. Every one is true; it cannot word them as news does.
import type { CatalogueRecords, Language, ObservationRecord } from '@assay/engine';
import { plain, said, topicOf } from './said.ts';
import type { MadeText } from './texts.ts';

/** A value of a statistic that is told by itself. */
export interface Moment {
  readonly indicator: string;
  readonly texts: readonly MadeText[];
}

/** So many values of each statistic of a publication, spread over all that it has. */
const OF_EACH = 10;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The texts of one language, by the newest value of each time. */
export function makeMoments(records: CatalogueRecords, language: Language): Moment[] {
  const newest = new Map<string, ObservationRecord>();
  for (const cell of records.observations) {
    if (cell.qualifier !== '' || !Number.isFinite(Number(cell.value))) continue;
    const key = [cell.indicator, cell.publication, cell.entity, cell.period].join('|');
    if ((newest.get(key)?.edition ?? '') <= cell.edition) newest.set(key, cell);
  }
  const indicators = new Map(records.indicators.map((one) => [one.id, one]));
  const names = new Map(records.entities.map(({ id, name }) => [id, name[language]]));
  const grouped = Map.groupBy(newest.values(), ({ indicator, publication }) => `${indicator}|${publication}`);
  return [...grouped.values()].flatMap((cells) => {
    const step = Math.max(1, Math.floor(cells.length / OF_EACH));
    return cells
      .filter((_, index) => index % step === 0)
      .slice(0, OF_EACH)
      .flatMap((cell): Moment[] => {
        const indicator = indicators.get(cell.indicator);
        const bearer = names.get(cell.entity);
        const time = timeOf(cell.period, language);
        const value = indicator === undefined ? null : said(Number(cell.value), indicator.unit, language);
        if (indicator === undefined || bearer === undefined || time === null || value === null) return [];
        const name = indicator.name[language];
        const table = tableOf(
          bearer,
          `${name} (${indicator.unit})`,
          time,
          plain(Number(cell.value)),
          language,
        );
        return [
          { indicator: indicator.id, texts: [...sentencesOf(bearer, name, time, value, language), table] },
        ];
      });
  });
}

function sentencesOf(
  bearer: string,
  name: string,
  time: string,
  value: string,
  language: Language,
): MadeText[] {
  const texts =
    language === 'en'
      ? [
          `The ${name} of ${bearer} was ${value} ${time}.`,
          `${time.charAt(0).toUpperCase()}${time.slice(1)}, ${bearer} had ${value} in ${name}.`,
        ]
      : [
          `${time} ${bearer}의 ${topicOf(name)} ${value}였다.`,
          `${topicOf(bearer)} ${time} ${name} ${value}를 기록했다.`,
        ];
  return texts.map((text) => ({ kind: 'moment', text, figure: value }));
}

function tableOf(bearer: string, name: string, time: string, value: string, language: Language): MadeText {
  const head =
    language === 'en' ? `| | ${name} ${time.replace(/^(?:in|on) /, '')} |` : `| 구분 | ${time} ${name} |`;
  return { kind: 'moment in a table', text: `${head}\n|---|---|\n| ${bearer} | ${value} |`, figure: value };
}

/** A period as a sentence says it: 2025-Q2 → "in the second quarter of 2025"; null for what it does not say. */
function timeOf(period: string, language: Language): string | null {
  const isEnglish = language === 'en';
  const [, year = '', quarter, half, month, day, last] =
    /^([0-9]{4})(?:-Q([1-4])|-H([12])|-([0-9]{2})(?:-([0-9]{2}))?|\/([0-9]{4}))?$/.exec(period) ?? [];
  if (year === '') return null;
  if (quarter !== undefined)
    return isEnglish
      ? `in the ${['first', 'second', 'third', 'fourth'][Number(quarter) - 1]} quarter of ${year}`
      : `${year}년 ${quarter}분기`;
  if (half !== undefined)
    return isEnglish
      ? `in the ${half === '1' ? 'first' : 'second'} half of ${year}`
      : `${year}년 ${half === '1' ? '상반기' : '하반기'}`;
  if (last !== undefined) return isEnglish ? `between ${year} and ${last}` : `${year}년부터 ${last}년까지`;
  if (month === undefined) return isEnglish ? `in ${year}` : `${year}년`;
  const named = MONTHS[Number(month) - 1] ?? '';
  if (day === undefined) return isEnglish ? `in ${named} ${year}` : `${year}년 ${Number(month)}월`;
  return isEnglish ? `on ${named} ${Number(day)}, ${year}` : `${year}년 ${Number(month)}월 ${Number(day)}일`;
}
