import type { Arguments } from '../arguments/read-arguments.ts';
import type { CliDeps } from '../deps.ts';
import { type ReadSettings, readSettings } from './read-settings.ts';
import { SETTING_NAMES, type SettingName } from './settings.ts';

/** Settings of which each option adds one; of the others the last counts. */
const REPEATED: ReadonlySet<SettingName> = new Set(['catalog', 'allow-ranges', 'trusted-proxies']);

/** The settings of a command from its options, the environment and the settings file. Throws UsageError as `readSettings` does. */
export function settingsOf(deps: Pick<CliDeps, 'env'>, args: Arguments): ReadSettings {
  const flags: Partial<Record<SettingName, string | readonly string[]>> = {};
  for (const name of SETTING_NAMES) {
    const values = args.valuesOf(name);
    const last = values.at(-1);
    if (last === undefined) continue;
    // A folder may have a comma or a space in its name; a range has neither.
    flags[name] = name === 'catalog' ? values : REPEATED.has(name) ? values.join(',') : last;
  }
  return readSettings(flags, deps.env, args.valueOf('config'));
}
