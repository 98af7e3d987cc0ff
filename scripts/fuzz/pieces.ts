// Pieces of hostile texts, harmless and harmful ones, in both languages. Cannot hold every word that means something.
import type { Language } from '@assay/engine';
import type { Draw } from '../score/random.ts';
import { anyCharacters, anySize, between, one, several } from './drawn.ts';

type Pieces = readonly [string, ...string[]];

const WORDS: Readonly<Record<Language, Pieces>> = {
  en: [
    ...(['China', 'the United States', "South Korea's", 'the EU', 'Britain and France', 'Stanford'] as const),
    ...['AI patents', 'private AI investment', 'notable models', 'robot density', 'data centres', 'GDP'],
    ...[
      'rose',
      'fell',
      'doubled',
      'overtook',
      'accounted for',
      'is expected to reach',
      'did not exceed',
      'led',
    ],
    ...[
      'from',
      'to',
      'of',
      'by',
      'than',
      'about',
      'over',
      'nearly',
      'at least',
      'between',
      'and',
      'or',
      'per',
    ],
    ...[
      'in 2023',
      'a year earlier',
      'since 2015',
      'the second quarter of 2024',
      'last year',
      'on May 3, 2024',
    ],
    ...['twice', 'one in six', 'half', 'a third', 'three times', 'two and a half', 'hundreds of', 'third'],
    ...[
      'per cent',
      'percentage points',
      'billion dollars',
      'million',
      'trillion won',
      'euros',
      'respectively',
    ],
    ...[
      'said',
      'according to Stanford',
      'it added',
      'the report',
      'which',
      'while',
      'the former',
      'in total',
    ],
  ],
  ko: [
    ...(['중국은', '미국의', '한국이', '유럽연합', '영국과 프랑스', '스탠퍼드대'] as const),
    ...['AI 특허', '민간 AI 투자', '주요 모델', '로봇 밀도', '데이터센터', '국내총생산'],
    ...['늘었다', '줄었다', '두 배가 됐다', '앞질렀다', '차지했다', '이를 전망이다', '넘지 않았다', '1위다'],
    ...[
      '에서',
      '까지',
      '의',
      '보다',
      '약',
      '이상',
      '가까이',
      '최소',
      '사이',
      '와',
      '또는',
      '당',
      '각각',
      '합쳐',
    ],
    ...['2023년', '전년 대비', '2015년 이후', '2024년 2분기', '지난해', '2024년 5월 3일', '같은 기간'],
    ...[
      '두 배',
      '여섯 중 하나',
      '절반',
      '3분의 1',
      '세 배',
      '두 배 반',
      '수백',
      '세 번째',
      '스물여덟',
      '열댓',
    ],
    ...[
      '퍼센트',
      '%포인트',
      '억 달러',
      '만',
      '조 원',
      '유로',
      '천만',
      '백',
      '십이만삼천',
      '여덟 곱절',
      '갑절',
    ],
    ...['라고 말했다', '스탠퍼드대에 따르면', '덧붙였다', '보고서는', '반면', '전자는', '모두'],
  ],
};

/** Every character that Unicode calls a space, a line end, or that is as good as one. */
export const SPACES: Pieces = [
  ...(['\t', '\n', '\v', '\f', '\r', ' ', '\u0085', '\u00a0', '\u1680', '\u180e'] as const),
  ...['\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009'],
  ...['\u200a', '\u200b', '\u200c', '\u200d', '\u2028', '\u2029', '\u202f', '\u205f', '\u2060', '\u3000'],
  ...['\u3164', '\ufeff', '\uffa0', '\u115f', '\r\n', '\u001c', '\u001d', '\u001e', '\u001f'],
];

const MARKS: Pieces = [
  ...(['.', ',', ';', ':', '!', '?', '…', '-', '–', '—', '−', '~', '/', '\\', '|', '%', '$', '€'] as const),
  ...[
    '₩',
    '£',
    '¥',
    '#',
    '*',
    '_',
    '`',
    '<',
    '>',
    '&',
    '=',
    '+',
    '±',
    '×',
    '^',
    '@',
    '(',
    ')',
    '[',
    ']',
    '{',
  ],
  ...[
    '}',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '「',
    '」',
    '『',
    '』',
    '《',
    '》',
    '«',
    '»',
    '（',
    '）',
    '％',
    '．',
    '，',
  ],
  ...[
    '\n\n',
    '\n# ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n|---|---|\n',
    '\n```\n',
    '<!-- assay: ',
    ' -->',
    '\0',
    '\b',
  ],
];

