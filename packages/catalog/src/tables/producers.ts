import type { ProducerRecord } from '@assay/engine';
import { optional, required, splitList, type Table } from './column.ts';

/** Those whose own counting a figure is, whoever prints it. */
export const PRODUCERS: Table<ProducerRecord> = {
  name: 'producers',
  about: 'Those who counted or surveyed; a publication may restate their figures.',
  key: ['id'],
  columns: [
    required('id', { kind: 'identifier' }, 'Identifier of the producer'),
    required('name_en', { kind: 'text' }, 'English name'),
    required('name_ko', { kind: 'text' }, 'Korean name'),
    optional('aliases_en', { kind: 'list' }, 'Other English names, separated by |'),
    optional('aliases_ko', { kind: 'list' }, 'Other Korean names, separated by |'),
  ],
  read: ([id = '', nameEn = '', nameKo = '', aliasesEn = '', aliasesKo = '']) => ({
    id,
    name: { en: nameEn, ko: nameKo },
    aliases: { en: splitList(aliasesEn), ko: splitList(aliasesKo) },
  }),
};
