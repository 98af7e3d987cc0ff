import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { refuseOperands } from '../serve/serve.ts';
import { nameOf } from '../source/source-context.ts';
import { withStore } from '../with-store.ts';

/** `assay source export`: every source and its feeds as OPML, each source a heading. Feeds that are gone for good stay behind. */
export async function sourceExport(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  refuseOperands(args, 'assay source export');
  const { listSources } = await import('@assay/store');
  const { renderOpml } = await import('@assay/sources');
  const sources = await withStore(deps, args, language, ({ database }) => listSources(database.db));
  const feeds = sources.flatMap(({ source, feeds }) =>
    feeds
      .filter(({ status }) => status === 'active')
      .map(({ address, title }) => ({
        address,
        title: title === '' ? null : title,
        home: source.address,
        language: source.language,
        groups: [nameOf(source, language)],
      })),
  );
  deps.stdout.write(renderOpml({ title: 'Assay', feeds }));
  return EXIT.ok;
}
