import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { measureNesting } from './nesting.ts';

vi.setConfig({ testTimeout: 30_000 });

describe('depth of nesting', () => {
  test.each([
    [0, 'plain text, 3 < 5 and a <3'],
    [1, '<div>a</div><div>b</div>'],
    [3, '<div><section><b>a</b></section></div>'],
    [1, '<div><br><img src="a>b"><input></div>'],
    [0, '<p>a<p>b<p>c<li>d<li>e<tr><td>f<td>g'],
    [1, `<div title='<i><i><i>'>a</div>`],
    [0, '<!-- <div><div> --><script>if (a<b) "<div><div>"</script><style><b><b></style>'],
    [1, '</b></i><b></x></b></b>'],
    [3, '<svg><g><path d=""/><path d=""/></g><g><circle/><text></text></g></svg>'],
    [1, '<div/>'],
    [2, '<DIV><Span></SPAN></div>'],
    [0, '<script>never closed <div><div>'],
    [1, '<div title="never closed><div><div>'],
  ])('%i: %s', (depth, html) => {
    expect(measureNesting(html)).toBe(depth);
  });

  test('hostile pages are measured in linear time', () => {
    const started = performance.now();
    expect(measureNesting('<div>'.repeat(1_000_000))).toBe(1_000_000);
    expect(measureNesting('<b><i>'.repeat(200_000) + '</b>'.repeat(200_000))).toBe(400_000);
    expect(measureNesting('<!--'.repeat(500_000))).toBe(0);
    expect(measureNesting('<a ='.repeat(500_000))).toBe(1);
    expect(measureNesting('<a b="'.repeat(300_000))).toBeLessThan(300_001);
    expect(measureNesting('<script>'.repeat(300_000))).toBe(0);
    expect(measureNesting('<'.repeat(3_000_000))).toBe(0);
    // Some 0.5 s in all; quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(8_000);
  });
  test('any text has a depth', () => {
    const soup = fc
      .array(
        fc.constantFrom(
          '<div>',
          '</div>',
          '<b',
          '>',
          '"',
          "'",
          '=',
          '<!--',
          '-->',
          '<svg>',
          '/>',
          '<script>',
          '</script>',
          '<',
          'a',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(fc.property(soup, (html) => measureNesting(html) <= html.length));
  });
});
