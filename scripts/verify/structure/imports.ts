// Lists what a file imports, with the lines. Cannot follow an import whose address is computed.
import type { ParsedFile } from '../parse.ts';

/** An import or re-export of another module. */
export interface ImportOf {
  readonly specifier: string;
  readonly line: number;
  /** `export … from`. */
  readonly again: boolean;
  /** `export * from`. */
  readonly whole: boolean;
}

/** Every import of a file, static and dynamic, types too. */
export function importsOf({ module, text, lineAt }: ParsedFile): ImportOf[] {
  const statics = module.staticImports.map(
    ({ moduleRequest }): ImportOf => ({
      specifier: moduleRequest.value,
      line: lineAt(moduleRequest.start),
      again: false,
      whole: false,
    }),
  );
  const again = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry): ImportOf[] =>
      entry.moduleRequest === null
        ? []
        : [
            {
              specifier: entry.moduleRequest.value,
              line: lineAt(entry.moduleRequest.start),
              again: true,
              whole: entry.importName.name === null,
            },
          ],
    ),
  );
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }): ImportOf[] => {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    const specifier = /^(['"`])([^'"`$]+)\1$/.exec(written)?.[2];
    return specifier === undefined
      ? []
      : [{ specifier, line: lineAt(moduleRequest.start), again: false, whole: false }];
  });
  return [...statics, ...again, ...dynamic];
}
