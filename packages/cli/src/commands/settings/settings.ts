import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { EN_HELP } from '../../language/en/help.ts';
import { EN_SETTINGS } from '../../language/en/settings.ts';
import type { HelpWords } from '../../language/help-words.ts';
import { KO_HELP } from '../../language/ko/help.ts';
import { KO_SETTINGS } from '../../language/ko/settings.ts';
import type { SettingsWords } from '../../language/settings-words.ts';
import type { ReadSettings } from '../../settings/read-settings.ts';
import {
  SETTING_NAMES,
  type SettingName,
  type Settings,
  settingsJsonSchema,
} from '../../settings/settings.ts';
import { settingsOf } from '../../settings/settings-of.ts';
import { cutText, padEnd, printable, textWidth } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { OPTIONS } from '../options.ts';
import { readScreen, type Screen } from '../screen.ts';
import { refuseOperands } from '../serve/serve.ts';

const WORDS: Readonly<Record<Language, { readonly settings: SettingsWords; readonly help: HelpWords }>> = {
  ko: { settings: KO_SETTINGS, help: KO_HELP },
  en: { settings: EN_SETTINGS, help: EN_HELP },
};

/** `assay settings`: each setting with its value, where that comes from, and what it means. */
export async function settings(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  refuseOperands(args, 'assay settings');
  const read = settingsOf(deps, args);
  if (args.has('json')) {
    const values = { ...read.settings, 'database-url': withoutPassword(read.settings['database-url']) };
    const page = { schema: settingsJsonSchema(), values, origins: read.origins };
    deps.stdout.write(`${JSON.stringify(page, null, 2)}\n`);
    return EXIT.ok;
  }
  deps.stdout.write(`${renderSettings(read, readScreen(deps, args), language).join('\n')}\n`);
  return EXIT.ok;
}

/**
 * The lines of all settings: name, value and origin on one, the meaning below it.
 * Example: `port   8080   environment`, then `  the port to listen on (else 4250; 0 is any free one)`.
 */
export function renderSettings(read: ReadSettings, screen: Screen, language: Language): string[] {
  const { settings: words, help } = WORDS[language];
  const rows = SETTING_NAMES.map((name) => {
    const value = shown(name, read.settings);
    return { name, value: value === '' ? words.none : value, origin: words.origin[read.origins[name]] };
  });
  const width = (pick: (row: (typeof rows)[number]) => string, title: string): number =>
    Math.max(textWidth(title), ...rows.map((row) => textWidth(pick(row))));
  const first = width((row) => row.name, words.column.name);
  const last = width((row) => row.origin, words.column.origin);
  const middle = Math.min(
    width((row) => row.value, words.column.value),
    Math.max(12, screen.width - first - last - 4),
  );
  const line = (name: string, value: string, origin: string): string =>
    `${padEnd(name, first)}  ${padEnd(cutText(value, middle), middle)}  ${origin}`.trimEnd();
  return [
    screen.paint('faint', line(words.column.name, words.column.value, words.column.origin)),
    ...rows.flatMap(({ name, value, origin }) => [
      screen.paint(read.origins[name] === 'default' ? 'plain' : 'strong', line(name, value, origin)),
      ...wrapText(help.option[OPTION_OF[name]], screen.width - 2).map((text) =>
        screen.paint('faint', `  ${text}`),
      ),
    ]),
    '',
    ...wrapText(words.hint, screen.width),
  ];
}

function shown(name: SettingName, values: Settings): string {
  const value = name === 'database-url' ? withoutPassword(values[name]) : values[name];
  if (value === null) return '';
  return printable(Array.isArray(value) ? value.join(', ') : String(value));
}

/** The address of a database with its password, and whatever else is in the query, blotted out. */
function withoutPassword(address: string | null): string | null {
  if (address === null) return null;
  if (!URL.canParse(address)) return '…';
  const url = new URL(address);
  if (url.password !== '') url.password = '***';
  for (const name of [...url.searchParams.keys()])
    if (/pass|key|secret/i.test(name)) url.searchParams.set(name, '***');
  return url.href;
}

type OptionKey = keyof typeof OPTIONS;

/** The option of each setting: it has the same name. */
const OPTION_OF = Object.fromEntries(
  (Object.keys(OPTIONS) as OptionKey[]).map((key) => [OPTIONS[key].name, key]),
) as Readonly<Record<SettingName, OptionKey>>;
