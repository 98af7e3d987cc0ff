import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeezeSpaces } from './squeeze.ts';

test('makes one space of several within a line', () => {
  expect(squeezeSpaces('with  43, at \t 15')?.text).toBe('with 43, at 15');
});

test('leaves single spaces, indents and line ends alone', () => {
  expect(squeezeSpaces('  a b\n   c  \nd')).toBeNull();
});

test.each([
  ['with  43', 5, 7, '43'],
  ['a   quarter  of it', 2, 9, 'quarter'],
  ['a   quarter  of it', 0, 9, 'a   quarter'],
])('restores the span of %j', (text, start, end, words) => {
  const span = squeezeSpaces(text)?.restore({ start, end });
  expect(text.slice(span?.start, span?.end)).toBe(words);
});

test('every character that is left is restored to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '가', '7') }), (text) => {
      const squeezed = squeezeSpaces(text);
      if (squeezed === null) return;
      [...squeezed.text].forEach((character, start) => {
        const span = squeezed.restore({ start, end: start + 1 });
        if (character !== ' ') expect(text.slice(span.start, span.end)).toBe(character);
      });
    }),
  );
});
