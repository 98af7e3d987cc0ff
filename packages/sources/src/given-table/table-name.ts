import { cleanText } from './clean-text.ts';

const FOLDERS = /^.*[/\\]/s;
const ENDING = /\.[A-Za-z0-9]{1,8}$/;
/** What spreadsheets call a sheet that nobody named, in the languages that are read here. */
const UNNAMED = /^(?:sheet|시트)\s?[0-9]{0,4}$/i;

/**
 * What a table is called: the file without its folder and ending, and the sheet or heading where that says more.
 * Example: `tableName('data/exports.xlsx', '2024')` → `exports – 2024`; `tableName('exports.xlsx', 'Sheet1')` → `exports`.
 */
export function tableName(file: string, part: string | null): string {
  const stem = cleanText(file.replace(FOLDERS, '').replace(ENDING, ''));
  return part === null || part === '' || UNNAMED.test(part) ? stem : `${stem} – ${part}`;
}
