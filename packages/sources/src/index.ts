/** The public API: the outside world in, a plain document out. */
export { type ArticleExtractor, startExtractor } from './article/article-extractor.ts';
export type { ArticleFacts } from './article-facts.ts';
export {
  SOURCE_ERROR_CODES,
  SOURCE_WARNING_CODES,
  type SourceErrorCode,
  type SourceWarningCode,
} from './codes.ts';
export { type ReadCp949, readCp949 } from './decode/read-cp949.ts';
export { describePasted, type HashBytes } from './describe-pasted.ts';
export { SourceError } from './errors.ts';
export type { FoundFeed } from './feed/discover-feeds.ts';
export type { Feed, FeedItem, FeedKind } from './feed/feed.ts';
export { type FeedAnswer, fetchFeed } from './feed/fetch-feed.ts';
export { type FeedsFound, findFeeds } from './feed/find-feeds.ts';
export { DEFAULT_PACE, nextPoll, type PollHistory, type PollPace } from './feed/next-poll.ts';
export { type FeedFacts, parseFeed } from './feed/parse-feed.ts';
export type { AddressPolicy } from './fetch/address-policy.ts';
export { allowRanges } from './fetch/allow-ranges.ts';
export type { NameLookup } from './fetch/connector.ts';
export type { Known, RefetchDeps } from './fetch/fetch-known.ts';
export { buildUserAgent } from './fetch/user-agent.ts';
export { type ArticleAnswer, type ArticleDeps, fetchArticle } from './fetch-article.ts';
export { type DescribedFile, describeFile } from './given-table/describe-file.ts';
export { type DescribedColumn, type DescribedTable, describeTable } from './given-table/describe-table.ts';
export { excerptsOf, type TableExcerpt } from './given-table/excerpt.ts';
export { readTableFile } from './given-table/read-table-file.ts';
export type { TableFile, TableFileKind } from './given-table/table-file.ts';
export { TableFileError } from './given-table/table-file-error.ts';
export type { TableNotice } from './given-table/table-notice.ts';
export { rangeOf, widthOf } from './given-table/table-range.ts';
export { type GivenFile, SHELF_LIMITS, type ShelvedFile, TableShelf } from './given-table/table-shelf.ts';
export { DEFAULT_LIMITS, type SourceLimits } from './limits.ts';
export type { FeedList, ListedFeed } from './opml/opml.ts';
export { parseOpml } from './opml/parse-opml.ts';
export { renderOpml } from './opml/render-opml.ts';
export { readDocument, type SourceDeps } from './read-document.ts';
export { buildRobots, type Robots } from './robots/build-robots.ts';
export { type RobotsFile, readRobots } from './robots/read-robots.ts';
export type { SourceDocument, SourceFormat, SourceOptions } from './source-document.ts';
export type { SourceWarning } from './warnings.ts';
export { askHub, type HubAnswer } from './websub/ask-hub.ts';
export type { HubRequest } from './websub/hub-request.ts';
export { renewAt } from './websub/lease.ts';
export { checkSignature, type SignatureCheck, type SignatureRules } from './websub/signature.ts';
export type { InEveryLanguage } from './words/render.ts';
