import type { EntityRecord } from '@assay/engine';
import { optional, required, splitList, type Table } from './column.ts';

const list = { kind: 'list' } as const;
const text = { kind: 'text' } as const;

/** Countries, regions, organisations, models …; names in both languages, and what people call them. */
export const ENTITIES: Table<EntityRecord> = {
  name: 'entities',
  about: 'What statistics are about: countries, regions, organisations, models and more.',
  key: ['id'],
  columns: [
    required('id', { kind: 'identifier' }, 'ISO 3166-1 alpha-3 for countries, EUR, EUU, WLD, or a slug'),
    required('kind', text, 'country, region, world, organisation, model, state, cluster, category'),
    required('name_en', text, 'English name'),
    required('name_ko', text, 'Korean name'),
    optional('aliases_en', list, 'Other English names, separated by |'),
    optional('aliases_ko', list, 'Other Korean names, separated by |'),
    optional('adjectives_en', list, 'Adjectives and people (Chinese), separated by |'),
    optional('adjectives_ko', list, 'Adjectives and people (중국산), separated by |'),
    optional('metonyms_en', list, 'Places that stand for it (Beijing), separated by |'),
    optional('metonyms_ko', list, 'Places that stand for it (베이징), separated by |'),
    optional(
      'part_of',
      { kind: 'references', to: 'entities' },
      'Entities that it belongs to, separated by |',
    ),
    optional('members', { kind: 'references', to: 'entities' }, 'Entities that make it up, separated by |'),
  ],
  read: (row) => {
    const [id = '', kind = '', nameEn = '', nameKo = '', aliasesEn = '', aliasesKo = ''] = row;
    const [
      adjectivesEn = '',
      adjectivesKo = '',
      metonymsEn = '',
      metonymsKo = '',
      partOf = '',
      members = '',
    ] = row.slice(6);
    return {
      id,
      kind,
      name: { en: nameEn, ko: nameKo },
      aliases: { en: splitList(aliasesEn), ko: splitList(aliasesKo) },
      adjectives: { en: splitList(adjectivesEn), ko: splitList(adjectivesKo) },
      metonyms: { en: splitList(metonymsEn), ko: splitList(metonymsKo) },
      partOf: splitList(partOf),
      members: splitList(members),
    };
  },
};
