import type { WebErrorCode } from './codes.ts';

/** The facts that a sentence names. */
export type Detail = Readonly<Record<string, string | number>>;

type Sentence = (detail: Detail) => string;

/** What the server says in one language; exhaustive over the codes. */
export type WebWords = Readonly<Record<WebErrorCode, Sentence>>;
