import { cleanText } from '../clean-text.ts';
import { TableFileError } from '../table-file-error.ts';
import { placeIn } from '../table-place.ts';
import { parsePart } from './parse-part.ts';
import type { UnpackBudget } from './unpack-part.ts';
import type { ZipPart } from './zip-directory.ts';

/** A sheet as the workbook lists it, with the name of the part that holds it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly target: string;
}

/** What a part refers to: the kind of the relation by its last word, and the name of the part. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** The workbook's own part. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly relations: readonly Relation[];
  readonly epoch: 1900 | 1904;
}

type Parts = ReadonlyMap<string, ZipPart>;

/**
 * Reads which sheets there are, in their order. Charts and macros that stand among the sheets are passed over.
 * Throws TableFileError `no-workbook`, `old-workbook` for one in binary, and what reading parts throws.
 */
export async function readWorkbookPart(parts: Parts, budget: UnpackBudget): Promise<WorkbookPart> {
  const root = await readRelations(parts, '', budget);
  const part = findRelation(root, 'officeDocument', parts);
  if (part === null || !/sheet|workbook/i.test(part.name))
    throw new TableFileError('no-workbook', placeIn(budget.file));
  if (part.name.endsWith('.bin')) throw new TableFileError('old-workbook', placeIn(budget.file));
  const relations = await readRelations(parts, part.name, budget);
  const targets = new Map(
    relations.map(({ id, kind, target }) => [id, kind === 'worksheet' ? target : null]),
  );
  const sheets: ListedSheet[] = [];
  let epoch: 1900 | 1904 = 1900;
  await parsePart(part, budget, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) epoch = 1904;
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /^(?:\w{1,20}:)id$/.test(key))?.[1] ?? '';
      const target = targets.get(id);
      if (target === undefined)
        throw new TableFileError('no-such-part', placeIn(budget.file), { part: attributes.name ?? id });
      if (target === null) return;
      sheets.push({
        name: cleanText(attributes.name ?? ''),
        isHidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
        target,
      });
    },
    close() {},
    text() {},
  });
  return { sheets, relations, epoch };
}

/** The part that a relation of a kind leads to, or null where there is none. */
export function findRelation(relations: readonly Relation[], kind: string, parts: Parts): ZipPart | null {
  const relation = relations.find((one) => one.kind === kind);
  return relation === undefined ? null : (parts.get(relation.target) ?? null);
}

/** What a part refers to (OPC, part 2 of ECMA-376): the relations of `xl/workbook.xml` are in `xl/_rels/workbook.xml.rels`. */
async function readRelations(parts: Parts, of: string, budget: UnpackBudget): Promise<readonly Relation[]> {
  const slash = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, slash);
  const part = parts.get(`${folder}_rels/${of.slice(slash)}.rels`);
  if (part === undefined) {
    if (of === '') throw new TableFileError('no-workbook', placeIn(budget.file));
    return [];
  }
  const relations: Relation[] = [];
  await parsePart(part, budget, {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.push({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolvePart(folder, Target),
      });
    },
    close() {},
    text() {},
  });
  return relations;
}

/** `resolvePart('xl/', 'worksheets/sheet1.xml')` → `xl/worksheets/sheet1.xml`; an absolute name stands for itself. */
function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  return path.join('/');
}
