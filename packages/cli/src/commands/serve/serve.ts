import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { CliDeps } from '../../deps.ts';
import { EN_SERVE } from '../../language/en/serve.ts';
import { KO_SERVE } from '../../language/ko/serve.ts';
import type { ServeWords } from '../../language/serve-words.ts';
import type { openService } from '../../service/open-service.ts';
import type { Roles } from '../../service/opening.ts';
import { settingsOf } from '../../settings/settings-of.ts';
import { runService } from './run-service.ts';

const WORDS: Readonly<Record<Language, ServeWords>> = { ko: KO_SERVE, en: EN_SERVE };

/** What the service says while it starts and stops. */
export function serveWords(language: Language): ServeWords {
  return WORDS[language];
}

/** `assay serve`: runs the service until it is stopped. */
export async function serve(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  return serveWith(deps, args, language, async (...given) =>
    (await import('../../service/open-service.ts')).openService(...given),
  );
}

/** `serve` with the service that `open` opens. Throws UsageError for wrong options and settings, before anything is opened. */
export async function serveWith(
  deps: CliDeps,
  args: Arguments,
  language: Language,
  open: typeof openService,
): Promise<number> {
  refuseOperands(args, 'assay serve');
  const roles = rolesOf(args);
  return runService(deps, settingsOf(deps, args), { roles, words: serveWords(language), open });
}

/** Throws UsageError where there is an operand: the service takes none. */
export function refuseOperands(args: Arguments, command: string): void {
  const [extra] = args.operands;
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
}

function rolesOf(args: Arguments): Roles {
  const [web, worker] = [args.has('web'), args.has('worker')];
  if (web && worker) throw new UsageError({ code: 'not-together', first: '--web', second: '--worker' });
  return { web: !worker, worker: !web };
}
