/** What `datapackage.json` should have had in a place; each language words them. */
export const EXPECTATIONS = ['descriptor', 'name', 'version', 'resources', 'resource', 'path'] as const;

export type Expectation = (typeof EXPECTATIONS)[number];
