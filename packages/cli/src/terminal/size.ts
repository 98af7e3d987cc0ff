const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** A number of bytes to read: `renderBytes(1_234_567)` → `1.2 MB`; of `999` → `999 B`. */
export function renderBytes(bytes: number): string {
  let unit = 0;
  let value = bytes;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}
