import type { SourceRecord } from '@assay/engine';
import { optional, required, type Table } from './column.ts';

const text = { kind: 'text' } as const;

/** Editions of publications: what was published, by whom, when, and under which licence. */
export const SOURCES: Table<SourceRecord> = {
  name: 'sources',
  about: 'Editions of publications, with address, date and licence.',
  key: ['id'],
  columns: [
    required('id', { kind: 'identifier' }, 'Identifier of the edition'),
    required('publication', { kind: 'reference', to: 'publications' }, 'The publication it is an edition of'),
    required('title', text, 'Title as printed'),
    required('publisher', text, 'Publisher as printed'),
    required('url', text, 'Address'),
    required('published', { kind: 'period' }, 'Date of publication; a coarse one counts from its first day'),
    required('licence', text, 'Licence of its figures'),
    required(
      'kind',
      { kind: 'choice', of: ['primary', 'secondary'] },
      'Read in the original, or through another',
    ),
    optional('note', text, 'Remarks'),
  ],
  read: ([
    id = '',
    publication = '',
    title = '',
    publisher = '',
    url = '',
    published = '',
    licence = '',
    kind = '',
    note = '',
  ]) => ({
    id,
    publication,
    title,
    publisher,
    url,
    published,
    licence,
    kind: kind === 'primary' ? 'primary' : 'secondary',
    note,
  }),
};
