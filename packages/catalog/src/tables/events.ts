import type { EventRecord } from '@assay/engine';
import { required, type Table } from './column.ts';
import { CONFIDENCES, confidenceOf } from './confidence.ts';

const text = { kind: 'text' } as const;

/** Dated events, with a headline in both languages. */
export const EVENTS: Table<EventRecord> = {
  name: 'events',
  about: 'Dated events; headlines in our own words.',
  key: ['date', 'entity', 'headline_en'],
  columns: [
    required('date', { kind: 'period' }, 'Day, or month where the day is not known'),
    required('entity', { kind: 'reference', to: 'entities' }, 'Whose event it is'),
    required('headline_en', text, 'English headline'),
    required('headline_ko', text, 'Korean headline'),
    required('category', text, 'policy, export-control, model-release, investment, chip, research'),
    required('source', { kind: 'reference', to: 'sources' }, 'Where it is told'),
    required('confidence', { kind: 'choice', of: CONFIDENCES }, 'How sure the date and wording are'),
  ],
  read: ([date = '', entity = '', en = '', ko = '', category = '', source = '', confidence = '']) => ({
    date,
    entity,
    headline: { en, ko },
    category,
    source,
    confidence: confidenceOf(confidence),
  }),
};
