// Makes articles of about 3,000 characters for measurements: texts of the corpus with other numbers, three on each made-up event. They are no news, and cannot tell how alike real ones are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsroomArticle } from '../../packages/pipeline/src/testing/newsroom.ts';

const CORPUS = join(import.meta.dirname, '../../corpus/articles/tune');
const LENGTH = 3000;
/** Articles that tell the same numbers, and so one event. */
const PER_EVENT = 3;
/** Between two items: a text comes again, with other numbers, only when stories of its first use are closed. */
const SPACING_MS = 3 * 3_600_000;

/** `count` articles over `feeds` feeds, in both languages. */
export function makeArticles(count: number, feeds: number): NewsroomArticle[] {
  const texts = readdirSync(CORPUS)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({
      language: name.startsWith('ko') ? ('ko' as const) : ('en' as const),
      paragraphs: readFileSync(join(CORPUS, name), 'utf8')
        .replace(/^published: .*\n\n/, '')
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== '' && !paragraph.startsWith('|')),
    }));
  return Array.from({ length: count }, (_, place) => {
    const event = Math.floor(place / PER_EVENT);
    const { language, paragraphs } = texts[event % texts.length] ?? {
      language: 'en' as const,
      paragraphs: [],
    };
    const turned = [
      ...paragraphs.slice(place % paragraphs.length),
      ...paragraphs.slice(0, place % paragraphs.length),
    ];
    const text: string[] = [leadOf(event, language)];
    let length = 0;
    for (const paragraph of turned) {
      if (length > LENGTH) break;
      text.push(renumber(paragraph, event));
      length += paragraph.length;
    }
    return {
      id: `m${place}`,
      feed: `f${place % feeds}`,
      language,
      title: titleOf(event, language),
      text,
      published: new Date(Date.UTC(2024, 0, 1) + place * SPACING_MS).toISOString(),
    };
  });
}

const SYLLABLES = [
  'ka',
  'ro',
  'mi',
  'ven',
  'tal',
  'su',
  'dor',
  'pe',
  'lin',
  'gha',
  'bo',
  'xi',
  'nur',
  'fe',
  'zal',
  'wi',
];

/** A name that nobody has, another for each event: `Karomiven`. */
function nameOf(event: number, turn: number): string {
  let rest = Math.imul(event * 7 + turn + 1, 0x9e3779b1) >>> 0;
  let name = '';
  for (let at = 0; at < 4; at++) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function titleOf(event: number, language: 'ko' | 'en'): string {
  const [name, place] = [nameOf(event, 0), nameOf(event, 1)];
  return language === 'ko'
    ? `${name}, ${place}에 공장 ${(event % 87) + 12}곳 짓는다`
    : `${name} to build ${(event % 87) + 12} plants in ${place}`;
}

function leadOf(event: number, language: 'ko' | 'en'): string {
  const [name, place, other] = [nameOf(event, 0), nameOf(event, 1), nameOf(event, 2)];
  const [units, people, cost] = [1237 + 61 * event, 313 + 17 * event, 2.1 + event / 10];
  return language === 'ko'
    ? `${name} 사가 ${place}에 공장을 짓고 ${other} 장비 ${units}대를 들인다. 직원 ${people}명을 새로 뽑고 ${cost.toFixed(1)}억 유로를 쓴다. 측정을 위해 지어낸 글이며 뉴스가 아니다.`
    : `${name} will build plants in ${place} and fill them with ${units} ${other} machines. It will hire ${people} people and spend ${cost.toFixed(1)} billion euros. Made up for a measurement; no news.`;
}

/** The same text with other numbers, as long as they were; years stay. */
function renumber(text: string, event: number): string {
  return text.replace(/[0-9]+/g, (digits) =>
    /^(?:19|20)[0-9]{2}$/.test(digits)
      ? digits
      : [...digits]
          .map((digit, at) => ((Number(digit) + event * (at + 3)) % 9) + (at === 0 ? 1 : 0))
          .join(''),
  );
}
