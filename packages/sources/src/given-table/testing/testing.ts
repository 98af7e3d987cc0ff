/** What tests of other packages use of this one's. */
export { buildWorkbook, sheetData } from './build-workbook.ts';
