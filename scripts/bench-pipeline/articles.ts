// Makes articles of about 3,000 characters for measurements out of the corpus: real texts, each with a title and lead of its own. They are no news.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsroomArticle } from '../../packages/pipeline/src/testing/newsroom.ts';

const CORPUS = join(import.meta.dirname, '../../corpus/articles/tune');
const LENGTH = 3000;

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
    const { language, paragraphs } = texts[place % texts.length] ?? {
      language: 'en' as const,
      paragraphs: [],
    };
    const turned = [
      ...paragraphs.slice(place % paragraphs.length),
      ...paragraphs.slice(0, place % paragraphs.length),
    ];
    const text: string[] = [`Measurement ${place}: ${1000 + place} units in ${place % 97} places. Not news.`];
    let length = 0;
    for (const paragraph of turned) {
      if (length > LENGTH) break;
      text.push(paragraph);
      length += paragraph.length;
    }
    return {
      id: `m${place}`,
      feed: `f${place % feeds}`,
      language,
      title: `Measurement ${place} of ${count}`,
      text,
      published: new Date(Date.UTC(2026, 5, 1) + place * 60_000).toISOString(),
    };
  });
}
