/** An entry of a feed: where a document was announced, and when. */
export interface ItemTable {
  readonly document_id: string;
  readonly item_id: string;
  readonly feed_id: string;
  readonly source_id: string;
  readonly guid: string;
  readonly title: string;
  readonly link: string | null;
  readonly published_at: string | null;
  readonly seen_at: string;
}
