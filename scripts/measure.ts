// Measures numbers, arithmetic and statements about tables on others' test sets: measure DIR [SET…] [--half open|aside] [--list FILE] [--write]. Cannot catch what those sets get wrong, nor what they lack.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DUCKLING } from './measure/duckling.ts';
import { KLUE } from './measure/klue.ts';
import { KOREAN_NUMERALS } from './measure/korean-numerals.ts';
import { LOGICNLG } from './measure/logicnlg.ts';
import type { Half, Measured, MeasuredSet } from './measure/measured-set.ts';
import { QUANTULUM } from './measure/quantulum.ts';
import { RECOGNIZERS } from './measure/recognizers.ts';
import { renderMeasures, renderSet } from './measure/render-measures.ts';
import { SCITAB } from './measure/scitab.ts';
import { TABFACT } from './measure/tabfact.ts';
import { TAT_QA } from './measure/tat-qa.ts';

/** Every set, in the order of the document; one file each. */
const SETS: readonly MeasuredSet[] = [
  RECOGNIZERS,
  KLUE,
  QUANTULUM,
  DUCKLING,
  KOREAN_NUMERALS,
  TAT_QA,
  TABFACT,
  LOGICNLG,
  SCITAB,
];

const USAGE = `usage: measure DIR [${SETS.map(({ name }) => name).join('|')}]… [--half open|aside] [--list FILE] [--write]`;
const OUT = 'docs/measures.md';

const { folder, sets, halves, list, write } = readArguments();
const measured: (readonly [MeasuredSet, Measured])[] = [];
for (const set of sets) {
  const started = performance.now();
  const one = await set.measure(join(folder, set.name), halves);
  measured.push([set, one]);
  console.error(`measure: ${set.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  console.log(renderSet(set, one));
}
if (list !== undefined) writeFileSync(list, `${listLines(measured).join('\n')}\n`);
if (write) writeFileSync(OUT, renderMeasures(measured));

/** Every case that is not right, for whoever sorts them. */
function listLines(all: readonly (readonly [MeasuredSet, Measured])[]): string[] {
  return all.flatMap(([set, { judged }]) =>
    judged
      .filter(({ right }) => !right)
      .map(({ group, half, judgement, line }) =>
        [set.name, group, half, judgement?.id ?? '?', line].join('\t'),
      ),
  );
}

interface Asked {
  readonly folder: string;
  readonly sets: readonly MeasuredSet[];
  readonly halves: readonly Half[];
  readonly list: string | undefined;
  readonly write: boolean;
}

function readArguments(): Asked {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        half: { type: 'string' },
        list: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
    const [folder, ...names] = positionals;
    if (folder === undefined) throw new Error('no folder given');
    const missing = [folder, ...SETS.map(({ name }) => join(folder, name))].find((path) => !existsSync(path));
    if (missing !== undefined) throw new Error(`no such folder: ${missing}`);
    const unknown = names.find((name) => !SETS.some((set) => set.name === name));
    if (unknown !== undefined) throw new Error(`no set is called ${unknown}`);
    const { half, list, write } = values;
    if (half !== undefined && half !== 'open' && half !== 'aside')
      throw new Error(`no half is called ${half}`);
    if (write && (names.length > 0 || half !== undefined))
      throw new Error('--write takes all sets and both halves');
    return {
      folder,
      sets: SETS.filter(({ name }) => names.length === 0 || names.includes(name)),
      halves: half === undefined ? ['open', 'aside'] : [half],
      list,
      write,
    };
  } catch (error) {
    console.error(`measure: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}
