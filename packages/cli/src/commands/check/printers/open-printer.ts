import type { Catalogue } from '@assay/engine';
import type { CliDeps } from '../../../deps.ts';
import type { Screen } from '../../screen.ts';
import type { CheckOptions } from '../check-options.ts';
import { jsonPrinter } from './json-printer.ts';
import type { Printer } from './printer.ts';
import { textPrinter } from './text-printer.ts';

/** The printer of the format that was asked for; what text and JSON do not need is loaded for the others alone. */
export async function openPrinter(
  deps: CliDeps,
  catalogue: Catalogue,
  options: CheckOptions,
  screen: Screen,
): Promise<Printer> {
  switch (options.format) {
    case 'text':
      return textPrinter(deps, catalogue, options, screen);
    case 'json':
      return jsonPrinter(deps, options);
    case 'html':
    case 'markdown':
      return (await import('./page-printer.ts')).pagePrinter(deps, catalogue, options);
    case 'sarif':
      return (await import('./sarif-printer.ts')).sarifPrinter(deps, catalogue, options);
    case 'github':
      return (await import('./github-printer.ts')).githubPrinter(deps, catalogue, options);
  }
}
