import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { Focus } from '../claim/carry.ts';
import type { TableDraft } from '../claim/tables/table-drafts.ts';
import type { SentenceView } from '../claim/view.ts';
import type { Language } from '../language/language.ts';
import type { PeriodText } from '../period/period.ts';
import type { WordContext } from './candidates/word-context.ts';

/** What surrounds a claim when it is judged. */
export interface Setting {
  readonly catalogue: SpokenCatalogue;
  readonly view: SentenceView;
  readonly language: Language;
  readonly words: WordContext;
  readonly focus: Focus;
  /** The document's date, as a period and as a day; the day is Infinity where there is none. */
  readonly published: PeriodText | null;
  readonly publishedDay: number;
  /** The statistic of a figure in the same clause, which a claim in words goes on about. */
  readonly beside: string | null;
  /** The cell of a table that makes the claim; null for claims of prose. */
  readonly cell: TableDraft | null;
}
