import { type IndicatorRecord, type StatType, UNITS, type Unit } from '@assay/engine';
import { optional, required, splitList, type Table } from './column.ts';
import { readProducers } from './indicator-producers.ts';

const list = { kind: 'list' } as const;
const text = { kind: 'text' } as const;
const boolean = { kind: 'boolean' } as const;

const STAT_TYPES: readonly StatType[] = ['level', 'share', 'growth', 'gap', 'index', 'rank'];
const BETTER: readonly IndicatorRecord['better'][] = ['higher', 'lower', 'neither'];

/** Statistics, each with one definition. */
export const INDICATORS: Table<IndicatorRecord> = {
  name: 'indicators',
  about: 'Statistics, each with one definition, its names, and the words that tell it from its siblings.',
  key: ['id'],
  columns: [
    required('id', { kind: 'identifier' }, 'Identifier of the statistic'),
    required('name_en', text, 'English name'),
    required('name_ko', text, 'Korean name'),
    required('aliases_en', list, 'Sets of words that name it in English, separated by |'),
    required('aliases_ko', list, 'Sets of words that name it in Korean, separated by |'),
    optional('telling_en', list, 'English words that tell it from its siblings, separated by |'),
    optional('telling_ko', list, 'Korean words that tell it from its siblings, separated by |'),
    optional(
      'siblings',
      { kind: 'references', to: 'indicators' },
      'Easily confused statistics, separated by |',
    ),
    required('unit', { kind: 'choice', of: UNITS }, 'Unit of its values'),
    required('stat_type', { kind: 'choice', of: STAT_TYPES }, 'level, share, growth, gap, index or rank'),
    optional('denominator', text, 'What a share or rate is a share of'),
    required('entity_kind', text, 'Kind of entity it is usually given for'),
    required('frequency', text, 'How often it appears'),
    required('add_entities', boolean, 'Values may be added over entities'),
    required('add_periods', boolean, 'Values may be added over periods'),
    required('better', { kind: 'choice', of: BETTER }, 'higher, lower or neither'),
    optional('part_of', { kind: 'reference', to: 'indicators' }, 'Statistic that it is a part of'),
    optional('whole', { kind: 'reference', to: 'entities' }, 'Entity that is the whole of the others'),
    optional(
      'producers',
      { kind: 'producers' },
      'Who counted, for all or for each publication, separated by |',
    ),
    optional('description_en', text, 'What it measures, in English'),
    optional('description_ko', text, 'What it measures, in Korean'),
    optional('limitations_en', text, 'What it does not show, in English'),
    optional('limitations_ko', text, 'What it does not show, in Korean'),
    optional('nominal', boolean, 'Stated at current prices, while its growth is told at constant ones'),
  ],
  read: readIndicator,
};

function readIndicator(row: readonly string[]): IndicatorRecord {
  const [id = '', nameEn = '', nameKo = '', aliasesEn = '', aliasesKo = '', tellingEn = '', tellingKo = ''] =
    row;
  const [siblings = '', unit = '', statType = '', denominator = '', entityKind = '', frequency = ''] =
    row.slice(7);
  const [addEntities = '', addPeriods = '', better = '', partOf = '', whole = '', producers = ''] =
    row.slice(13);
  const [descriptionEn = '', descriptionKo = '', limitationsEn = '', limitationsKo = '', nominal = ''] =
    row.slice(19);
  return {
    id,
    name: { en: nameEn, ko: nameKo },
    aliases: { en: splitList(aliasesEn), ko: splitList(aliasesKo) },
    telling: { en: splitList(tellingEn), ko: splitList(tellingKo) },
    siblings: splitList(siblings),
    unit: member(UNITS, unit),
    statType: member(STAT_TYPES, statType),
    denominator,
    entityKind,
    frequency,
    addEntities: addEntities === 'true',
    addPeriods: addPeriods === 'true',
    better: member(BETTER, better),
    partOf: partOf === '' ? null : partOf,
    whole: whole === '' ? null : whole,
    producers: readProducers(producers),
    description: { en: descriptionEn, ko: descriptionKo },
    limitations: { en: limitationsEn, ko: limitationsKo },
    nominal: nominal === 'true',
  };
}

function member<T extends Unit | StatType | IndicatorRecord['better']>(of: readonly T[], cell: string): T {
  const found = of.find((choice) => choice === cell);
  if (found === undefined) throw new TypeError(`a cell was read before it was validated: ${cell}`);
  return found;
}
