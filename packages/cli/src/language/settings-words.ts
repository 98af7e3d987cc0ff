import type { SettingOrigin } from '../settings/read-settings.ts';
import type { SettingName } from '../settings/settings.ts';

/** The words about settings, in one language; what each means is said by the help of its option. */
export interface SettingsWords {
  /** What a setting may be, as the object of “give”. */
  readonly wanted: Readonly<Record<SettingName, string>>;
  readonly origin: Readonly<Record<SettingOrigin, string>>;
  readonly column: Readonly<Record<'name' | 'value' | 'origin', string>>;
  /** Beside a setting that is not set. */
  readonly none: string;
  readonly hint: string;
}
