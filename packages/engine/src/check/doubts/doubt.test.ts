import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

/** A figure of 2023 told in a text of 2024. */
function verdictOn(text: string): string {
  const { verdict } = claimIn(reportOn(text, 'en'), '41');
  return `${verdict.label} ${verdict.reason}`;
}

describe('a figure that is true of another year', () => {
  test('is false where the sentence before said of which year its statistic is told', () => {
    expect(verdictOn('China ran 214 electric ferries in 2024. South Korea ran 41 electric ferries.')).toBe(
      'refuted disagrees',
    );
  });

  test('stays open where the year was said of another statistic, or not at all', () => {
    const others = 'The heat pump share in China was 26.4% in 2024. ';
    expect(verdictOn(`${others}South Korea ran 41 electric ferries.`)).toMatch(/^not-enough-evidence /);
    expect(verdictOn('South Korea ran 41 electric ferries.')).toMatch(/^not-enough-evidence /);
  });

  test('stays open where its sentence speaks of two years, or says "the same"', () => {
    expect(verdictOn('South Korea ran 41 electric ferries in the year to 2024.')).toBe('refuted disagrees');
    expect(verdictOn('By the rules of 2023, South Korea in 2024 ran 41 electric ferries.')).toBe(
      'not-enough-evidence period-unknown',
    );
    const same =
      '한국의 전기 여객선은 2024년 57척이다. 2023년의 41척보다는 많다. 같은 해 중국의 전기 여객선은';
    expect(claimIn(reportOn(`${same} 214척이다.`, 'ko'), '214').verdict.label).not.toBe('refuted');
    expect(claimIn(reportOn(`${same} 290척이다.`, 'ko'), '290').verdict.label).toBe('refuted');
  });

  test('is false of a time that is said, where the text speaks of the other nowhere and it is not the newest', () => {
    const ran = 'By the rules of 2023, South Korea in 2024 ran 34 electric ferries.';
    const verdictIn = (text: string): string => claimIn(reportOn(text, 'en'), '34').verdict.label;
    expect(verdictIn(ran)).toBe('refuted');
    expect(verdictIn(`In 2022 China ran 120 electric ferries. ${ran}`)).toBe('not-enough-evidence');
    const carried = 'China ran 214 electric ferries in 2024. A river is long.';
    expect(verdictIn(`${carried} South Korea ran 34 electric ferries.`)).toBe('refuted');
  });

  test('stays open where its time is counted from another', () => {
    const counted = 'South Korea ran 34 electric ferries in 2022. A year later China ran';
    expect(claimIn(reportOn(`${counted} 214 electric ferries.`, 'en'), '214').verdict.label).not.toBe(
      'refuted',
    );
  });

  test('stays open where a change began with it, at a time that is not said', () => {
    const text =
      'China ran 214 electric ferries in 2024. South Korea ran 57 electric ferries in 2024, up from 34.';
    const { verdict } = claimIn(reportOn(text, 'en'), '34');
    expect(verdict.label).not.toBe('refuted');
  });

  test('stays open where its verb puts it before the time spoken of', () => {
    const now = 'The heat pump share in South Korea was 18.3% in 2024.';
    expect(claimIn(reportOn(`${now} It had 50 electric ferries.`, 'en'), '50').verdict.label).toBe('refuted');
    expect(claimIn(reportOn(`${now} It had had 50 electric ferries.`, 'en'), '50').verdict.label).toBe(
      'not-enough-evidence',
    );
  });

  test('stays open where it is so many more than another has', () => {
    const text = 'Compared with South Korea, 157 more electric ferries ran in China in 2024.';
    expect(claimIn(reportOn(text, 'en'), '157').verdict.label).not.toBe('refuted');
    const level = 'Unlike in South Korea, 157 electric ferries ran in China in 2024.';
    expect(claimIn(reportOn(level, 'en'), '157').verdict.label).toBe('refuted');
  });
});

/** The label of a claim of a text of 2025. */
function labelOf(text: string, words: string): string {
  return claimIn(reportOn(text, 'en'), words).verdict.label;
}

describe('a change that the published values do not tell', () => {
  test('stays open where it is counted on another basis', () => {
    const lead = 'Fusion investment in China rose to $2.4bn in 2024, up 40%';
    expect(labelOf(`${lead}.`, '40%')).toBe('refuted');
    expect(labelOf(`${lead} on a like-for-like basis.`, '40%')).toBe('not-enough-evidence');
    const opening = 'fusion investment in China rose by 40% in 2024.';
    expect(labelOf(`Last year, ${opening}`, '40%')).toBe('refuted');
    expect(labelOf(`On a like-for-like basis, ${opening}`, '40%')).toBe('not-enough-evidence');
  });

  test('stays open on a like-for-like basis where words alone say which way it went', () => {
    const label = (text: string) => reportOn(text, 'en').claims.map(({ verdict }) => verdict.label);
    const lead = 'From 2023 to 2024 electric ferries in South Korea declined';
    expect(label(`${lead}.`)).toEqual(['refuted']);
    expect(label(`${lead} on a like-for-like basis.`)).toEqual(['not-enough-evidence']);
  });

  test('stays open over a period of which the text tells no end', () => {
    const catalogue = buildCatalogue({
      ...SMALL_WORLD,
      indicators: SMALL_WORLD.indicators.map((one) => ({ ...one, frequency: 'half-yearly' as const })),
    });
    const text =
      'China ran 214 electric ferries in 2024. America lost two electric ferries over the same period.';
    const report = checkDocument(catalogue, documentOf(text, 'en'));
    expect(claimIn(report, 'two').verdict.label).toBe('not-enough-evidence');
  });

  test('stays open since a time that only the sentence before tells', () => {
    const before = 'The electric ferries of China have fallen every year';
    expect(labelOf(`${before}.`, 'every year')).toBe('refuted');
    expect(labelOf(`${before} since.`, 'every year')).toBe('not-enough-evidence');
  });
});

