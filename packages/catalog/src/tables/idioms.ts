import type { IdiomRecord } from '@assay/engine';
import { required, type Table } from './column.ts';

/** Sentences in the wording of the news, each about one statistic. */
export const IDIOMS: Table<IdiomRecord> = {
  name: 'idioms',
  about: 'Sentences as the news would put them, each about one statistic: they teach how it is spoken of.',
  key: ['language', 'text'],
  columns: [
    required('indicator', { kind: 'reference', to: 'indicators' }, 'The statistic that it is about'),
    required('language', { kind: 'choice', of: ['en', 'ko'] }, 'Language of the sentence'),
    required('text', { kind: 'text' }, 'The sentence'),
  ],
  read: ([indicator = '', language = '', text = '']) => ({
    indicator,
    language: language === 'ko' ? 'ko' : 'en',
    text,
  }),
};
