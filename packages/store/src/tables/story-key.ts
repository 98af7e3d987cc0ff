/** The inverted index by which a new item finds those that may tell the same; rows older than the window are dropped. */
export interface StoryKeyTable {
  readonly key: string;
  readonly document_id: string;
  readonly published_at: string;
}
