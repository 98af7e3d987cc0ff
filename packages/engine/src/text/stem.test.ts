import { describe, expect, test } from 'vitest';
import { stemEnglish } from './stem.ts';

const FAMILIES = [
  'use used uses using user',
  'train trained training',
  'adopt adopts adopted adoption',
  'install installed installations installing',
  'publish published publication publishing',
  'cite cited citations citing',
  'invest invested investment investors',
  'employ employed employees employment employer',
  'study studies studied',
  'raise raised raising raises',
  'hire hired hiring hires',
  'worry worried worries',
  'excite excited excitement exciting',
  'release released releases',
  'generate generative generating generation',
  'compute computing computers computation',
  'manufacture manufacturers manufacturing',
  'supply supplied suppliers',
  'ship shipped shipments shipping',
  'produce produced production producers',
  'regulate regulation regulators',
  'educate education educational',
  'migrate migration',
  'model models modelling',
  'center centre centers centres',
  'bill bills billing billings',
  'sell sold sales',
  'develop developers development',
  'research researcher researchers',
  'organisation organization organizations',
];

describe('the forms of a word meet', () => {
  test.each(FAMILIES)('%s', (family) => {
    expect(new Set(family.split(' ').map(stemEnglish)).size).toBe(1);
  });
});

describe('words that mean different things stay apart', () => {
  test.each([
    ['publication', 'public'],
    ['university', 'universal'],
    ['patent', 'patient'],
    ['organ', 'organization'],
    ['capital', 'capacity'],
    ['station', 'state'],
  ])('%s and %s', (a, b) => {
    expect(stemEnglish(a)).not.toBe(stemEnglish(b));
  });
});
