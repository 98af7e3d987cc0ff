import type { FrontMatter } from '@assay/engine';

const LONGEST_TITLE = 160;
const HEADING = /^#{1,2}[ \t]{1,4}([^ \t\r\n#].{0,300})$/m;
const UNDERLINED = /^([^\s>|-].{0,300})\r?\n={3,80}[ \t]{0,4}$/m;
const SENTENCE_END = /[.!?。…]["'”’」』)\]]{0,3}$/;

/**
 * The title that a Markdown text states: in its front matter or as its first heading; else as `detectTitle`.
 * Example: `detectMarkdownTitle('# AI 특허\n\n본문이다.', …)` → `AI 특허`.
 */
export function detectMarkdownTitle(text: string, front: FrontMatter): string | null {
  const stated = front.fields.get('title');
  if (stated !== undefined && stated !== '') return stated;
  const body = text.slice(front.length);
  const head = body.slice(0, 8192);
  const heading = HEADING.exec(head)?.[1] ?? UNDERLINED.exec(head)?.[1];
  if (heading === undefined) return detectTitle(body);
  return (
    heading
      .replace(/[*_`]{1,3}/g, '')
      .replace(/[ \t]#{1,6}$/, '')
      .trim() || null
  );
}

/**
 * The title that a plain text states: a short first line with more after it that is no sentence.
 * Example: `detectTitle('AI 특허 69.7%는 중국\n\n본문이다.')` → `AI 특허 69.7%는 중국`; `detectTitle('It rose by 3%.')` → `null`.
 */
export function detectTitle(text: string): string | null {
  const first = /\S[^\r\n]{0,400}/.exec(text.slice(0, 8192))?.[0].trimEnd() ?? '';
  const isAlone = first.length >= text.trim().length;
  const isTitle =
    !isAlone &&
    first.length <= LONGEST_TITLE &&
    !SENTENCE_END.test(first) &&
    /\p{L}/u.test(first) &&
    !/^[|>#-]/.test(first);
  return isTitle ? first : null;
}
