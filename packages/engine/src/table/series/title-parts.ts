import { foldText } from '../../text/fold.ts';
import { seriesWords, seriesWordsOf } from '../language/registry-series-words.ts';
import type { Table } from '../table.ts';
import { isUnitLead, labelOf } from './label.ts';
import { titleLines } from './title.ts';

/** What a table's title says. */
export interface TitleParts {
  /** What is measured: `Battery exports`; empty where it says nothing of that. */
  readonly measure: string;
  /** Whose values they are: `Halden Optics`; empty where nobody is named. */
  readonly owner: string;
  /** By what they are divided, but times: `destination`, 국가; empty where it is by nothing. */
  readonly dividedBy: string;
}

const NONE: TitleParts = { measure: '', owner: '', dividedBy: '' };
const ANY_BRACKET = /[([][^()[\]]{1,60}[)\]]/g;

/**
 * Takes a title apart. Example: `Wexmoor Council: spending by service (£m)` → spending, of Wexmoor Council, by service.
 */
export function titleParts(table: Table): TitleParts {
  const { language } = table;
  const words = seriesWordsOf(language);
  const line = titleLines(table)
    .map(cleaned)
    .find((text) => /\p{L}{2}/u.test(text) && !isUnitLead(text));
  if (line === undefined) return NONE;
  const proper = line.replace(words.numbering, '').trim();
  const divided = words.dividedBy.exec(foldText(proper).toLowerCase());
  const [whole = '', by = ''] = divided ?? [];
  const plain =
    divided === null
      ? proper
      : `${proper.slice(0, divided.index)} ${proper.slice(divided.index + whole.length)}`;
  const owner = ownerOf(plain.replace(/\s{1,20}/g, ' ').trim(), table);
  const rest = plain
    .replace(/\s{1,20}/g, ' ')
    .trim()
    .slice(owner.length)
    .replace(/^[\s:,–-]{1,4}/, '');
  return {
    measure: labelOf(rest),
    owner,
    dividedBy: seriesWords('times').has(by) ? '' : by,
  };
}

function cleaned(text: string): string {
  return labelOf(text.replace(ANY_BRACKET, ' ').replace(/\s{1,20}/g, ' '));
}

/** Who stands first in a title, where more follows and it is none of the table's own labels. */
function ownerOf(title: string, table: Table): string {
  const owner = seriesWordsOf(table.language).owner.exec(title)?.[1]?.replace(/[,:]$/, '') ?? '';
  if (owner === '' || owner.length >= title.length) return '';
  const folded = foldText(owner);
  const isOwn = (text: string): boolean => foldText(text).includes(folded);
  if (table.columns.some(({ name }) => isOwn(name))) return '';
  const column = table.entityColumn;
  if (column !== null && table.rows.some(({ cells }) => isOwn(cells[column]?.text ?? ''))) return '';
  return owner;
}
