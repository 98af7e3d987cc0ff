import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { bundledFolders } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { errorLine } from '../../error-line.ts';
import type { ReadSettings } from '../../settings/read-settings.ts';
import { settingsOf } from '../../settings/settings-of.ts';
import { readScreen } from '../screen.ts';
import { refuseOperands } from '../serve/serve.ts';
import { CHECKS, type Checked, type Finding, STATES } from './finding.ts';
import { probeFolder, probeNode, probeSetup } from './probe-machine.ts';
import { doctorWords, renderFindings } from './render-findings.ts';

/** `assay doctor`: looks at all that the service needs, and says what to do. Exits with 2 where something is wrong. */
export async function doctor(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  refuseOperands(args, 'assay doctor');
  const screen = readScreen(deps, args);
  const found = await examine(deps, args, language);
  const words = doctorWords(language);
  const text = args.has('json')
    ? JSON.stringify(
        found.map(({ check, finding }) => ({
          check,
          state: STATES[finding.code],
          ...finding,
          what: words.what(finding),
          toDo: words.toDo(finding),
        })),
        null,
        2,
      )
    : renderFindings(found, screen, language).join('\n');
  deps.stdout.write(`${text}\n`);
  return found.some(({ finding }) => STATES[finding.code] === 'wrong') ? EXIT.unusable : EXIT.ok;
}

async function examine(deps: CliDeps, args: Arguments, language: Language): Promise<Checked[]> {
  const found: Checked[] = [{ check: 'node', finding: probeNode(deps.nodeVersion) }];
  const add = (check: Checked['check'], finding: Finding): number => found.push({ check, finding });
  const say = (error: unknown): Promise<string> => errorLine(error, language);
  const setup = await probeSetup();
  add('setup', setup);
  let read: ReadSettings;
  try {
    read = settingsOf(deps, args);
  } catch (error) {
    // What the settings name cannot be looked at.
    add('settings', { code: 'settings-wrong', line: await say(error) });
    return found;
  }
  const { settings, origins } = read;
  add('settings', {
    code: 'settings-ok',
    set: Object.values(origins).filter((origin) => origin !== 'default').length,
  });
  const folder = settings.data ?? deps.serviceFolder;
  const isElsewhere = settings['database-url'] !== null;
  add('folder', isElsewhere ? { code: 'folder-unused', folder } : probeFolder(folder, deps.userId));
  add('catalogue', await probeCatalogue([...bundledFolders(deps.dataFolder), ...settings.catalog], say));
  if (setup.code === 'setup-ok') {
    const { probeDatabase } = await import('./probe-database.ts');
    found.push(...(await probeDatabase({ settings, folder, now: deps.now, say })));
  }
  const { probePort } = await import('./probe-port.ts');
  add('port', await probePort(settings.host, settings.port));
  return found.sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
}

async function probeCatalogue(
  folders: readonly string[],
  say: (error: unknown) => Promise<string>,
): Promise<Finding> {
  const { readPackagesSync } = await import('@assay/catalog');
  try {
    const records = readPackagesSync(folders);
    return {
      code: 'catalogue-ok',
      indicators: records.indicators.length,
      cells: records.observations.length,
    };
  } catch (error) {
    return { code: 'catalogue-wrong', line: await say(error) };
  }
}
