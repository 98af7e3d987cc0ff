/** The public API. */
export {};
