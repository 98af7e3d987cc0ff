import { SAMPLE } from '../sample-package.ts';
import { type FaultCase, json } from './fault-case.ts';

/** What can be wrong with the package and its files. */
export const PACKAGE_CASES: readonly FaultCase[] = [
  {
    code: 'descriptor-missing',
    what: 'no datapackage.json',
    changes: { 'datapackage.json': null },
    at: 'datapackage.json',
  },
  {
    code: 'bad-json',
    what: 'a comma too many',
    changes: json('"version": "1.0",', '"version": "1.0",,'),
    at: 'datapackage.json:3:20',
  },
  {
    code: 'bad-json',
    what: 'a text that stops',
    changes: { 'datapackage.json': '{\n  "name":' },
    at: 'datapackage.json:2:10',
  },
  {
    code: 'bad-json',
    what: 'nesting without end',
    changes: { 'datapackage.json': '['.repeat(100_000) },
    at: 'datapackage.json:1:1',
  },
  {
    code: 'bad-descriptor',
    what: 'no name',
    changes: json('"name": "sample",', '"title": "x",'),
    at: 'datapackage.json:1:1',
  },
  {
    code: 'bad-descriptor',
    what: 'a version that is a number',
    changes: json('"version": "1.0"', '"version": 1.0'),
    at: 'datapackage.json:3:14',
  },
  {
    code: 'bad-descriptor',
    what: 'JSON that is no object',
    changes: { 'datapackage.json': '[]' },
    at: 'datapackage.json:1:1',
  },
  {
    code: 'bad-descriptor',
    what: 'a path that is a number',
    changes: json('"events.csv"', '7'),
    at: 'datapackage.json:12:33',
  },
  {
    code: 'bad-descriptor',
    what: 'another encoding',
    changes: json('"events.csv"', '"events.csv", "encoding": "euc-kr"'),
    at: 'datapackage.json:12:59',
  },
  {
    code: 'bad-descriptor',
    what: 'another delimiter',
    changes: json('"events.csv"', '"events.csv", "dialect": {"delimiter": ";"}'),
    at: 'datapackage.json:12:72',
  },
  {
    code: 'unknown-resource',
    what: 'a table of another name',
    changes: json('"name": "events"', '"name": "incidents"'),
    at: 'datapackage.json:12:15',
  },
  {
    code: 'no-resources',
    what: 'no tables',
    changes: { 'datapackage.json': '{"name": "a", "version": "1", "resources": []}' },
    at: 'datapackage.json:1:44',
  },
  {
    code: 'file-missing',
    what: 'a listed file that is not there',
    changes: { 'events.csv': null },
    at: 'datapackage.json:12:33',
  },
  {
    code: 'file-missing',
    what: 'a folder that is not there',
    changes: json('"events.csv"', '"more/events.csv"'),
    at: 'datapackage.json:12:33',
  },
  {
    code: 'file-unreadable',
    what: 'a folder in place of a file',
    changes: { 'events.csv': null, 'events.csv/a.csv': '' },
    at: 'events.csv',
  },
  {
    code: 'path-escapes',
    what: 'a path with ..',
    changes: json('"observations/2025.csv"', '"../2025.csv"'),
    at: 'datapackage.json:11:65',
  },
  {
    code: 'path-escapes',
    what: 'an absolute path',
    changes: json('"events.csv"', '"/etc/hostname"'),
    at: 'datapackage.json:12:33',
  },
  {
    code: 'path-escapes',
    what: 'a path of another system',
    changes: json('"events.csv"', '"C:\\\\events.csv"'),
    at: 'datapackage.json:12:33',
  },
  {
    code: 'path-escapes',
    what: 'an address',
    changes: json('"events.csv"', '"https://a.example/events.csv"'),
    at: 'datapackage.json:12:33',
  },
  {
    code: 'file-listed-twice',
    what: 'the same file in two tables',
    changes: json('"path": "events.csv"', '"path": "sources.csv"'),
    at: 'datapackage.json:12:33',
  },
  {
    code: 'file-too-large',
    what: 'a file over the limit',
    changes: { 'events.csv': `${SAMPLE['events.csv']}${'x'.repeat(2_000)}` },
    at: 'events.csv',
    limits: { fileBytes: 2_000 },
  },
  {
    code: 'file-too-large',
    what: 'a descriptor over the limit',
    changes: {},
    at: 'datapackage.json',
    limits: { descriptorBytes: 100 },
  },
  {
    code: 'too-many-files',
    what: 'more files than the limit',
    changes: {},
    at: 'datapackage.json:4:16',
    limits: { files: 8 },
  },
];
