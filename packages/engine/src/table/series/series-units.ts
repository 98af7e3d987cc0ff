import { unitOfCaption, unitOfHead } from '../../claim/unit-of-head.ts';
import type { Language } from '../../language/language.ts';
import { exact } from '../../quantity/exact.ts';
import { isCurrency } from '../../quantity/unit.ts';
import { foldText } from '../../text/fold.ts';
import { seriesWordsOf } from '../language/registry-series-words.ts';
import type { ColumnUnit, Table, TableColumn, TableRow } from '../table.ts';
import { titleLines } from './title.ts';

/** What one in each cell stands for. */
export interface Units {
  /** The column that says the unit of its row. */
  readonly column: number | null;
  at(row: TableRow, column: TableColumn): ColumnUnit;
}

const PLAIN: ColumnUnit = { unit: null, factor: exact(1) };
/** So large a part of a column's cells are units where it says them. */
const MOST = 0.7;
const SAMPLE = 40;

/**
 * The units of a table's values: as the cell writes it, else its row (in the label or a column of units), else its column, else
 * the caption. Example: a table in $ million with the row `Margin (%)` → that row in per cent, all others in millions of dollars.
 */
export function unitsOf(table: Table, mayLabel: (column: TableColumn) => boolean): Units {
  const { language, rows, columns } = table;
  const labels = columns.filter((column) => column.kind === 'text' && mayLabel(column));
  const column = labels.find(({ index }) => saysUnits(rows, index, language))?.index ?? null;
  const caption = captionUnit(table);
  const { counted } = seriesWordsOf(language);
  const ofRows = new Map<number, ColumnUnit | null>();
  const ofRow = (row: TableRow): ColumnUnit | null => {
    const known = ofRows.get(row.index);
    if (known !== undefined) return known;
    const found =
      (column === null ? null : unitOf(row.cells[column]?.text ?? '', language)) ??
      labels.map(({ index }) => asideUnit(row.cells[index]?.text ?? '', language)).find((unit) => unit) ??
      null;
    ofRows.set(row.index, found);
    return found;
  };
  return {
    column,
    at: (row, of) => {
      const own = row.cells[of.index]?.unit ?? null;
      const isCounted = [of.name, ...labels.map(({ index }) => row.cells[index]?.text ?? '')].some((text) =>
        counted.test(foldText(text).trim()),
      );
      const general = own !== null || (isCounted && isCurrency(caption?.unit ?? null)) ? null : caption;
      /** A column that looked like one of years was asked for no unit. */
      const ofColumn = of.unit ?? (of.kind === 'year' ? asideUnit(of.name, language) : null);
      const stated = ofRow(row) ?? ofColumn ?? general ?? PLAIN;
      return own === null || own === stated.unit ? stated : { unit: own, factor: exact(1) };
    },
  };
}

function saysUnits(rows: readonly TableRow[], column: number, language: Language): boolean {
  const texts = rows
    .slice(0, SAMPLE)
    .map(({ cells }) => cells[column]?.text.trim() ?? '')
    .filter((text) => text !== '');
  return (
    texts.length > 1 && texts.filter((text) => unitOf(text, language) !== null).length >= texts.length * MOST
  );
}

function unitOf(text: string, language: Language): ColumnUnit | null {
  return asUnit(unitOfHead(`(${text.trim()})`, language));
}

function asideUnit(text: string, language: Language): ColumnUnit | null {
  return asUnit(unitOfCaption(text, language));
}

function asUnit(stated: ReturnType<typeof unitOfHead>): ColumnUnit | null {
  return stated === null ? null : { unit: stated.unit, factor: stated.value };
}

const BRACKETED = /[([]([^()[\]]{1,60})[)\]]/g;

/** The unit of all values that state none: in brackets of the title, with words behind it at most, or a line of its own. */
function captionUnit(table: Table): ColumnUnit | null {
  const { language } = table;
  for (const line of [...titleLines(table)].reverse()) {
    const whole = asUnit(unitOfHead(line, language));
    if (whole !== null) return whole;
    for (const [, inside = ''] of line.matchAll(BRACKETED)) {
      const words = inside.split(' ');
      for (let length = words.length - 1; length > 0; length--) {
        const stated = asideUnit(`(${words.slice(0, length).join(' ')})`, language);
        if (stated !== null) return stated;
      }
    }
  }
  return null;
}
