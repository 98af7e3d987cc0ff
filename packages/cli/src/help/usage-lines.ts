import type { CommandName } from '../commands/command.ts';

/** How each command is called: its operands, the same in every language. */
export const OPERANDS: Readonly<Record<CommandName, string>> = {
  start: '',
  check: 'FILE|URL|-…',
  'catalog list': '[WORDS]',
  'catalog show': 'ID',
  'catalog search': 'WORDS',
  'catalog validate': 'DIR',
  'catalog add-edition': 'DIR FILE --source ID …',
};

/** Calls to copy, the same in every language. */
export const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  start: ['assay start'],
  check: [
    'assay check article.md --published 2025-05-12',
    'assay check article.md --explain c3',
    'assay check drafts/*.md --json > reports.json',
    'curl -s https://example.com/article | assay check - --lang ko',
  ],
  'catalog list': ['assay catalog list robot', 'assay catalog list --kind publication'],
  'catalog show': ['assay catalog show notable_ai_models', 'assay catalog show KOR --lang ko'],
  'catalog search': ['assay catalog search 중국의 특허', 'assay catalog search robot density'],
  'catalog validate': ['assay catalog validate data/ai-race'],
  'catalog add-edition': [
    'assay catalog add-edition my-data rows.csv --source my_report_2026 --publication my_report --edition 2026-04 --title "My report 2026"',
  ],
};
