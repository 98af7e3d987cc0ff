import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { findNearest } from '../arguments/nearest.ts';
import { type SettingsFileReason, UsageError } from '../arguments/usage-error.ts';
import { SETTING_NAMES, type SettingName, type Settings, settingsSchema, variableOf } from './settings.ts';

/** Where a setting came from. */
export type SettingOrigin = 'flag' | 'environment' | 'file' | 'default';

export interface ReadSettings {
  readonly settings: Settings;
  readonly origins: Readonly<Record<SettingName, SettingOrigin>>;
}

/** Read where no file is named and it is there. */
const USUAL_FILE = 'assay.json';

/** Settings that name a place on disk; in the file they start from its folder. */
const PATHS: ReadonlySet<SettingName> = new Set(['data', 'catalog']);

/**
 * The settings from flags, environment and file, in this order of precedence. Throws UsageError `bad-setting` with the first
 * wrong one: its name, where it was set, and what it may be; `bad-settings-file` where the file cannot be read.
 */
export function readSettings(
  flags: Readonly<Partial<Record<SettingName, string | readonly string[]>>>,
  env: Readonly<Record<string, string | undefined>>,
  file: string | null,
): ReadSettings {
  const written = readFile(file);
  const given: Partial<Record<SettingName, unknown>> = {};
  const origins = {} as Record<SettingName, SettingOrigin>;
  for (const name of SETTING_NAMES) {
    const fromEnvironment = env[variableOf(name)] ?? (name === 'database-url' ? env.DATABASE_URL : undefined);
    const [value, origin]: [unknown, SettingOrigin] =
      flags[name] !== undefined
        ? [flags[name], 'flag']
        : fromEnvironment !== undefined && fromEnvironment !== ''
          ? [fromEnvironment, 'environment']
          : name in written.values
            ? [placed(name, written.values[name], written.folder), 'file']
            : [undefined, 'default'];
    origins[name] = origin;
    if (value !== undefined) given[name] = value;
  }
  const unknown = Object.keys(written.values).find((name) => !SETTING_NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new UsageError({
      code: 'unknown-setting',
      name: unknown,
      file: written.path ?? USUAL_FILE,
      nearest: findNearest(unknown, SETTING_NAMES)[0] ?? null,
    });
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return { settings: parsed.data, origins };
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? '') as SettingName;
  throw new UsageError({
    code: 'bad-setting',
    name,
    origin: whereOf(name, origins[name], written.path),
    value: name === 'database-url' ? '…' : String(given[name] ?? ''),
  });
}

interface Written {
  readonly path: string | null;
  readonly folder: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function readFile(file: string | null): Written {
  const path = resolve(file ?? USUAL_FILE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (file === null && code === 'ENOENT') return { path: null, folder: '.', values: {} };
    throw unusable(file, REASONS[code] ?? 'unreadable', code);
  }
  try {
    const values: unknown = JSON.parse(text);
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      return { path, folder: dirname(path), values: values as Record<string, unknown> };
  } catch (error) {
    throw unusable(file, 'not-json', error instanceof Error ? error.message : String(error));
  }
  throw unusable(file, 'no-object', '');
}

const REASONS: Readonly<Record<string, SettingsFileReason>> = {
  ENOENT: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EISDIR: 'folder',
};

function unusable(file: string | null, reason: SettingsFileReason, detail: string): UsageError {
  return new UsageError({ code: 'bad-settings-file', file: file ?? USUAL_FILE, reason, detail });
}

function placed(name: SettingName, value: unknown, folder: string): unknown {
  if (!PATHS.has(name)) return value;
  const place = (path: unknown): unknown =>
    typeof path === 'string' && !isAbsolute(path) ? resolve(folder, path) : path;
  return Array.isArray(value) ? value.map(place) : place(value);
}

/** Where a wrong setting is to be mended. */
function whereOf(name: SettingName, origin: SettingOrigin | undefined, file: string | null): string {
  if (origin === 'flag') return `--${name}`;
  return origin === 'file' ? `${file ?? USUAL_FILE}: ${name}` : variableOf(name);
}
