/** What a page states of its article, for a record of it. Instants are ISO 8601 in UTC, addresses absolute. */
export interface ArticleFacts {
  readonly title: string | null;
  /** Names without titles and mail addresses. */
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** The address of the lead picture. */
  readonly image: string | null;
  /** The language that the page names: `ko`, `en`, or the code of another. */
  readonly language: string | null;
  /** The address that the page calls its own, on whatever host; `SourceDocument.url` is the one to trust. */
  readonly canonical: string | null;
}
