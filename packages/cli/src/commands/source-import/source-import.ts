import { readFile } from 'node:fs/promises';
import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { printable } from '../../terminal/width.ts';
import { registerSource } from '../source/register-source.ts';
import { sourceWords } from '../source/source-context.ts';
import { withStore } from '../with-store.ts';
import { faultyEntries } from './faulty-entries.ts';
import { planImport } from './plan-import.ts';

/** `assay source import`: follows the feeds of an OPML file; what is known is left as it is. */
export async function sourceImport(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [file, extra] = args.operands;
  const command = 'assay source import';
  if (file === undefined) throw new UsageError({ code: 'missing-operand', operand: 'FILE|-', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const { parseOpml } = await import('@assay/sources');
  const bytes = await readBytes(deps, file);
  const list = await parseOpml(bytes);
  if (list === null) throw new UsageError({ code: 'no-opml', file });
  const faulty = faultyEntries(new TextDecoder().decode(bytes));
  const now = deps.now().toISOString();
  const { feedIdOf, listSources } = await import('@assay/store');
  const done = await withStore(deps, args, language, async ({ database: { db } }) => {
    const sources = await listSources(db);
    const followed = new Set(sources.flatMap(({ feeds }) => feeds.map(({ id }) => id)));
    const fresh = list.feeds.filter(({ address }) => !followed.has(feedIdOf(address)));
    const plans = planImport(
      fresh,
      sources.map(({ source }) => source),
    );
    const added: { readonly id: string; readonly isNew: boolean; readonly feeds: number }[] = [];
    for (const { source, feeds } of plans) {
      const registered = await registerSource(db, source, feeds, now);
      const count = registered.feeds.filter(({ isNew }) => isNew).length;
      added.push({ id: source.id, isNew: registered.isNew, feeds: count });
    }
    return { added, known: list.feeds.length - fresh.length };
  });
  const words = sourceWords(language);
  const sources = done.added.filter(({ isNew }) => isNew).length;
  const feeds = done.added.reduce((sum, each) => sum + each.feeds, 0);
  const lines = args.has('json')
    ? [JSON.stringify({ ...done, faulty }, null, 2)]
    : [
        words.imported(sources, feeds, done.known),
        ...(faulty.length === 0 ? [] : [words.faulty(faulty.length)]),
        ...faulty.map(({ line, address }) => `  ${words.faultAt(line, printable(address))}`.trimEnd()),
      ];
  deps.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

async function readBytes(deps: CliDeps, file: string): Promise<Uint8Array> {
  if (file === '-') {
    const parts: Uint8Array[] = [];
    for await (const part of deps.stdin)
      parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
    return Buffer.concat(parts);
  }
  try {
    return await readFile(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError({ code: 'unreadable-file', file, reason });
  }
}
