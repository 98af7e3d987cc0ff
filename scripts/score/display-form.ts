// Groups the forms of gold claims under the engine's names, for tables alone. Cannot change what counts as right.

const GROUPS: Readonly<Record<string, string>> = {
  'compound-growth': 'cagr',
  'count-of-entities': 'count',
  multiple: 'ratio',
  doubling: 'growth-multiple',
  'runner-up': 'list-order',
};

/** The row of a gold form: `compound-growth` → `cagr`; others stay as they are. */
export function displayForm(form: string): string {
  return GROUPS[form] ?? form;
}
