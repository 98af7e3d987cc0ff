import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';
import { claimIn, reportOn } from '../../testing/small-world.ts';
import { EN_GRAMMAR } from './grammar.ts';

/** The claim with some words, as `form verdict bearers period`. */
function readingOf(text: string, words: string): string {
  const { form, verdict, entities, others, period } = claimIn(reportOn(text, 'en'), words);
  return [form, verdict.label, [...entities, ...others].join(), period?.from ?? ''].join(' ').trim();
}

/** The labels of all claims of a text. */
function labelsOf(text: string): string[] {
  return reportOn(text, 'en').claims.map(({ verdict }) => verdict.label);
}

describe('a figure is read as what the words around make of it', () => {
  test.each([
    ['China ran 214 electric ferries in 2024, up from the 150 of 2023.', '150', 'value supported CHN 2023'],
    [
      "South Korea ran 57 electric ferries in 2024, well up on the previous year's 41.",
      '41',
      'value supported KOR 2023',
    ],
    [
      'In 2024 the heat pump share of South Korea was 18.3%, falling 8.1 points short of China.',
      '8.1',
      'difference supported KOR,CHN 2024',
    ],
    [
      'Fusion investment in the United States was $4.8bn in 2024, nearly half as much again as in 2023.',
      'half',
      'growth supported USA 2024',
    ],
    [
      'Together the United States, South Korea and China ran 287 electric ferries in 2024.',
      '287',
      'sum supported USA,KOR,CHN 2024',
    ],
    [
      'In 2024 the heat pump share of China was ahead of the United States, at 26.4%.',
      '26.4',
      'value supported CHN 2024',
    ],
    [
      'South Korea, with 57 electric ferries, ranked second in the world after China in 2024.',
      'second',
      'rank supported KOR 2024',
    ],
    [
      'China ran 214 electric ferries in 2024, 157 more than South Korea and 198 more than the United States.',
      '198',
      'difference supported CHN,USA 2024',
    ],
    [
      'In 2024 the heat pump share of China was 26.4%; South Korea, third, had 18.3%.',
      'third',
      'rank supported KOR 2024',
    ],
    [
      'American firms put twice as much private fusion investment into plants in 2024 as two years earlier.',
      'twice',
      'growth-multiple supported USA 2024',
    ],
    ['In 2024 the United States had the second-lowest heat pump share.', 'second', 'rank supported USA 2024'],
    [
      'In 2024 the heat pump share was 26.4% in China, 5.1 points less than in 2022. The Korean share has risen by 5.9 points over those two years.',
      '5.9',
      'change supported KOR 2024',
    ],
    [
      'In 2024 China and South Korea were almost level in electric ferries.',
      'almost level',
      'equality refuted CHN,KOR 2024',
    ],
    [
      'In 2024 the heat pump share of South Korea was 18.3%, the same as in China.',
      'the same as',
      'equality refuted KOR,CHN 2024',
    ],
    [
      'Of the homes heated by heat pumps in 2024, the heat pump share being told, 23.1% were American, 26.4% Chinese, 18.3% Korean.',
      '26.4',
      'value supported CHN 2024',
    ],
    [
      'In 2024 the heat pump share of China, at 26.4%, was past that of the United States, now at 23.1%.',
      '23.1',
      'value supported USA 2024',
    ],
    [
      'In 2024 the heat pump share of China was 26.4%, which left it ahead of South Korea and its 18.3%.',
      '18.3',
      'value supported KOR 2024',
    ],
    [
      'The heat pump share was 18.3% in South Korea in 2024, against 26.4% in second-placed China.',
      '26.4',
      'value supported CHN 2024',
    ],
    [
      'China had 214 electric ferries in 2024; South Korea ran 57, more than the United States.',
      'more than the United States',
      'comparison supported KOR,USA 2024',
    ],
  ])('%s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('no true figure is called false', () => {
  test.each([
    'In 2024 China ran 214 electric ferries, three-quarters as many again as all others.',
    'Outside China, 73 electric ferries were in service in 2024.',
    'In 2024 China had 214 electric ferries. Home-grown yards supplied 55% of the electric ferries of China.',
    'A third of the South Korean population took one of the 57 electric ferries in 2024.',
    'In 2024 America, the largest Western user of electric ferries, ran 16.',
    'South Korea ran 57 electric ferries in 2024. It beat its hometown rival into third place.',
    'The gap in electric ferries between China and South Korea shrank from 157 in 2024 to 109.',
    'Fusion investment in China went from $1.2bn to $1.5bn and then to $2.4bn.',
  ])('%s', (text) => {
    expect(labelsOf(text)).not.toContain('refuted');
  });
});

describe('what a number measures', () => {
  test.each([
    ['The word came up 2,175 times in debates.', '2,175 times', 'count', '2175'],
    ['Users bookmarked it nearly 22m times by 2024.', '22m times', 'count', '22000000'],
    ['Sales rose 12 times in a decade.', '12 times', 'ratio', '12'],
    ['They are downloaded 40 times as often.', '40 times', 'ratio', '40'],
    ['It took two times ten to the twenty-five operations.', 'two times ten', 'count', `2${'0'.repeat(25)}`],
    ['The share rose by half a percentage point.', 'half a', 'percentage-point', '1/2'],
    ['It had 120 nine months before.', '120', null, '120'],
  ] as const)('%s', (text, words, unit, value) => {
    const found = findQuantities(text, 'en').find((quantity) => quantity.text.includes(words));
    expect(found?.unit).toBe(unit);
    expect(found?.value.d === 1n ? String(found.value.n) : `${found?.value.n}/${found?.value.d}`).toBe(value);
  });

  test.each([
    ['It overtook Samsung as number two.', 'two'],
    ['Lines for circuits of 16 or 14 nanometres stand there.', '16'],
  ])('nothing: %s', (text, words) => {
    const found = findQuantities(text, 'en').find((quantity) => quantity.text === words);
    expect(found?.role).not.toBe('measure');
  });

  test('sixty-odd is under seventy', () => {
    const [found] = findQuantities('There are sixty-something rules.', 'en');
    expect(found?.strict.high?.n).toBe(70n);
  });
});

describe('when', () => {
  test.each([
    ["China ran 120 electric ferries in '22.", '120', 'value supported CHN 2022'],
    [
      'Electric ferries in China were 214 in 2024, up 43% overall on the previous year.',
      '43%',
      'growth supported CHN 2024',
    ],
  ])('%s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('a figure beside others', () => {
  test.each([
    [
      "South Korea's heat pump share was 18.3% in 2024. America's rose by half a percentage point and China's was 26.4%.",
      'half a',
      'change supported USA 2024',
    ],
    [
      'In 2024 South Korea had 57 electric ferries, China 3.75 times as many.',
      '3.75 times',
      'ratio supported CHN 2024',
    ],
    [
      'In electric ferries the Chinese held 214 in 2024, more than three times as many as their Korean rivals.',
      'more than three times',
      'ratio supported CHN,KOR 2024',
    ],
    [
      'Fusion investment in China was $2.4bn in 2024, 58% more than the year before and 100% more than in 2022.',
      '100%',
      'growth supported CHN 2024',
    ],
    [
      'In 2024, more than in 2023, fusion investment was worth $4.8bn a year to the United States.',
      '4.8bn',
      'value supported USA 2024',
    ],
    [
      'The most electric ferries that China ever had were those of 2024, when it ran 214.',
      '214',
      'value supported CHN 2024',
    ],
    [
      "South Korea had 57 electric ferries in 2024, a quarter of China's 214 and three and a half times the American 16.",
      'three and a half times',
      'ratio supported KOR,USA 2024',
    ],
    [
      'In 2024 the heat pump share of America was 23.1%, behind China and a nose ahead of South Korea.',
      'behind China',
      'comparison supported USA,CHN 2024',
    ],
    [
      'Fusion investment in the world came to $9.65bn in 2024, 50 per cent more than the $6.42bn of 2023.',
      '50 per cent',
      'growth supported WLD 2024',
    ],
  ])('%s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });

  test.each([
    'Only 43 per cent of us have heat pumps. China has a heat pump share of 26.4% in 2024.',
    'China had 214 electric ferries in 2024 against 150 in 2023, and eight more were being built.',
    'China ran 214 electric ferries in 2024. The gap to America runs on, and it is more than sixfold.',
    'South Korea ran 57 electric ferries in 2024. That is already 94 per cent of the 75 it is allowed.',
  ])('%s', (text) => {
    expect(labelsOf(text)).not.toContain('refuted');
  });
});

describe('whose figure is spoken of', () => {
  test.each([
    ["acme's figure had more than doubled", false],
    ["acme's tally rose to 41", false],
    ["acme's figure is 41", true],
    ["acme's survey had more than doubled its sample", true],
  ])('a source tells it: %s → %s', (text, isSource) => {
    expect(EN_GRAMMAR.attributes(text, { start: 0, end: 4 })).toBe(isSource);
  });
});

test.each([
  ['In 2024 America sank $4.8bn of private fusion investment into start-ups.', 'value supported USA 2024'],
  ['In 2024 private fusion investment in America sank $4.8bn.', 'change not-enough-evidence USA 2024'],
])('what is sunk into something is spent, and has not fallen: %s', (text, reading) => {
  expect(readingOf(text, '4.8bn')).toBe(reading);
});

describe('a lead over somebody', () => {
  test.each([
    [
      "China's lead over Korea in electric ferries was down to 157 in 2024.",
      '157',
      'difference supported CHN,KOR 2024',
    ],
    [
      "China's lead over Korea in electric ferries was 120 in 2024.",
      '120',
      'difference refuted CHN,KOR 2024',
    ],
    ["In 2024 China's lead over Korea was due to 214 electric ferries.", '214', 'value supported CHN 2024'],
  ])('%s', (text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

test('who leads the rest is not first of all', () => {
  expect(labelsOf('China ran 214 electric ferries in 2024; South Korea (57) leads the rest.')).not.toContain(
    'refuted',
  );
  expect(labelsOf('In 2024 South Korea leads the world by electric ferries.')).toContain('refuted');
});
