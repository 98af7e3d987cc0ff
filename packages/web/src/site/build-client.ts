import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Entries of the client: those that pages name in their `scripts`, and the worker that checks drafts. */
const ENTRIES = ['site', 'check', 'check-worker'];

/**
 * The scripts of pages from their sources in `folder`, each in one file: `[['site.js', '…']]`. Takes a tenth of a second.
 * Throws where a source cannot be read, or would need what browsers do not have.
 */
export async function buildClient(
  folder: string,
): Promise<readonly (readonly [name: string, code: string])[]> {
  const there = new Set(readdirSync(folder));
  return Promise.all(
    ENTRIES.filter((name) => there.has(`${name}.ts`)).map(async (name) => {
      const build = await rolldown({
        input: join(folder, `${name}.ts`),
        platform: 'browser',
        resolve: { conditionNames: ['assay-source', 'browser', 'import', 'default'] },
        // A module of which nothing is used is left out, with all of a server's that it imports.
        treeshake: { moduleSideEffects: false },
        logLevel: 'silent',
      });
      const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
      await build.close();
      const foreign = output[0].imports;
      if (foreign.length > 0) throw new Error(`${name}.js would import ${foreign.join(', ')}`);
      return [`${name}.js`, output[0].code] as const;
    }),
  );
}
