// Renders the list of statistics whose sentence, set aside, was read as about another. Cannot say why.
import type { HeldOut, NotFound } from '../held-out.ts';

/** The page `docs/indicators-not-found.md`. */
export function renderNotFound({ notFound }: HeldOut): string {
  return `${[
    '<!-- Made by `npm run score -- --held-out`; do not edit. -->',
    '# Statistics not found',
    'Statistics whose one sentence set aside the engine read as about another statistic, or about none. The sentences themselves stay unread.',
    section('Korean', notFound.ko),
    section('English', notFound.en),
  ].join('\n\n')}\n`;
}

function section(title: string, list: readonly NotFound[]): string {
  const lines = list.map(
    ({ indicator, chosen }) => `- \`${indicator}\` ← ${chosen === null ? 'none' : `\`${chosen}\``}`,
  );
  return `## ${title} (${list.length})\n\n${lines.length === 0 ? 'None.' : lines.join('\n')}`;
}
