// Makes tables of a statistic's values, laid out as news lays them out: years as columns or rows, a corner, a list, changes, shares. Every cell is true; it cannot lay them out in all ways there are.
import type { Language } from '@assay/engine';
import { plain } from './said.ts';
import type { Series } from './series.ts';
import type { MadeText } from './texts.ts';

const NO_VALUE = '–';
const YEARS = 3;

/** All tables of one series in one language; none where fewer than two bearers have the newest year. */
export function makeTables(series: Series, language: Language): MadeText[] {
  const { indicator, bearers, valueIn, years } = series;
  const year = years.at(-1);
  if (year === undefined) return [];
  const held = bearers.filter((bearer) => valueIn(bearer, year) !== null);
  if (held.length < 2) return [];
  const title = `${indicator.name[language]}${unitHead(indicator.unit, language)}`;
  const isKorean = language === 'ko';
  const who = isKorean ? '국가' : 'Country';
  const yearOf = (text: string): string => (isKorean ? `${text}년` : text);
  const nameOf = (bearer: string): string => series.nameOf(bearer, language);
  const at = (bearer: string, time: string): string => {
    const value = valueIn(bearer, time);
    return value === null ? NO_VALUE : plain(value);
  };
  const recent = years.slice(-YEARS);
  const figure = at(held[0] ?? '', year);
  const table = (
    kind: string,
    rows: readonly (readonly string[])[],
    own: string | null = figure,
  ): MadeText => ({
    kind,
    text: rows.flatMap(asRows).join('\n'),
    figure: own,
  });
  const titled = (kind: string, rows: readonly (readonly string[])[], own?: string): MadeText => {
    const made = table(kind, rows, own);
    return { ...made, text: `## ${title}\n\n${made.text}` };
  };
  const before = years.at(-2);
  const moved =
    before === undefined || indicator.statType !== 'level'
      ? []
      : held.filter((bearer) => (valueIn(bearer, before) ?? 0) > 0);
  const growthOf = (bearer: string): string => {
    const growth = (((valueIn(bearer, year) ?? 0) / (valueIn(bearer, before ?? '') ?? 1) - 1) * 100).toFixed(
      1,
    );
    return Number(growth) > 0 ? `+${growth}` : growth;
  };
  const first = moved[0] ?? '';
  const all = valueIn('WLD', year);
  const parts = all === null || !indicator.addEntities ? [] : moved.filter((bearer) => bearer !== 'WLD');
  const partOf = (bearer: string): string => (((valueIn(bearer, year) ?? 0) / (all ?? 1)) * 100).toFixed(1);
  return [
    titled('years as columns', [
      [who, ...recent.map(yearOf)],
      ...held.map((bearer) => [nameOf(bearer), ...recent.map((time) => at(bearer, time))]),
    ]),
    titled('years as rows', [
      [isKorean ? '연도' : 'Year', ...held.map(nameOf)],
      ...recent.map((time) => [time, ...held.map((bearer) => at(bearer, time))]),
    ]),
    table('one column', [
      [who, `${title}, ${yearOf(year)}`],
      ...held.map((bearer) => [nameOf(bearer), at(bearer, year)]),
    ]),
    table('corner', [
      [`${yearOf(year)} ${title}`, isKorean ? '수치' : 'Figure'],
      ...held.map((bearer) => [nameOf(bearer), at(bearer, year)]),
    ]),
    {
      kind: 'list',
      text: [
        `${title}, ${yearOf(year)}`,
        '',
        ...held.map((bearer) => `- ${nameOf(bearer)}: ${at(bearer, year)}`),
      ].join('\n'),
      figure,
    },
    ...(before === undefined || moved.length === 0
      ? []
      : [
          titled(
            'changes',
            [
              [who, yearOf(before), yearOf(year), isKorean ? '증감률(%)' : 'Change, %'],
              ...moved.map((bearer) => [
                nameOf(bearer),
                at(bearer, before),
                at(bearer, year),
                growthOf(bearer),
              ]),
            ],
            growthOf(first),
          ),
          table(
            'changes',
            [
              [who, `${title}, ${yearOf(year)}`, isKorean ? `${before}년 대비(%)` : `vs ${before}, %`],
              ...moved.map((bearer) => [nameOf(bearer), at(bearer, year), growthOf(bearer)]),
            ],
            growthOf(first),
          ),
        ]),
    ...(parts.length === 0
      ? []
      : [
          table(
            'shares',
            [
              [who, `${title}, ${yearOf(year)}`, isKorean ? '세계 비중(%)' : 'Share of world, %'],
              ...parts.map((bearer) => [nameOf(bearer), at(bearer, year), partOf(bearer)]),
            ],
            partOf(parts[0] ?? ''),
          ),
        ]),
  ];
}

/** A row; behind the first one, the rule below the header. */
function asRows(cells: readonly string[], index: number): string[] {
  const row = `| ${cells.join(' | ')} |`;
  return index === 0 ? [row, `|${'---|'.repeat(cells.length)}`] : [row];
}

function unitHead(unit: string, language: Language): string {
  const isKorean = language === 'ko';
  switch (unit) {
    case 'count':
      return '';
    case 'percent':
      return isKorean ? '(%)' : ', %';
    case 'USD':
      return isKorean ? '(달러)' : ', USD';
    default:
      return ` (${unit})`;
  }
}
