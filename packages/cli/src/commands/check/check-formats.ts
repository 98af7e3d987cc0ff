/** How reports can be printed. */
export const CHECK_FORMATS = ['text', 'json', 'html', 'markdown', 'sarif', 'github'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];
