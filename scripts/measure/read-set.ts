// Reads the files of a set. Cannot tell a wrong file from a right one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON file of a set, with or without a byte order mark, as the set's own README describes it. */
export function readJson<T>(folder: string, ...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(folder, ...path), 'utf8').replace(/^\uFEFF/, '')) as T;
}

/** The values of a JSONL file, one a line. */
export function readLines<T>(folder: string, ...path: readonly string[]): T[] {
  return readFileSync(join(folder, ...path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The names of the JSON files of a folder, in order, without their ending. */
export function jsonNames(folder: string, ...path: readonly string[]): string[] {
  return readdirSync(join(folder, ...path))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
