/** The languages that Assay reads; each has a folder beside this file. */
export type Language = 'ko' | 'en';
