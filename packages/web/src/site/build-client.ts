import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Entries of the client: those that pages name in their `scripts`, and the workers that check drafts. */
const ENTRIES = ['site', 'home', 'check', 'check-worker', 'check-table-worker'];

/** A script of pages in one file, and the paths of the sources that went in. */
export interface ClientScript {
  readonly name: string;
  readonly code: string;
  readonly inputs: readonly string[];
}

/**
 * The scripts of pages from their sources in `folder`, each in one file: `[{name: 'site.js', code: '…'}]`. Takes up to a second.
 * Throws where a source cannot be read, or would need what browsers do not have.
 */
export async function buildClient(folder: string): Promise<readonly ClientScript[]> {
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
      const inputs = await build.watchFiles;
      await build.close();
      const foreign = output[0].imports;
      if (foreign.length > 0) throw new Error(`${name}.js would import ${foreign.join(', ')}`);
      return { name: `${name}.js`, code: output[0].code, inputs };
    }),
  );
}
