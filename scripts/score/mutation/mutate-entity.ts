// Puts another entity of the same kind in the place of a claim's own. Cannot change entities that the sentence does not name.
import type { EntityRecord } from '@assay/engine';
import type { Edit } from '../edit.ts';
import { shuffled } from '../random.ts';
import { labelClaim } from '../truth/basis.ts';
import { cellsFor, type Slot } from '../truth/cells.ts';
import { type Meaning, meaningOf } from '../truth/meaning.ts';
import { findNames, replaceName } from '../words/entity-names.ts';
import type { Mutant, Specimen } from './mutant.ts';

/** Mutants of one claim at most. */
const MOST = 2;

/** A change of the text that makes the claim be about something else, and what it then means. */
export interface Shift {
  readonly edit: Edit;
  readonly meaning: Meaning;
}

/** Two mutants at most: the only entity of the claim, named once in its sentence, becomes another that the statistic covers. */
export function mutateEntity(specimen: Specimen): Mutant[] {
  const { bench, basis } = specimen;
  return otherEntities(specimen)
    .slice(0, MOST)
    .map(({ edit, meaning }) => ({
      kind: 'entity',
      edits: [edit],
      truth: labelClaim(bench, basis, { meaning }),
    }));
}

/** The claim about other entities of its kind, in an order drawn. */
export function otherEntities(specimen: Specimen): Shift[] {
  const { bench, scored, claim, basis, asOf, draw } = specimen;
  const { text, language } = scored.article;
  const [entity, second] = claim.entities;
  if (entity === undefined || second !== undefined || claim.origins.entities !== 'stated') return [];
  const offset = claim.sentence.start;
  const sentence = text.slice(offset, claim.sentence.end);
  const names = findNames(bench.records, sentence, language);
  const own = names.filter((name) => name.entity === entity);
  const [name] = own;
  if (name === undefined || own.length !== 1) return [];
  const taken = new Set(names.map((one) => one.entity));
  const others = bench.records.entities.filter(
    (record) => !taken.has(record.id) && record.kind === kindOf(specimen, entity) && record.id !== 'WLD',
  );
  return shuffled(
    draw,
    others.filter((record) => covers(specimen, entity, record)),
  ).flatMap((record): Shift[] => {
    const edit = replaceName(sentence, name, record, language);
    if (edit === null) return [];
    return [
      {
        edit: { start: offset + edit.start, end: offset + edit.end, text: edit.text },
        meaning: meaningOf(bench.cells, claim, asOf, swapped(basis.meaning.slots, entity, record.id)),
      },
    ];
  });
}

function kindOf({ bench }: Specimen, entity: string): string | undefined {
  return bench.records.entities.find(({ id }) => id === entity)?.kind;
}

function swapped(slots: readonly Slot[], from: string, to: string): Slot[] {
  return slots.map((slot) => (slot.entity === from ? { ...slot, entity: to } : slot));
}

/** Whether every cell that the claim needs is held for the other entity too. */
function covers({ bench, basis, asOf }: Specimen, entity: string, { id }: EntityRecord): boolean {
  const slots = basis.meaning.slots;
  return (
    slots.some((slot) => slot.entity === entity) &&
    swapped(slots, entity, id).every((slot) => cellsFor(bench.cells, slot, asOf).length > 0)
  );
}
