import { describe, expect, test } from 'vitest';
import { renderBlocks } from './block-text.ts';
import { parseHtml } from './parse-html.ts';

function render(html: string): string {
  return renderBlocks(parseHtml(html).body);
}

describe('blocks stay apart', () => {
  test.each([
    ['paragraphs', '<p>a</p><p>b</p>text<div>c</div>d', 'a\n\nb\n\ntext\n\nc\n\nd'],
    ['one line break, and two', 'a<br>b<br><br>c<br/>\n<br/>d', 'a\nb\n\nc\n\nd'],
    ['headings', '<h2>Patents\n<b>2023</b></h2><h3></h3><p>54%</p>', '## Patents 2023\n\n54%'],
    [
      'lists',
      '<p>x</p><ul><li>a<li><p>b</p><p>c</p></li><li></li></ul><ul><li>d</ul>',
      'x\n\n- a\n- b\n\nc\n\n- d',
    ],
    [
      'ordered and nested lists',
      '<ol start=3><li>a<ul><li>b<li>c</ul></li><li>d</ol>',
      '3. a\n  - b\n  - c\n4. d',
    ],
    ['terms', '<dl><dt>Share:</dt><dd>54%</dd><div><dt>한국<dd>17%</div></dl>', '- Share: 54%\n- 한국: 17%'],
    [
      'terms with long or several explanations',
      `<dl><dt>a<dd>b<dd>c<dt>d<dd>${'e '.repeat(41)}</dl>`,
      `- a: b\n\nc\n\nd\n\n${'e '.repeat(41).trim()}`,
    ],
    ['captions', '<figure><img alt="x"><figcaption>Share, 2023</figcaption></figure>y', 'Share, 2023\n\ny'],
    [
      'what a chart is said to show',
      'a<img alt="China had 15 models in 2024."><img alt="IMG_2024 1.png">b',
      'a\n\nChina had 15 models in 2024.\n\nb',
    ],
    ['lines of preformatted text', '<pre>a 1\nb 2</pre>', 'a 1\nb 2'],
    ['a quotation', '<p>He said <q>54%</q></p><blockquote>61%</blockquote>', 'He said “54%”\n\n61%'],
  ])('%s', (_, html, text) => {
    expect(render(html)).toBe(text);
  });
});

describe('tables', () => {
  test('cells stay apart, the header is ruled off', () => {
    expect(render('<table><tr><th>Country<th>Share<tr><td>China<td>69.7%<tr><td>US<td>14.2%</table>')).toBe(
      '| Country | Share |\n| --- | --- |\n| China | 69.7% |\n| US | 14.2% |',
    );
  });
  test('a cell that spans others is said for each of them', () => {
    expect(
      render(
        '<table><tr><td rowspan=2>China<td>2022<td>1<tr><td>2023<td>2<tr><td colspan=2>Sum<td>3</table>',
      ),
    ).toBe('| China | 2022 | 1 |\n| China | 2023 | 2 |\n| Sum | Sum | 3 |');
  });
  test('a cell alone in its row is said once, and heads the rows below it where a header stands above', () => {
    expect(
      render(
        '<table><tr><th>a<th>b<tr><th colspan=2>2024<tr><td>c<td>1<tr><th colspan=2>2025<tr><td>d<td>2</table>',
      ),
    ).toBe('| a | b |\n| --- | --- |\n| 2024 |  |\n| c | 1 |\n| 2025 |  |\n| d | 2 |');
  });
  test('no rule without a header, bars escaped, lines of a cell joined', () => {
    expect(render('<table><tr><td>a|b<td>c<br>d<p>e</table>')).toBe('| a\\|b | c d e |');
  });
  test('a caption stands before its table', () => {
    expect(render('<table><caption>모델 수</caption><tr><td>미국<td>40</table>')).toBe(
      '모델 수\n\n| 미국 | 40 |',
    );
  });
  test('a table that arranges the page is read as blocks', () => {
    expect(render('<table><tr><td><p>a</p><p>b</p></td></tr><tr><td>c</td></tr></table>')).toBe(
      'a\n\nb\n\nc',
    );
    expect(render(`<table><tr><td>menu</td><td>${'word '.repeat(80)}</td></tr></table>`)).toBe(
      `menu\n\n${'word '.repeat(80).trim()}`,
    );
    expect(
      render('<table><tr><td>x</td><td><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>'),
    ).toBe('x\n\n| a | 1 |');
  });
});

describe('digits do not run together', () => {
  test.each([
    ['5×10<sup>25</sup> FLOP', '5×10²⁵ FLOP'],
    ['10<sup>−9</sup>', '10⁻⁹'],
    ['12 km<sup>2</sup>', '12 km²'],
    ['in 2023<sup>4</sup>', 'in 2023[4]'],
    ['the 10<sup><a href="#n">3</a></sup>', 'the 10[3]'],
    ['69.7%<sup>[12]</sup>', '69.7%[12]'],
    ['40<sup>a</sup>', '40[a]'],
    ['4<sup>1,2</sup>', '4[1][2]'],
    ['the 21<sup>st</sup>', 'the 21st'],
    ['CO<sub>2</sub>', 'CO2'],
    ['<math><msup><mn>10</mn><mn>25</mn></msup></math>', '10^25'],
  ])('%s', (html, text) => {
    expect(render(html)).toBe(text);
  });
});

test('what is not shown is not read', () => {
  expect(
    render(
      'a<script>1</script><style>2</style><p hidden>3</p><p style="color:red; display: none">4</p><noscript>5</noscript><!-- 6 -->',
    ),
  ).toBe('a');
});

test('soft hyphens go, no-break spaces stay', () => {
  expect(render('pat&shy;ents&nbsp;54\u200B%')).toBe('patents\u00A054%');
});
