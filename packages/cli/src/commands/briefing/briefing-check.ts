import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { readScreen } from '../screen.ts';
import { checkFiles, isPublishable } from './briefing-context.ts';
import { checkedJson, renderChecked } from './render-checked.ts';

/** `assay briefing check`: what keeps briefings from being published, each thing with its place. */
export async function briefingCheck(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const screen = readScreen(deps, args);
  const catalogue = await loadCatalogue(deps, args.valuesOf('catalog'), language);
  const files = await checkFiles(deps, args.operands, catalogue, 'assay briefing check');
  const text = args.has('json')
    ? JSON.stringify(
        files.map((file) => checkedJson(file, language)),
        null,
        2,
      )
    : files.flatMap((file) => renderChecked(file, screen, language)).join('\n');
  deps.stdout.write(`${text}\n`);
  return files.every(isPublishable) ? EXIT.ok : EXIT.refuted;
}
