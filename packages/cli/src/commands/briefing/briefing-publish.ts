import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { readScreen } from '../screen.ts';
import { withStore } from '../with-store.ts';
import { briefingWords, checkFiles, isPublishable } from './briefing-context.ts';
import { checkedJson, renderChecked } from './render-checked.ts';

/** `assay briefing publish`: puts briefings on the site, all or none; one that cannot be published keeps the others back. */
export async function briefingPublish(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const screen = readScreen(deps, args);
  const words = briefingWords(language);
  const catalogue = await loadCatalogue(deps, args.valuesOf('catalog'), language);
  const files = await checkFiles(deps, args.operands, catalogue, 'assay briefing publish');
  const refused = files.filter((file) => !isPublishable(file));
  if (refused.length > 0) {
    const text = args.has('json')
      ? JSON.stringify(
          refused.map((file) => checkedJson(file, language)),
          null,
          2,
        )
      : [...refused.flatMap((file) => renderChecked(file, screen, language)), words.nothingPublished].join(
          '\n',
        );
    deps.stdout.write(`${text}\n`);
    return EXIT.refuted;
  }
  const { publishBriefing } = await import('@assay/store');
  const { briefingToPublish } = await import('@assay/pipeline');
  const note = args.valueOf('note') ?? '';
  const at = deps.now().toISOString();
  const published = await withStore(deps, args, language, ({ database: { db } }) =>
    db.transaction().execute(async (trx) => {
      const done = [];
      for (const file of files) {
        if (file.kind !== 'checked') continue;
        const { briefing, report, judged } = file.checked;
        const { slug, language: own } = briefing;
        const result = await publishBriefing(trx, briefingToPublish(briefing, report, judged, note, at));
        done.push({ slug, language: own, ...result });
      }
      return done;
    }),
  );
  const lines = published.map(({ slug, language: own, version, outcome }) => {
    const name = `${slug} (${own})`;
    if (outcome === 'new-version') return words.published(name, version);
    return outcome === 'checked-again' ? words.checkedAgain(name) : words.unchanged(name);
  });
  deps.stdout.write(`${args.has('json') ? JSON.stringify(published, null, 2) : lines.join('\n')}\n`);
  return EXIT.ok;
}
