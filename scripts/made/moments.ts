// Makes plain sentences and tables of single values of any time and bearer: quarters, months, days, stretches of years; models, companies, states. Every one is true; it cannot word them as news does.
import type { CatalogueRecords, Language } from '@assay/engine';
import { periodText } from '../../packages/web/src/charts/words/period-text.ts';
import { plain, said, topicOf } from './said.ts';
import { newestCells } from './series.ts';
import type { MadeText } from './texts.ts';

/** A value of a statistic that is told by itself. */
export interface Moment {
  readonly indicator: string;
  readonly texts: readonly MadeText[];
}

/** So many values of each statistic of a publication, spread over all that it has. */
const OF_EACH = 10;

/** The texts of one language, by the newest value of each time. */
export function makeMoments(records: CatalogueRecords, language: Language): Moment[] {
  const indicators = new Map(records.indicators.map((one) => [one.id, one]));
  const names = new Map(records.entities.map(({ id, name }) => [id, name[language]]));
  const grouped = Map.groupBy(
    newestCells(records),
    ({ indicator, publication }) => `${indicator}|${publication}`,
  );
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
        if (indicator === undefined || bearer === undefined || value === null) return [];
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
    language === 'en'
      ? `| | ${name} ${time.replace(/^(?:in|on) (?:the )?/, '')} |`
      : `| 구분 | ${time} ${name} |`;
  return { kind: 'moment in a table', text: `${head}\n|---|---|\n| ${bearer} | ${value} |`, figure: value };
}

/** A period as a sentence says it: 2025-H1 → "in the first half of 2025". */
function timeOf(period: string, language: Language): string {
  const time = periodText(period, language);
  if (language === 'ko') return time;
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(period)) return `on ${time}`;
  return time.endsWith(period.slice(0, 4)) && time.includes('half') ? `in the ${time}` : `in ${time}`;
}
