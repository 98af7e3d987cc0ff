// Makes articles of about 3,000 characters for measurements out of the corpus: real texts with other numbers, three of them on each made-up event. They are no news.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsroomArticle } from '../../packages/pipeline/src/testing/newsroom.ts';

const CORPUS = join(import.meta.dirname, '../../corpus/articles/tune');
const LENGTH = 3000;
/** Articles that tell the same numbers, and so one event. */
const PER_EVENT = 3;
/** Between two items: two thousand of them in two weeks. */
const SPACING_MS = 600_000;

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
    const text: string[] = [];
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
      title: renumber(titleOf(paragraphs), event),
      text,
      published: new Date(Date.UTC(2026, 5, 1) + place * SPACING_MS).toISOString(),
    };
  });
}

/** The heading with which a text begins, without its mark. */
function titleOf([first = '']: readonly string[]): string {
  return first.split('\n')[0]?.replace(/^#+ /, '') ?? '';
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
