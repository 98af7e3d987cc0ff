import type { DomElement } from './dom.ts';

const ROLES = ['navigation', 'banner', 'contentinfo', 'complementary', 'search'].map(
  (role) => `[role="${role}"]`,
);
/** Parts of class names and ids. */
const NAMES = ['comment', 'reply', 'related', 'ranking', 'popular', 'sidebar', 'footer', 'copyright'].flatMap(
  (name) => [`[class*="${name}" i]`, `[id*="${name}" i]`],
);
const AROUND = ['nav', 'aside', 'footer', ...ROLES, ...NAMES].join(', ');
/** Names are given carelessly (`<div class="post-comments-open">`): what holds one of these is no mere frame. */
const ARTICLE = 'h1, article, main, [itemprop~="articleBody" i]';
/** Dates and authors in these belong to other articles. */
export const ELSEWHERE =
  'nav, aside, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [id*="related" i], [id*="comment" i]';
const MOST_OF_PAGE = 0.5;
/** A list in which links make this share of the text, and there are as many of them, is a menu. */
const MOST_LINKED = 0.7;
const MENU_LINKS = 4;

/**
 * Takes away what stands around an article: menus, footers, comments, related stories.
 * Example: of `<nav>Home</nav><p>54%</p>` remains `<p>54%</p>`.
 */
export function removeAround(body: DomElement): void {
  const whole = lengthOf(body);
  for (const element of [...body.querySelectorAll(AROUND)]) {
    if (element.querySelector(ARTICLE) === null && lengthOf(element) <= whole * MOST_OF_PAGE)
      element.remove();
  }
  for (const list of [...body.querySelectorAll('ul, ol, dl')]) if (isMenu(list)) list.remove();
}

function isMenu(list: DomElement): boolean {
  const links = [...list.querySelectorAll('a')];
  if (links.length < MENU_LINKS) return false;
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > MOST_LINKED * lengthOf(list);
}

function lengthOf(element: DomElement): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
