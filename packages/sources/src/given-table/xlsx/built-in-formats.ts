/** The formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30); those of East Asia are dates and times. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0',
  6: '$#,##0',
  7: '$#,##0.00',
  8: '$#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '##0.0E+0',
  49: '@',
};
const DAYS = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const TIMES = [32, 33, 34, 35, 55, 56];

/** The code of a format that has none in the workbook: `builtInFormat(10)` → `0.00%`; what is unknown is `General`. */
export function builtInFormat(id: number): string {
  if (DAYS.includes(id)) return 'yyyy-mm-dd';
  return TIMES.includes(id) ? 'h:mm:ss' : (BUILT_IN[id] ?? 'General');
}
