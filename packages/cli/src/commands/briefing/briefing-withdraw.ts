import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { withStore } from '../with-store.ts';
import { briefingWords } from './briefing-context.ts';

/** `assay briefing withdraw`: takes a briefing back in every language; its address tells that, and what took its place. */
export async function briefingWithdraw(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [slug, extra] = args.operands;
  const command = 'assay briefing withdraw';
  if (slug === undefined) throw new UsageError({ code: 'missing-operand', operand: 'SLUG', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const replacedBy = args.valueOf('replaced-by');
  const { briefingAt, withdrawBriefing } = await import('@assay/store');
  const count = await withStore(deps, args, language, ({ database: { db } }) =>
    db.transaction().execute(async (trx) => {
      const wanted = replacedBy ?? slug;
      const found = [await briefingAt(trx, wanted, 'ko'), await briefingAt(trx, wanted, 'en')];
      const isThere = found.some((one) => one?.briefing.state === 'published');
      if (!isThere || replacedBy === slug) throw new UsageError({ code: 'unknown-briefing', slug: wanted });
      const done = await withdrawBriefing(trx, slug, null, replacedBy, deps.now().toISOString());
      if (done === 0) throw new UsageError({ code: 'unknown-briefing', slug });
      return done;
    }),
  );
  const text = args.has('json')
    ? JSON.stringify({ slug, withdrawn: count, replacedBy }, null, 2)
    : briefingWords(language).withdrawn(slug, count);
  deps.stdout.write(`${text}\n`);
  return EXIT.ok;
}
