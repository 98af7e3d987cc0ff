// Has vitest read one source with a change made, without touching the file. Cannot change a test, nor a file that is loaded otherwise.
import { defineConfig } from 'vitest/config';
import { shownMutant } from './shown-mutant.ts';

// biome-ignore lint/style/noDefaultExport: vitest asks for one.
export default defineConfig({
  resolve: { conditions: ['assay-source'] },
  ssr: { resolve: { conditions: ['assay-source'] } },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (_, id) => {
        const shown = shownMutant();
        return shown !== null && id.split('?')[0] === shown.file ? shown.text : null;
      },
    },
  ],
  test: {
    include: ['packages/*/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
  },
});
