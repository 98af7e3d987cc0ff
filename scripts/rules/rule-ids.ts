// Finds the ids of the engine's rules in its source. Cannot know an id that is put together at run time, only its shape: `ko.number.${shape}-word`.
import { Visitor } from 'oxc-parser';
import { parseText } from '../verify/parse.ts';
import { filesUnder, isTest, readText } from '../verify/repository.ts';

/** A rule's id with the file that names it first. */
export interface RuleId {
  readonly id: string;
  readonly file: string;
}

/** Ids as the source writes them, and the shapes of those that it puts together. */
export interface WrittenIds {
  readonly ids: readonly RuleId[];
  readonly shapes: readonly { readonly shape: RegExp; readonly file: string }[];
}

const RULE = /^(?:ko|en)\.[a-z]+(?:[.-][a-z0-9]+)*$/;

/** Every rule id written in the language folders, in the order of the files and of their lines. */
export function findRuleIds(): WrittenIds {
  const ids = new Map<string, string>();
  const shapes: { shape: RegExp; file: string }[] = [];
  for (const path of filesUnder('packages/engine/src/language', (one) => one.endsWith('.ts') && !isTest(one)))
    new Visitor({
      Literal({ value }) {
        if (typeof value === 'string' && RULE.test(value) && !ids.has(value)) ids.set(value, path);
      },
      TemplateLiteral({ quasis }) {
        const parts = quasis.map((quasi) => quasi.value.raw);
        if (/^(?:ko|en)\.[a-z]+\./.test(parts[0] ?? ''))
          shapes.push({ shape: new RegExp(`^${parts.map(escaped).join('[a-z0-9-]+')}$`), file: path });
      },
    }).visit(parseText(path, readText(path)).program);
  return { ids: [...ids].map(([id, file]) => ({ id, file })), shapes };
}

/** The written ids, and those among `known` that have the shape of one put together. */
export function allRuleIds({ ids, shapes }: WrittenIds, known: readonly string[]): RuleId[] {
  const written = new Set(ids.map(({ id }) => id));
  const shaped = known.flatMap((id): RuleId[] => {
    const file = shapes.find(({ shape }) => shape.test(id))?.file;
    return file === undefined || written.has(id) ? [] : [{ id, file }];
  });
  return [...ids, ...shaped].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
