import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeeze } from './squeeze.ts';

test('makes one space of several within a line', () => {
  expect(squeeze('with  43, at \t 15')?.text).toBe('with 43, at 15');
});

test('leaves single spaces, indents and line ends alone', () => {
  expect(squeeze('  a b\n   c  \nd')).toBeNull();
});

test.each([
  ['with  43', 5, 7, '43'],
  ['a   quarter  of it', 2, 9, 'quarter'],
  ['a   quarter  of it', 0, 9, 'a   quarter'],
  ['had **43** of  them', 4, 6, '43'],
  ['had **43** ferries', 4, 14, '43** ferries'],
])('restores the span of %j', (text, start, end, words) => {
  const span = squeeze(text)?.restore({ start, end });
  expect(text.slice(span?.start, span?.end)).toBe(words);
});

test.each([
  ['with **43** ferries', 'with 43 ferries'],
  ['중국은 **214척**을 굴린다', '중국은 214척을 굴린다'],
  ['***43*** of __44__', '43 of 44'],
  ['- **China**: 15', '- China: 15'],
  ['| **China** | **15** |', '| China | 15 |'],
  ['__43 of **44** and **45', '__43 of 44 and **45'],
])('leaves out the marks of emphasis within a line: %j', (text, expected) => {
  expect(squeeze(text)?.text).toBe(expected);
});

test.each([
  '**A heading of its own**',
  '**Robots.** Six in ten were Chinese',
  'two ** three, ** four',
  '2**3 is eight, 2**4 sixteen',
  '2 x 10**6 in one, 3 x 10**7 in the other',
  'a __name__of_a_file',
  'never **closed',
])('leaves what is no emphasis within a line alone: %j', (text) => {
  expect(squeeze(text)).toBeNull();
});

test('a line of many marks is read as any other', () => {
  expect(squeeze('**a** '.repeat(200_000))?.text).toBe('a '.repeat(200_000));
  expect(squeeze('**a '.repeat(200_000))).toBeNull();
});

test('every character that is left is restored to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '가', '7', '**', '_') }), (text) => {
      const squeezed = squeeze(text);
      if (squeezed === null) return;
      [...squeezed.text].forEach((character, start) => {
        const span = squeezed.restore({ start, end: start + 1 });
        if (character !== ' ') expect(text.slice(span.start, span.end)).toBe(character);
      });
    }),
  );
});