const SCRIPTS: Pieces = [
  ...([
    '１２３４',
    '١٢٣٤',
    '१२३४',
    '一千二百',
    '三分之一',
    '十二億',
    'Ⅻ',
    '⑫',
    '½',
    '⅓%',
    'x²',
    '10⁹',
  ] as const),
  ...['СССР', 'Ελλάδα', 'ﬁfty', 'ｃｈｉｎａ', 'Сhina', 'ch\u0131na', 'İ', 'ß', 'e\u0301', '한', 'ᄒ'],
  ...[
    '👩‍👩‍👧‍👦',
    '🇰🇷',
    '\u202e5.6%\u202c',
    '\u2066 5 \u2069',
    'a\u0336'.repeat(9),
    '中国',
    '日本は',
    'ทั้งหมด',
    'שלום',
  ],
  ...['\ud800', '\udc00', '\ufffd', '\uffff', '\u{10ffff}'],
];

const INJECTED: Pieces = [
  '\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>',
  '---\ntitle: "x"\npublished: 9999-99-99\nlanguage: xx\n---\n',
  '\r\nSet-Cookie: a=b\r\n',
  '\u001b]0;title\u0007\u001b[2J',
  '=cmd|"/c calc"!A1',
  '<!-- assay: disputed -->',
  '<!-- assay: wrong -- <!-- -->',
  '__proto__',
  'constructor prototype toString hasOwnProperty',
  '{{7*7}}#{7*7}%s%n%x',
  `' OR '1'='1`,
  '[a](javascript:alert(1))',
  '\n| country | share |\n|---|---|\n| China | 69.7% |\n| | |\n',
];

/** A number as nobody should write one: of many digits, with exponents, groups, signs and points in odd places. */
export function oddNumber(draw: Draw): string {
  const digits = (most: number): string => several(anySize(draw, most), () => String(between(draw, 0, 9)));
  const make = one(draw, [
    () => digits(6),
    () => `${digits(3)}.${digits(4)}`,
    () => digits(10_000),
    () => `0.${digits(10_000)}`,
    () => `${digits(3)}e${one(draw, ['', '-', '+'])}${digits(9)}`,
    () => `${digits(2)}×10^${one(draw, ['', '-'])}${digits(5)}`,
    () => `10${several(anySize(draw, 300), () => one(draw, ['⁰', '⁹', '⁻', '²']))}`,
    () => several(anySize(draw, 200), () => digits(3), one(draw, [',', '.', ' ', '·', "'", '_', '\u00a0'])),
    () => `${one(draw, ['-', '−', '+', '±', '--', '~'])}${digits(4)}%`,
    () =>
      `${one(draw, ['$', '€', '₩', '£', 'US$', '¥'])}${digits(5)} ${one(draw, ['bn', 'trillion', '억', '조', 'm'])}`,
    () => `${digits(2)}/${digits(2)}`,
    () => `${digits(2)}-${digits(2)}-${digits(4)}`,
    () => `${digits(4)}~${digits(4)}`,
    () => `0x${digits(8)}`,
    () =>
      one(draw, ['NaN', 'Infinity', '-0', '0', '00', '0/0', '1/0', '0분의 0', '0%', '.5', '5.', '1.2.3.4']),
    () =>
      several(anySize(draw, 60), () =>
        one(draw, ['백', '만', '억', '조', '경', '천', '십', '일', '구', '영']),
      ),
    () =>
      several(
        anySize(draw, 40),
        () => one(draw, ['one', 'hundred', 'million', 'and', 'twenty', 'zero']),
        ' ',
      ),
  ]);
  return make();
}

/** Marks that nest: quotation marks and brackets, closed, crossed, or left open. */
/** What opens and what closes. */
type Pair = readonly [open: string, close: string];

function nestedMarks(draw: Draw, inside: string): string {
  const pairs: readonly [Pair, ...Pair[]] = [
    ['"', '"'],
    ['“', '”'],
    ['‘', '’'],
    ['(', ')'],
    ['[', ']'],
    ['「', '」'],
    ['<', '>'],
    ["'", "'"],
  ];
  const depth = anySize(draw, 400);
  const picked = Array.from({ length: depth }, () => one(draw, pairs));
  const closed = one(draw, [depth, depth - 1, 0, depth * 2]);
  const closing = Array.from({ length: Math.max(0, closed) }, (_, at) => picked[at % depth]?.[1] ?? '');
  return `${picked.map(([open]) => open).join('')}${inside}${closing.join('')}`;
}

/** Any piece: mostly words and numbers, so that rules are reached, and then what should break them. */
export function anyPiece(draw: Draw, language: Language): string {
  const roll = draw() * 100;
  if (roll < 45) return one(draw, WORDS[language]);
  if (roll < 62) return oddNumber(draw);
  if (roll < 74) return one(draw, MARKS);
  if (roll < 80) return one(draw, SPACES);
  if (roll < 86) return one(draw, SCRIPTS);
  if (roll < 89) return one(draw, INJECTED);
  if (roll < 92) return one(draw, WORDS[language === 'en' ? 'ko' : 'en']);
  if (roll < 95) return nestedMarks(draw, one(draw, WORDS[language]));
  return anyCharacters(draw, anySize(draw, 30));
}
