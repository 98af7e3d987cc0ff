import type { Language, ReportQuantity } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../edit.ts';
import type { NumberInText, Rewrite } from './rewrite.ts';
import { rescale } from './rewrite-scale.ts';
import { reseparate, respace, respellPercent, widenDigits } from './rewrite-signs.ts';
import { writeInDigits, writeInWords } from './rewrite-words.ts';

/** What becomes of a sentence whose number stands in brackets. */
function rewritten(
  make: (number: NumberInText) => Rewrite[],
  marked: string,
  language: Language,
  form = 'value',
): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const quantity = { text: text.slice(start, end), span: { start, end } } as ReportQuantity;
  const number = {
    quantity,
    before: text.slice(0, start),
    after: text.slice(end),
    language,
    form: form as NumberInText['form'],
  };
  return make(number).map(({ edits }) => applyEdits(text, edits));
}

describe('digits → words', () => {
  test.each([
    ['hosts [171] of the 500', 'hosts one hundred and seventy-one of the 500'],
    ['took [8%] of it', 'took eight percent of it'],
    ['[30 million] cars', 'thirty million cars'],
  ])('English: %s', (marked, expected) => expect(rewritten(writeInWords, marked, 'en')).toEqual([expected]));

  test.each(['paid [$7 billion]', 'up [22.6] points', 'model 3-[40]b', 'rose [4-fold]'])(
    'none of %s',
    (marked) => expect(rewritten(writeInWords, marked, 'en')).toEqual([]),
  );

  test.each([
    ['세계 평균의 [6배]다', '세계 평균의 여섯 배다'],
    ['[171대]를 뒀다', '백칠십일 대를 뒀다'],
    ['[69%]였다', '육십구 퍼센트였다'],
    ['순위는 [3위]다', '순위는 삼 위다'],
    ['중국은 [35만4000대]를', '중국은 삼십오만 사천 대를'],
    ['[1조2000억 원]을', '일조 이천억 원을'],
  ])('Korean: %s', (marked, expected) => expect(rewritten(writeInWords, marked, 'ko')).toEqual([expected]));
});

describe('words → digits', () => {
  test.each([
    ['led by [seven points]', 'en', 'value', 'led by 7 points'],
    ['[nine in ten] agreed', 'en', 'value', '9 in 10 agreed'],
    ['came [second]', 'en', 'rank', 'came 2nd'],
    ['평균의 [열두 배]다', 'ko', 'value', '평균의 12배다'],
  ] as const)('%s', (marked, language, form, expected) =>
    expect(rewritten(writeInDigits, marked, language, form)).toEqual([expected]),
  );

  test.each(['[two-thirds]', '[nine tenths]', '[doubled]'])('none of %s', (marked) =>
    expect(rewritten(writeInDigits, marked, 'en')).toEqual([]),
  );
});

describe('scale words, as finely as before', () => {
  test('Korean', () => {
    expect(rewritten(rescale, '[1.2조] 원', 'ko')).toEqual(['1조2000억 원', '1조2천억 원', '1조 2천억 원']);
    expect(rewritten(rescale, '[35만4000대]', 'ko')).toContain('354,000대');
    expect(rewritten(rescale, '[12억 명]', 'ko')).toEqual([]);
    expect(rewritten(rescale, '[50만 대]', 'ko')).toEqual([]);
  });

  test('English', () => {
    expect(rewritten(rescale, '[2.6 million] cars', 'en')).toEqual(['2,600,000 cars']);
    expect(rewritten(rescale, '[$1.2 trillion] spent', 'en')).toEqual(['$1,200 billion spent']);
    expect(rewritten(rescale, '[$627.6bn] sold', 'en')).toEqual(['$627.6 billion sold']);
    expect(rewritten(rescale, '[500 million] cars', 'en')).toEqual([]);
  });
});

describe('looks', () => {
  test('per cent signs', () => {
    expect(rewritten(respellPercent, '[54%] of it', 'en')).toEqual(['54 percent of it', '54 per cent of it']);
    expect(rewritten(respellPercent, '[9.6%포인트] 높다', 'ko')).toEqual([
      '9.6퍼센트포인트 높다',
      '9.6%p 높다',
    ]);
  });

  test('width, separators and spaces', () => {
    expect(rewritten(widenDigits, '[54.5%]였다', 'ko')).toEqual(['５４．５％였다']);
    expect(rewritten(reseparate, '[38,500] robots', 'en')).toEqual(['38500 robots']);
    expect(rewritten(reseparate, '[1,953] firms', 'en')).toEqual([]);
    expect(rewritten(respace, '중국은 [29만5000대]다', 'ko')).toContain('중국은 29만 5000대다');
  });
});
