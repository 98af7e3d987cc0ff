import type { CliDeps } from '../../../deps.ts';
import type { CheckOptions } from '../check-options.ts';
import type { Printer } from './printer.ts';

/** One document is printed as an object, several as an array, each as soon as it is checked. */
export function jsonPrinter({ stdout }: CliDeps, { inputs }: CheckOptions): Printer {
  const fault = (): void => {};
  if (inputs.length === 1)
    return {
      print: ({ report }) => stdout.write(`${JSON.stringify(report, null, 2)}\n`),
      fault,
      end: () => {},
    };
  let printed = 0;
  return {
    print: ({ report }) => {
      stdout.write(`${printed === 0 ? '[' : ','}\n${JSON.stringify(report, null, 2)}`);
      printed++;
    },
    fault,
    end: () => stdout.write(printed === 0 ? '[]\n' : '\n]\n'),
  };
}