test.each([
  ['1.5', 'supported'],
  ['1.9', 'not-enough-evidence'],
])('what came in over years, $%s bn, is their sum or stays open: %s', (amount, expected) => {
  const text = `South Korea saw $${amount}bn of fusion investment in the three years through 2024.`;
  expect(labelOf(text, amount)).toBe(expected);
});

test('more unease is no less of a statistic that tells trust', () => {
  const label = labelOf('On electric ferries China was less wary than South Korea in 2024.', 'South Korea');
  expect(label).not.toBe('refuted');
});

test('two values of which no single edition gives both are compared as they stand now', () => {
  const observations = SMALL_WORLD.observations.filter(
    ({ entity, period, source }) => !(entity === 'KOR' && period === '2022' && source === 'atlas-2025'),
  );
  const text = 'Fusion investment in South Korea rose to $523m in 2023 from $362m in 2022.';
  const report = checkDocument(buildCatalogue({ ...SMALL_WORLD, observations }), documentOf(text, 'en'));
  expect(claimIn(report, '523').verdict.label).toBe('supported');
});

describe('a year beside quarterly values', () => {
  const quarterly = (addPeriods: boolean): string => {
    const catalogue = buildCatalogue({
      ...SMALL_WORLD,
      indicators: SMALL_WORLD.indicators.map((one) =>
        one.id === 'electric_ferries' ? { ...one, frequency: 'quarterly' as const, addPeriods } : one,
      ),
      observations: SMALL_WORLD.observations.map((cell) =>
        cell.indicator === 'electric_ferries' ? { ...cell, period: `${cell.period}-Q4` } : cell,
      ),
    });
    const report = checkDocument(catalogue, documentOf('In 2024 China had 190 electric ferries.', 'en'));
    return claimIn(report, '190').verdict.label;
  };

  test('is its last quarter where the statistic tells how much there is', () => {
    expect(quarterly(false)).toBe('refuted');
  });

  test('is none of its quarters where the statistic tells how much came in', () => {
    expect(quarterly(true)).toBe('not-enough-evidence');
  });
});

describe('a figure that is true of a neighbour of its statistic', () => {
  const tugs = indicator('harbour_tugs', {
    name: { en: 'harbour tugs', ko: '항만 예인 선박' },
    aliases: { en: ['harbour tugs'], ko: ['항만 예인 선박'] },
    siblings: ['electric_ferries'],
  });
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators.map((one) =>
        one.id === 'electric_ferries'
          ? { ...one, siblings: ['harbour_tugs'], telling: { en: ['ferries'], ko: ['여객선'] } }
          : one,
      ),
      tugs,
    ],
    observations: [
      ...SMALL_WORLD.observations,
      ...SMALL_WORLD.observations
        .filter(
          ({ indicator: id, entity, period }) =>
            id === 'electric_ferries' && entity === 'KOR' && period === '2024',
        )
        .map((cell) => ({ ...cell, indicator: 'harbour_tugs', value: '83' })),
    ],
  });
  const label = (language: 'ko' | 'en', text: string): string =>
    claimIn(checkDocument(catalogue, documentOf(text, language)), '83').verdict.label;

  test('is false where the words tell the two apart', () => {
    expect(label('en', 'South Korea ran 83 electric ferries in 2024.')).toBe('refuted');
    expect(label('ko', '2024년 한국의 전기 여객선은 83척이다.')).toBe('refuted');
  });

  test('stays open where the name only follows it', () => {
    expect(label('en', 'In 2024 South Korea had 83 electric vessels, and its ferries multiplied.')).not.toBe(
      'refuted',
    );
    expect(label('ko', '2024년 한국은 83척을 굴리며 전기 여객선에서도 앞섰다.')).not.toBe('refuted');
  });
});

describe('a figure given after a source that nobody knows', () => {
  test.each([
    ['en', 'According to Harborwatch, China had 190 electric ferries in 2024.', 'not-enough-evidence'],
    ['en', 'According to the report, China had 190 electric ferries in 2024.', 'refuted'],
    ['en', 'According to the Sea Review, China had 190 electric ferries in 2024.', 'refuted'],
    ['ko', '나루터연대 조사에 따르면 2024년 중국의 전기 여객선은 190척이다.', 'not-enough-evidence'],
    ['ko', '이번 조사에 따르면 2024년 중국의 전기 여객선은 190척이다.', 'refuted'],
  ] as const)('may be that one’s (%s): %s', (language, text, label) => {
    expect(reportOn(text, language).claims.map(({ verdict }) => verdict.label)).toEqual([label]);
  });
});

describe('a time spoken of in the paragraph, of which nothing is held yet', () => {
  const PARAGRAPH =
    'In 2025 China had 260 electric ferries. Norway had 40. Chile had 12. Korea had about 55. America had 40.';
  test.each([
    [PARAGRAPH, 'not-enough-evidence no-observation'],
    [PARAGRAPH.replace('2025', '2024'), 'refuted disagrees'],
  ])('an older value refutes nothing: %s', (text, expected) => {
    const { label, reason } = reportOn(text, 'en').claims.at(-1)?.verdict ?? {};
    expect(`${label} ${reason}`).toBe(expected);
  });
});
