import type { CatalogWords } from '../catalog-words.ts';

function number(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `assay catalog` in English. */
export const EN_CATALOG: CatalogWords = {
  label: {
    id: 'id',
    name: 'name',
    unit: 'unit',
    definition: 'definition',
    limits: 'limits',
    aliases: 'named by',
    telling: 'told by',
    siblings: 'easily confused with',
    partOf: 'part of',
    whole: 'whole',
    members: 'members',
    restates: 'restates',
    kind: 'kind',
    publisher: 'publisher',
    producers: 'produced by',
    publication: 'publication',
    publications: 'publications',
    edition: 'edition',
    editions: 'editions',
    published: 'published',
    licence: 'licence',
    title: 'title',
    address: 'address',
    note: 'note',
    entity: 'entity',
    entities: 'entities',
    period: 'period',
    periods: 'periods',
    value: 'value',
    statistic: 'statistic',
    statistics: 'statistics',
    source: 'source',
    sources: 'sources',
    values: 'values',
    revised: 'revised',
  },
  kind: { indicator: 'indicator', entity: 'entity', publication: 'publication', source: 'source' },
  kinds: { indicator: 'indicators', entity: 'entities', publication: 'publications', source: 'sources' },
  secondary: 'second-hand',
  primary: 'first-hand',
  newestValues: 'Newest values',
  legend: '40 → 57 (2026-06): 40 until the edition of 2026-06 made it 57',
  legendSeveral: '[1] [2]: publications as numbered above; ≠ where they differ by more than rounding',
  count: (shown, total) =>
    shown === total ? `${total} in all` : `${shown} of ${total}; --all shows the rest`,
  leftOutRows: (count) => `${count} more; --all shows them`,
  leftOutPeriods: (from, to) =>
    `earlier periods left out (${from === to ? from : `${from} to ${to}`}); --all shows them`,
  alsoKind: (id, kind) => `there is also a ${kind} of this id: assay catalog show ${id} --kind ${kind}`,
  nothing: (words) => `nothing in the catalogue matches ${words}`,
  noValues: 'no values are held',
  more: (count) => `… ${count} more`,
  valid: (folder, counts, warnings) =>
    `${folder} is valid: ${counts}${warnings > 0 ? `; ${number(warnings, 'warning', 'warnings')}` : ''}`,
  faulty: (folder, faults, warnings) =>
    `${folder} has ${number(faults, 'fault', 'faults')}${warnings > 0 ? ` and ${number(warnings, 'warning', 'warnings')}` : ''}; a faulty package is refused whole`,
  warning: 'warning',
  added: (source, added, file) =>
    `${number(added, 'value', 'values')} added as the edition ${source}: ${file}`,
};
