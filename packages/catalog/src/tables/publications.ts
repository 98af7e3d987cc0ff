import type { PublicationRecord } from '@assay/engine';
import { optional, required, splitList, type Table } from './column.ts';

const list = { kind: 'list' } as const;
const text = { kind: 'text' } as const;

/** Reports and data sets that appear in editions. */
export const PUBLICATIONS: Table<PublicationRecord> = {
  name: 'publications',
  about: 'Reports and data sets that appear in editions.',
  key: ['id'],
  columns: [
    required('id', { kind: 'identifier' }, 'Identifier of the publication'),
    required('name_en', text, 'English name'),
    required('name_ko', text, 'Korean name'),
    optional('aliases_en', list, 'Other English names, separated by |'),
    optional('aliases_ko', list, 'Other Korean names, separated by |'),
    required('publisher', text, 'Who publishes it'),
    optional('publisher_aliases_en', list, 'English names of the publisher, separated by |'),
    optional('publisher_aliases_ko', list, 'Korean names of the publisher, separated by |'),
    optional(
      'restates',
      { kind: 'references', to: 'publications' },
      'Publications whose figures it repeats, separated by |',
    ),
  ],
  read: (row) => {
    const [id = '', nameEn = '', nameKo = '', aliasesEn = '', aliasesKo = '', publisher = ''] = row;
    const [publisherEn = '', publisherKo = '', restates = ''] = row.slice(6);
    return {
      id,
      name: { en: nameEn, ko: nameKo },
      aliases: { en: splitList(aliasesEn), ko: splitList(aliasesKo) },
      publisher,
      publisherAliases: { en: splitList(publisherEn), ko: splitList(publisherKo) },
      restates: splitList(restates),
    };
  },
};
