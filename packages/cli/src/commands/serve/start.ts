import { join, relative } from 'node:path';
import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import type { CliDeps } from '../../deps.ts';
import type { openService } from '../../service/open-service.ts';
import { settingsOf } from '../../settings/settings-of.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { readScreen } from '../screen.ts';
import { runService } from './run-service.ts';
import { refuseOperands, serveWords } from './serve.ts';

/** `assay start`, which `npm start` runs: the service, with a word on what it is before and on what to try next after. */
export async function start(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  return startWith(deps, args, language, async (...given) =>
    (await import('../../service/open-service.ts')).openService(...given),
  );
}

/** `start` with the service that `open` opens. */
export async function startWith(
  deps: CliDeps,
  args: Arguments,
  language: Language,
  open: typeof openService,
): Promise<number> {
  refuseOperands(args, 'assay start');
  const screen = readScreen(deps, args);
  const words = serveWords(language);
  const read = settingsOf(deps, args);
  deps.stdout.write(`${words.intro.flatMap((text) => wrapText(text, screen.width)).join('\n')}\n\n`);
  return runService(deps, read, {
    roles: { web: true, worker: true },
    words,
    open,
    onReady: (url) => {
      const lines = words.next(sampleOf(deps.samplesFolder, language), `${url ?? ''}/live`);
      deps.stdout.write(`\n${lines.map((line) => screen.paint('strong', line)).join('\n')}\n`);
    },
  });
}

/** The path of the sample with deliberate errors in a language, from where the command was called. */
function sampleOf(folder: string, language: Language): string {
  return relative('.', join(folder, `sample.${language}.md`));
}
