import type { ObservationRecord } from '@assay/engine';
import { optional, required, type Table } from './column.ts';
import { CONFIDENCES, confidenceOf } from './confidence.ts';

const QUALIFIERS: readonly ObservationRecord['qualifier'][] = ['', 'about', 'over', 'nearly'];

/** An observation as the engine knows it, and what this value is a share of where that is not the indicator's own denominator. */
export interface PackagedObservation extends ObservationRecord {
  readonly denominator: string;
}

/** Values of an indicator for an entity and period, in one edition of one publication. */
export const OBSERVATIONS: Table<PackagedObservation> = {
  name: 'observations',
  about: 'Values of an indicator for an entity and period, as one edition of one publication states them.',
  key: ['indicator', 'entity', 'period', 'value', 'source', 'edition'],
  columns: [
    required('indicator', { kind: 'reference', to: 'indicators' }, 'The statistic'),
    required('entity', { kind: 'reference', to: 'entities' }, 'What it is about'),
    required('period', { kind: 'period' }, 'The time it speaks of'),
    required('value', { kind: 'decimal' }, 'The value as published: its digits are its precision'),
    optional(
      'qualifier',
      { kind: 'choice', of: QUALIFIERS },
      'about, over or nearly where the publication says so',
    ),
    optional('denominator', { kind: 'text' }, "What it is a share of, where that is not the indicator's own"),
    optional('note', { kind: 'text' }, 'What the publication says of how it was measured'),
    required('publication', { kind: 'reference', to: 'publications' }, 'The publication that states it'),
    required('source', { kind: 'reference', to: 'sources' }, 'The edition that states it'),
    required(
      'edition',
      { kind: 'period' },
      'When this value was published; a coarse date counts from its first day',
    ),
    required('confidence', { kind: 'choice', of: CONFIDENCES }, 'high, medium or low'),
  ],
  read: (row) => ({
    indicator: row[0] ?? '',
    entity: row[1] ?? '',
    period: row[2] ?? '',
    value: row[3] ?? '',
    qualifier: qualifierOf(row[4] ?? ''),
    denominator: row[5] ?? '',
    note: row[6] ?? '',
    publication: row[7] ?? '',
    source: row[8] ?? '',
    edition: row[9] ?? '',
    confidence: confidenceOf(row[10] ?? ''),
  }),
};

function qualifierOf(cell: string): ObservationRecord['qualifier'] {
  return cell === 'about' || cell === 'over' || cell === 'nearly' ? cell : '';
}
