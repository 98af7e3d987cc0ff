import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { claimIn, documentOf, reportOn, SMALL_WORLD } from '../testing/small-world.ts';

const EN = 'In 2024 China had 214 electric ferries, South Korea 57 and the United States 16.';
const KO = '2024년 전기 여객선은 중국 214척, 한국 57척, 미국 16척이었다.';

function verdictOn(text: string, words: string): string {
  return claimIn(reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en'), words).verdict.label;
}

describe('a sum over the values told before', () => {
  test.each([
    [EN, 'Together the three had 287.', '287'],
    [EN, 'The three countries together had 287.', '287'],
    [EN, 'Together those three had 287.', '287'],
    [KO, '세 나라를 합치면 287척이다.', '287척'],
  ])('is of as many as it says: %s %s', (told, sum, number) => {
    expect(verdictOn(`${told} ${sum}`, number)).toBe('supported');
    expect(verdictOn(`${told} ${sum.replace('287', '387')}`, number.replace('287', '387'))).not.toBe(
      'supported',
    );
    /** The last two alone. */
    expect(verdictOn(`${told} ${sum.replace('287', '73')}`, number.replace('287', '73'))).not.toBe(
      'supported',
    );
  });

  test('is of the last two, or of all that were listed, where it does not say', () => {
    expect(verdictOn(`${EN} The two together had 73.`, '73')).toBe('supported');
    expect(verdictOn(`${EN} Together they had 287.`, '287')).toBe('supported');
  });

  test('is of nobody where fewer were told', () => {
    expect(verdictOn(`${EN} The four together had 287.`, '287')).not.toBe('supported');
  });
});

describe('a sum over several statistics of one bearer', () => {
  const KINDS = { diesel: '120', sailing: '31', steam: '9' };
  const ferries = SMALL_WORLD.indicators.find(({ id }) => id === 'electric_ferries');
  const like = SMALL_WORLD.observations.find(({ indicator }) => indicator === 'electric_ferries');
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    indicators:
      ferries === undefined
        ? []
        : Object.keys(KINDS).map((kind) => ({
            ...ferries,
            id: kind,
            name: { en: `${kind} ferries in service`, ko: `${kind} 여객선 척수` },
            aliases: { en: [`${kind} ferries`], ko: [] },
          })),
    observations: Object.entries(KINDS).flatMap(([indicator, value]) =>
      like === undefined
        ? []
        : [
            { ...like, indicator, entity: 'CHN', period: '2024', value },
            { ...like, indicator, entity: 'CHN', period: '2023', value: `${Number(value) + 3}` },
          ],
    ),
  });
  const LEAD = 'In 2024 China had 120 diesel ferries, 31 sailing ferries and 9 steam ferries';

  test.each([
    [`${LEAD}. Together the three come to 160.`, '160', 'supported'],
    [`${LEAD}. Together that makes 160.`, '160', 'supported'],
    [`${LEAD}; of the last it had had 12 in 2023. Together the three come to 160.`, '160', 'supported'],
    [`${LEAD}. Together the three come to 170.`, '170', 'not-enough-evidence'],
  ])('is of the newest of each: %s', (text, number, label) => {
    const report = checkDocument(catalogue, documentOf(text, 'en'));
    expect(claimIn(report, number).verdict.label).toBe(label);
  });
});
