import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small made-up package for tests: two indicators, three entities, two editions of one publication. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'datapackage.json': `{
  "name": "sample",
  "version": "1.0",
  "resources": [
    { "name": "producers", "path": "producers.csv" },
    { "name": "publications", "path": "publications.csv" },
    { "name": "entities", "path": "entities.csv" },
    { "name": "contractions", "path": "contractions.csv" },
    { "name": "indicators", "path": "indicators.csv" },
    { "name": "sources", "path": "sources.csv" },
    { "name": "observations", "path": ["observations/2024.csv", "observations/2025.csv"] },
    { "name": "events", "path": "events.csv" }
  ]
}
`,
  'producers.csv': `id,name_en,name_ko,aliases_en,aliases_ko
ifr,IFR,국제로봇연맹,International Federation of Robotics,
`,
  'publications.csv': `id,name_en,name_ko,publisher,restates
robots,World Robotics,세계 로봇 보고서,IFR,
digest,Robot Digest,로봇 요약,Press,robots
`,
  'entities.csv': `id,kind,name_en,name_ko,aliases_en,aliases_ko,part_of,members
CHN,country,China,중국,PRC,,asia,
KOR,country,South Korea,한국,Korea|ROK,대한민국,asia,
asia,region,Asia,아시아,,,,CHN|KOR
`,
  'contractions.csv': `language,text,entities
ko,한중,KOR|CHN
`,
  'indicators.csv': `id,name_en,name_ko,aliases_en,aliases_ko,siblings,unit,stat_type,entity_kind,frequency,add_entities,add_periods,better,part_of,producers,limitations_en,limitations_ko
robots_installed,robots installed,로봇 설치 대수,robot installation,로봇 설치,robots_stock,count,level,country,annual,true,true,higher,,ifr,Industrial robots only.,산업용만 센다.
robots_stock,robots in use,가동 로봇 대수,robot stock,가동 로봇,robots_installed,count,level,country,annual,true,false,higher,,robots:ifr,Industrial robots only.,산업용만 센다.
`,
  'sources.csv': `id,publication,title,publisher,url,published,licence,kind,note
robots_2024,robots,World Robotics 2024,IFR,https://ifr.org/2024,2024-09-24,press,primary,
robots_2025,robots,World Robotics 2025,IFR,https://ifr.org/2025,2025-09-25,press,primary,
`,
  'observations/2024.csv': `indicator,entity,period,value,qualifier,note,publication,source,edition,confidence
robots_installed,CHN,2023,276288,,,robots,robots_2024,2024-09-24,high
robots_installed,KOR,2023,31444,,"says ""31,444""",robots,robots_2024,2024-09-24,high
`,
  'observations/2025.csv': `indicator,entity,period,value,qualifier,note,publication,source,edition,confidence
robots_installed,CHN,2023,276300,about,,robots,robots_2025,2025-09-25,high
robots_stock,CHN,2024,2027000,,,robots,robots_2025,2025-09-25,medium
`,
  'events.csv': `date,entity,headline_en,headline_ko,category,source,confidence
2025-03,KOR,A robot act passes,로봇법 통과,policy,robots_2025,high
`,
};

/** New contents of files of the sample; null takes a file away. */
export type SampleChanges = Readonly<Record<string, string | Uint8Array | null>>;

/**
 * Writes the sample, with changes, into a folder that goes when the test ends.
 * Example: `makeSample({'events.csv': null})` → the folder of a package whose events are missing.
 */
export function makeSample(changes: SampleChanges = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-package-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, contents] of Object.entries({ ...SAMPLE, ...changes })) {
    if (contents === null) continue;
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}

/** The text of a file of the sample with one piece replaced; throws where the piece is not there exactly once. */
export function edit(path: string, from: string, to: string): SampleChanges {
  const text = SAMPLE[path] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in ${path}`);
  return { [path]: text.replace(from, () => to) };
}
