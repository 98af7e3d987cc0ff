import type { GivenCell } from '@assay/engine';
import { cleanText } from '../clean-text.ts';
import { Grid, type GridBudget } from '../grid.ts';
import { TableFileError } from '../table-file-error.ts';
import type { TableLimits } from '../table-limits.ts';
import { placeIn } from '../table-place.ts';
import { type CellRange, cellAddress, parseAddress, parseRange } from './cell-address.ts';
import { fillMerged } from './fill-merged.ts';
import type { NumberFormat } from './number-format.ts';
import { parsePart } from './parse-part.ts';
import { plainEscapes } from './plain-escapes.ts';
import { SheetTally } from './sheet-tally.ts';
import { showNumber } from './show-number.ts';
import type { UnpackBudget } from './unpack-part.ts';
import type { ZipPart } from './zip-directory.ts';

/** What a workbook says for all of its sheets. */
export interface WorkbookFacts {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly epoch: 1900 | 1904;
  readonly unpack: UnpackBudget;
  readonly cells: GridBudget;
}

/** A sheet to be read: its name and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: ZipPart;
}

/** What has been seen of a cell until it ends. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly style: number;
  value: string;
  text: string;
  hasFormula: boolean;
}

const ERROR = 'e';

/**
 * The cells of a sheet. A formula is never computed: what counts is the value that the workbook keeps, and the tally says how
 * many there are.
 * Throws TableFileError `bad-address`, `bad-number`, and what the grid and the part throw.
 */
export async function readSheet(
  { name: sheet, part }: SheetPart,
  facts: WorkbookFacts,
): Promise<{ grid: Grid; tally: SheetTally }> {
  const { limits } = facts.unpack;
  const grid = new Grid(facts.cells, sheet);
  const tally = new SheetTally(facts.unpack.file, sheet);
  const merged: CellRange[] = [];
  const fail = (
    code: 'bad-address' | 'bad-number',
    value: string,
    cell: string | null = null,
  ): TableFileError => new TableFileError(code, placeIn(facts.unpack.file, { sheet, cell }), { value });
  let row = -1;
  let column = -1;
  let open: OpenCell | null = null;
  let into: 'value' | 'text' | null = null;
  let isReading = false;
  await parsePart(part, facts.unpack, {
    open(name, attributes) {
      into = null;
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : rowNumber(attributes.r, fail);
        column = -1;
        if (isTrue(attributes.hidden) && row < limits.rows) tally.hideRow(row);
      } else if (name === 'c') {
        const at = attributes.r === undefined ? { row, column: column + 1 } : parseAddress(attributes.r);
        if (at === null || at.row < 0) throw fail('bad-address', attributes.r ?? '');
        column = at.column;
        open = {
          ...at,
          kind: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          value: '',
          text: '',
          hasFormula: false,
        };
      } else if (name === 'v') into = 'value';
      else if (name === 't') into = isReading ? null : 'text';
      else if (name === 'rPh') isReading = true;
      else if (name === 'f' && open !== null) open.hasFormula = true;
      else if (name === 'mergeCell') {
        const range = parseRange(attributes.ref ?? '');
        if (range !== null && merged.length < limits.rows) merged.push(range);
      } else if (name === 'col' && isTrue(attributes.hidden))
        tally.hideColumns(Number(attributes.min) - 1, Number(attributes.max) - 1);
    },
    close(name) {
      into = null;
      if (name === 'rPh') isReading = false;
      if (name !== 'c' || open === null) return;
      const cell = cellOf(open, facts);
      if (cell === null) throw fail('bad-number', open.value, cellAddress(open.row, open.column));
      if (open.hasFormula && open.kind !== ERROR) tally.addFormula(open.row, open.column, cell.text !== '');
      if (open.kind === ERROR) tally.addError(open.row, open.column, cleanText(open.value));
      grid.put(open.row, open.column, cell);
      open = null;
    },
    text(piece) {
      if (open === null || into === null) return;
      if (into === 'value') open.value = grow(open.value, piece, limits);
      else open.text = grow(open.text, piece, limits);
    },
  });
  fillMerged(grid, merged, limits);
  tally.blankHidden(grid);
  return { grid, tally };
}

/** No more of a text is kept than shows that it is too long. */
function grow(text: string, piece: string, { characters }: TableLimits): string {
  return text.length > characters ? text : text + piece;
}

function rowNumber(text: string, fail: (code: 'bad-address', value: string) => TableFileError): number {
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw fail('bad-address', text);
  return Number(text) - 1;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** The cell by its kind (ECMA-376 part 1, 18.18.11); null where it should be a number and is none. */
function cellOf({ kind, style, value, text }: OpenCell, facts: WorkbookFacts): GivenCell | null {
  switch (kind) {
    case 's':
      return { text: facts.strings[Number(value)] ?? '', number: null };
    case 'inlineStr':
      return { text: cleanText(plainEscapes(text)), number: null };
    case 'str':
      return { text: cleanText(plainEscapes(value)), number: null };
    case 'b':
      return { text: value.trim() === '1' ? 'TRUE' : 'FALSE', number: null };
    case 'd':
      return { text: cleanText(value).replace(/T00:00:00(?:\.0+)?Z?$/, ''), number: null };
    case ERROR:
      return { text: '', number: null };
    default:
      if (value.trim() === '') return { text: '', number: null };
      return showNumber(value, facts.styles[style] ?? { kind: 'general' }, facts.epoch);
  }
}
