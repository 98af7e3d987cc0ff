import { type Language, parsePeriod } from '@assay/engine';
import type { BriefingHeader, ChartRequest } from '../briefing.ts';
import { parseCategory } from '../categories.ts';
import { type BriefingFault, type BriefingFaultCode, faultAt } from '../fault.ts';
import { parseChartLine } from './chart-line.ts';
import type { FrontField, FrontLines, Placed } from './front-lines.ts';

/** A disputed figure as listed; where it stands in the text is seen later. */
export interface ListedDispute {
  readonly quote: Placed;
  readonly note: Placed;
}

/** What the head of a briefing says, or null where it says too little; and all that is wrong with it. */
export interface ReadHeader {
  readonly header: BriefingHeader | null;
  /** Title and summary where they stand, for they are checked as well. */
  readonly title: Placed;
  readonly summary: Placed | null;
  readonly disputed: readonly ListedDispute[];
  readonly faults: readonly BriefingFault[];
}

const KNOWN: ReadonlySet<string> = new Set([
  'slug',
  'key',
  'language',
  'title',
  'category',
  'authors',
  'published',
  'updated',
  'reviewer',
  'summary',
  'chart',
  'disputed',
]);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SHORTEST_SLUG = 3;
const LONGEST_SLUG = 80;

/** Reads the fields of a front matter into what they mean. */
export function readHeader(source: string, { fields, faults: before, end }: FrontLines): ReadHeader {
  const faults: BriefingFault[] = [...before];
  const fault = (offset: number, code: BriefingFaultCode, detail = {}): null => {
    faults.push(faultAt(source, offset, code, detail));
    return null;
  };
  for (const { name, offset } of fields.values())
    if (!KNOWN.has(name)) fault(offset, 'unknown-field', { name });

  const optional = (name: string): Placed | null => {
    const field = fields.get(name);
    if (field === undefined) return null;
    if (field.value.text === '') return fault(field.offset, 'empty-field', { name });
    return field.value;
  };
  const required = (name: string): Placed | null =>
    fields.has(name) || end === 0 ? optional(name) : fault(0, 'missing-field', { name });
  const day = (name: string, value: Placed | null): string | null => {
    if (value === null || parsePeriod(value.text)?.grain === 'day') return value?.text ?? null;
    return fault(value.offset, 'bad-date', { name, value: value.text });
  };
  const slugOf = (name: string, value: Placed | null): string | null => {
    if (value === null) return null;
    const { text } = value;
    if (SLUG.test(text) && text.length >= SHORTEST_SLUG && text.length <= LONGEST_SLUG) return text;
    return fault(value.offset, 'bad-slug', { name, value: text });
  };

  const slug = slugOf('slug', required('slug'));
  const key = slugOf('key', optional('key')) ?? slug;
  const language = ifThere(
    required('language'),
    ({ text, offset }) => parseLanguage(text) ?? fault(offset, 'bad-language', { value: text }),
  );
  const title = required('title');
  const category = ifThere(
    required('category'),
    ({ text, offset }) => parseCategory(text) ?? fault(offset, 'bad-category', { value: text }),
  );
  const authors = authorsOf(fields.get('authors'));
  if (authors.length === 0 && end > 0)
    fault(fields.get('authors')?.offset ?? 0, fields.has('authors') ? 'empty-field' : 'missing-field', {
      name: 'authors',
    });
  const published = day('published', required('published'));
  const updated = day('updated', optional('updated'));
  if (published !== null && updated !== null && updated < published)
    fault(fields.get('updated')?.offset ?? 0, 'updated-before-published');
  const chart = ifThere<ChartRequest>(
    optional('chart'),
    ({ text, offset }) => parseChartLine(text) ?? fault(offset, 'bad-chart', { value: text }),
  );
  const reviewer = optional('reviewer')?.text ?? null;
  const summary = optional('summary');
  const disputed = (fields.get('disputed')?.items ?? []).flatMap((item): ListedDispute[] => {
    const quote = item.get('quote');
    const note = item.get('note');
    if (quote !== undefined && quote.text !== '' && note !== undefined && note.text !== '')
      return [{ quote, note }];
    const at = fields.get('disputed')?.offset ?? 0;
    const missing = quote === undefined || quote.text === '' ? 'quote' : 'note';
    fault(at, 'missing-field', { name: missing });
    return [];
  });

  const rest = { reviewer, summary: summary?.text ?? null, chart, updated, authors };
  const header =
    slug === null ||
    key === null ||
    language === null ||
    title === null ||
    category === null ||
    published === null
      ? null
      : { slug, key, language, title: title.text, category, published, ...rest };
  return { header, title: title ?? { text: '', offset: 0 }, summary, disputed, faults };
}

function ifThere<T>(value: Placed | null, read: (value: Placed) => T | null): T | null {
  return value === null ? null : read(value);
}

function parseLanguage(text: string): Language | null {
  return text === 'ko' || text === 'en' ? text : null;
}

/** `authors: Kim, Lee`, or a list below it. */
function authorsOf(field: FrontField | undefined): string[] {
  if (field === undefined) return [];
  const listed = field.items.map((item) => item.get('')?.text ?? '');
  return [...field.value.text.split(','), ...listed].map((name) => name.trim()).filter((name) => name !== '');
}
