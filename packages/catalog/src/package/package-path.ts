/**
 * Whether a path of `datapackage.json` stays inside the package by its spelling: relative, with forward slashes, without `..`.
 * Example: `isInsidePath('observations/a.csv')` → true; `isInsidePath('../a.csv')` and `isInsidePath('C:/a.csv')` → false.
 */
export function isInsidePath(path: string): boolean {
  if (path === '' || /[\\:]/.test(path) || path.includes('\0')) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
