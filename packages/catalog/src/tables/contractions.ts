import type { ContractionRecord } from '@assay/engine';
import { required, splitList, type Table } from './column.ts';

/** Joint names of several entities: 미중, 한중일, Sino-American. */
export const CONTRACTIONS: Table<ContractionRecord> = {
  name: 'contractions',
  about: 'Joint names of several entities, such as 미중 or Franco-German.',
  key: ['language', 'text'],
  columns: [
    required('language', { kind: 'choice', of: ['en', 'ko'] }, 'Language of the text'),
    required('text', { kind: 'text' }, 'The joint name'),
    required(
      'entities',
      { kind: 'references', to: 'entities' },
      'The entities in the order named, separated by |',
    ),
  ],
  read: ([language = '', text = '', entities = '']) => ({
    language: language === 'ko' ? 'ko' : 'en',
    text,
    entities: splitList(entities),
  }),
};
