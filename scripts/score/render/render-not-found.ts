// Renders the list of statistics none of whose sentences, set aside, was read rightly: each is listed with what it was read as about another. Cannot say why.
import type { HeldOut } from '../held-out.ts';
import type { NotFound } from '../indicator-sentences.ts';

/** The page `docs/indicators-not-found.md`. */
export function renderNotFound({ notFound }: HeldOut): string {
  return `${[
    '<!-- Made by `npm run score -- --held-out`; do not edit. -->',
    '# Statistics not found',
    'Statistics of whose two sentences set aside – one as a news page prints it, one as a column puts it – the engine read neither as about them, each with what it read instead. The sentences themselves stay unread.',
    section('Korean', notFound.ko),
    section('English', notFound.en),
  ].join('\n\n')}\n`;
}

function section(title: string, list: readonly NotFound[]): string {
  const lines = list.map(
    ({ indicator, chosen }) =>
      `- \`${indicator}\` ← ${chosen.map((other) => (other === null ? 'none' : `\`${other}\``)).join(', ')}`,
  );
  return `## ${title} (${list.length})\n\n${lines.length === 0 ? 'None.' : lines.join('\n')}`;
}
