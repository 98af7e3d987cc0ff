// Checks generated hostile inputs: fuzz [--count N] [--seed N] [--from N] [--kind NAME]… [--out FILE]. Cannot find what none of its kinds can hold.
import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Told } from './fuzz/fuzz-worker.ts';
import { KINDS } from './fuzz/kinds.ts';
import { stopReadingPages } from './fuzz/pages.ts';
import { Tally } from './fuzz/tally.ts';
import { watchCases } from './fuzz/watch-worker.ts';

const USAGE = `usage: fuzz [--count N] [--seed N] [--from N] [--kind NAME]… [--out FILE] [--memory MB]; kinds: ${KINDS.map(({ name }) => name).join(', ')}`;

const { seed, from, to, kinds, out, memory } = readArguments();
const started = performance.now();
const tally = new Tally();
let faults = 0;
if (out !== null) writeFileSync(out, '');
await watchCases({ seed, from, to, kinds, memory, hear });
stopReadingPages();
console.log(tally.render());
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${to - from} cases of seed ${seed} in ${seconds} s; at fault: ${faults}`);
process.exitCode = faults > 0 ? 1 : 0;

function hear(told: Told): void {
  if (told.told === 'begins') return;
  const { index, kind, result, smaller } = told;
  tally.add(kind, index, result, process.resourceUsage().maxRSS * 1024);
  if (index % 500 === 499)
    console.error(`fuzz: ${index + 1} (${Math.round((performance.now() - started) / 1000)} s)`);
  if (result.faults.length === 0) return;
  faults += 1;
  const shown = smaller === null ? 'no smaller input' : show(smaller.content);
  console.error(
    `fuzz: case ${index} of seed ${seed} (${kind}): ${result.faults.join('; ').slice(0, 500)}\n  ${shown}`,
  );
  if (out === null) return;
  const content =
    smaller === null || typeof smaller.content === 'string'
      ? (smaller?.content ?? null)
      : { base64: Buffer.from(smaller.content).toString('base64') };
  appendFileSync(
    out,
    `${JSON.stringify({ seed, index, kind, faults: result.faults, ...smaller, content })}\n`,
  );
}

function show(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  const shown = JSON.stringify(text.slice(0, 300));
  return text.length > 300 ? `${shown}… (${text.length} in all; --out keeps it)` : shown;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        from: { type: 'string', default: '0' },
        memory: { type: 'string', default: '2048' },
        kind: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
      },
    });
    const unknown = values.kind.find((name) => !KINDS.some((kind) => kind.name === name));
    if (unknown !== undefined) throw new Error(`no kind is called ${unknown}`);
    const from = wholeNumber('from', values.from);
    return {
      seed: values.seed,
      from,
      to: from + wholeNumber('count', values.count),
      kinds: values.kind,
      out: values.out ?? null,
      memory: wholeNumber('memory', values.memory),
    };
  } catch (error) {
    console.error(`fuzz: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}
