/** The public API of the catalogue: data packages in, the engine's records out. */
export { type CarefulRow, readCarefully, type Separator } from './csv/careful-row.ts';
export { type CsvRows, parseCsv } from './csv/parse-csv.ts';
export { writeCsv } from './csv/write-csv.ts';
export { jsonErrorPlace } from './descriptor/locate-json.ts';
export { tableSchema } from './descriptor/table-schema.ts';
export { type AddedEdition, addEdition } from './edition/add-edition.ts';
export type { NewSource } from './edition/new-source.ts';
export { CatalogueFaultError } from './fault/catalogue-fault-error.ts';
export { type Fault, type FaultColumn, faultLine } from './fault/fault.ts';
export { FAULT_CODES, type FaultCode } from './fault/fault-codes.ts';
export { type CatalogueCache, openPackages } from './open-packages.ts';
export { LIMITS, type Limits } from './package/limits.ts';
export { readPackages, readPackagesSync } from './read-packages.ts';
export { foldWords, matchWord, readSearchWords, type SearchWord } from './search/search-words.ts';
export { TABLE_NAMES, type TableName } from './tables/column.ts';
export type { PackagedObservation } from './tables/observations.ts';
export { TABLES } from './tables/tables.ts';
export { type Validation, validatePackage } from './validate-package.ts';
