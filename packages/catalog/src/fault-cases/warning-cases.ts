import { edit, SAMPLE } from '../sample-package.ts';
import { type FaultCase, indicators } from './fault-case.ts';

/** What is only warned of. */
export const WARNING_CASES: readonly FaultCase[] = [
  {
    code: 'no-producer',
    what: 'nobody who counted',
    changes: indicators('higher,,ifr', 'higher,,'),
    at: 'indicators.csv:2:15 producers',
  },
  {
    code: 'no-producer',
    what: 'a producer for another publication only',
    changes: indicators('robots:ifr', 'digest:ifr'),
    at: 'indicators.csv:3:15 producers',
  },
  {
    code: 'no-limitations',
    what: 'limitations in one language only',
    changes: { 'indicators.csv': (SAMPLE['indicators.csv'] ?? '').replace('산업용만 센다.', '') },
    at: 'indicators.csv:2:17 limitations_ko',
  },
  {
    code: 'no-observations',
    what: 'an indicator without cells',
    changes: edit('observations/2025.csv', 'robots_stock,CHN', 'robots_installed,KOR'),
    at: 'indicators.csv:3:1 id',
  },
];
