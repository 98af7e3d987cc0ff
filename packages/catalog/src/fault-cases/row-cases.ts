import { edit, SAMPLE } from '../sample-package.ts';
import { CHN_2024, type FaultCase, indicators, observations } from './fault-case.ts';

/** What can be wrong with rows against one another. */
export const ROW_CASES: readonly FaultCase[] = [
  {
    code: 'duplicate-key',
    what: 'an entity twice',
    changes: { 'entities.csv': `${SAMPLE['entities.csv']}CHN,country,China,중국,,,,\n` },
    at: 'entities.csv:5:1 id',
  },
  {
    code: 'duplicate-key',
    what: 'a joint name twice',
    changes: edit('contractions.csv', 'KOR|CHN\n', 'KOR|CHN\nko,한중,CHN|KOR\n'),
    at: 'contractions.csv:3:1 language',
  },
  {
    code: 'duplicate-row',
    what: 'the same observation twice in a file',
    changes: observations(CHN_2024, `${CHN_2024}\n${CHN_2024}`),
    at: 'observations/2024.csv:3:1 indicator',
  },
  {
    code: 'duplicate-row',
    what: 'the same observation in two files',
    changes: edit('observations/2025.csv', 'confidence\n', `confidence\n${CHN_2024}\n`),
    at: 'observations/2025.csv:2:1 indicator',
  },
  {
    code: 'unknown-reference',
    what: 'an unknown indicator',
    changes: observations('robots_installed,CHN', 'robots_made,CHN'),
    at: 'observations/2024.csv:2:1 indicator',
  },
  {
    code: 'unknown-reference',
    what: 'an unknown entity',
    changes: observations('robots_installed,CHN', 'robots_installed,PRK'),
    at: 'observations/2024.csv:2:2 entity',
  },
  {
    code: 'unknown-reference',
    what: 'an unknown publication',
    changes: edit('sources.csv', 'robots_2025,robots', 'robots_2025,robotics'),
    at: 'sources.csv:3:2 publication',
  },
  {
    code: 'unknown-reference',
    what: 'an unknown source',
    changes: edit('events.csv', 'robots_2025', 'robots_2026'),
    at: 'events.csv:2:6 source',
  },
  {
    code: 'unknown-reference',
    what: 'an unknown sibling',
    changes: indicators('robot stock,가동 로봇,robots_installed', 'robot stock,가동 로봇,robots_made'),
    at: 'indicators.csv:3:6 siblings',
  },
  {
    code: 'unknown-reference',
    what: 'an unknown producer',
    changes: indicators('robots:ifr', 'robots:semi'),
    at: 'indicators.csv:3:15 producers',
  },
  {
    code: 'unknown-reference',
    what: 'a producer for an unknown publication',
    changes: indicators('robots:ifr', 'robotics:ifr'),
    at: 'indicators.csv:3:15 producers',
  },
  {
    code: 'unknown-reference',
    what: 'a joint name of nobody',
    changes: edit('contractions.csv', 'KOR|CHN', 'KOR|JPN'),
    at: 'contractions.csv:2:3 entities',
  },
  {
    code: 'unknown-reference',
    what: 'a restated publication that is not there',
    changes: edit('publications.csv', 'Press,robots', 'Press,robotics'),
    at: 'publications.csv:3:5 restates',
  },
  {
    code: 'source-of-another-publication',
    what: 'a source under another publication',
    changes: observations(CHN_2024, CHN_2024.replace(',robots,', ',digest,')),
    at: 'observations/2024.csv:2:8 source',
  },
  {
    code: 'cyclic-parents',
    what: 'an entity inside its own part',
    changes: edit('entities.csv', 'asia,region,Asia,아시아,,,,', 'asia,region,Asia,아시아,,,KOR,'),
    at: 'entities.csv:4:7 part_of',
  },
  {
    code: 'cyclic-parents',
    what: 'a member that has its owner as a member',
    changes: edit('entities.csv', ',대한민국,asia,', ',대한민국,,asia'),
    at: 'entities.csv:4:8 members',
  },
  {
    code: 'cyclic-parents',
    what: 'an indicator that is a part of itself',
    changes: indicators('true,false,higher,', 'true,false,higher,robots_stock'),
    at: 'indicators.csv:3:14 part_of',
  },
  {
    code: 'cyclic-parents',
    what: 'two publications that restate each other',
    changes: edit('publications.csv', 'IFR,\n', 'IFR,digest\n'),
    at: 'publications.csv:2:5 restates',
  },
];
