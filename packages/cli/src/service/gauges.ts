import { type Db, feedStates, storeSizes } from '@assay/store';
import type { GaugeSource } from '@assay/web';

/** Figures of the service that are read from the database whenever the metrics are asked for. */
export function gaugesOf(db: Db): GaugeSource[] {
  return [
    {
      name: 'assay_feeds',
      help: 'Feeds by state: ok, failing, gone, paused.',
      labels: ['state'],
      read: async () =>
        (await feedStates(db)).map(({ state, count }) => ({ labels: { state }, value: count })),
    },
    {
      name: 'assay_rows',
      help: 'Rows of the large tables, as the database estimates them.',
      labels: ['table'],
      read: async () => (await storeSizes(db)).map(({ table, rows }) => ({ labels: { table }, value: rows })),
    },
    {
      name: 'assay_table_bytes',
      help: 'Bytes of tables with their indexes.',
      labels: ['table'],
      read: async () =>
        (await storeSizes(db)).map(({ table, bytes }) => ({ labels: { table }, value: bytes })),
    },
  ];
}
