import type { Feed } from '@assay/sources';
import type { SourceKind } from '@assay/store';
import { siteOf } from './own-feeds.ts';

/** What a new source is said to be; null where it is to be found out. */
export interface GivenSource {
  readonly id: string | null;
  readonly nameKo: string | null;
  readonly nameEn: string | null;
  readonly kind: SourceKind | null;
  readonly language: 'ko' | 'en' | null;
  readonly owner: string | null;
  readonly licence: string | null;
  readonly trust: string | null;
}

/** A source as the store takes it, without its day. */
export interface DescribedSource {
  readonly id: string;
  readonly name_ko: string;
  readonly name_en: string;
  readonly address: string;
  readonly language: 'ko' | 'en';
  readonly kind: SourceKind;
  readonly owner: string;
  readonly licence: string;
  readonly trust_note: string;
}

const LONGEST_NAME = 120;

/**
 * A source from what was said of it, and for the rest from its feed: the id from the host, the names from the title, the
 * address of the page that the feed belongs to, the language that it states or that its titles are in.
 */
export function describeSource(
  given: GivenSource,
  feed: Pick<Feed, 'title' | 'home' | 'language' | 'items'>,
  address: string,
): DescribedSource {
  const home = feed.home ?? new URL('/', address).href;
  const id = given.id ?? idOfHost(new URL(address).host);
  const title = (feed.title ?? '').trim().slice(0, LONGEST_NAME).toWellFormed() || id;
  return {
    id,
    name_ko: given.nameKo ?? title,
    name_en: given.nameEn ?? title,
    address: home,
    language: given.language ?? languageOf(feed),
    kind: given.kind ?? 'news',
    owner: given.owner ?? '',
    licence: given.licence ?? '',
    trust_note: given.trust ?? '',
  };
}

/**
 * An id from a host: what is left of it without `www`, and without that under which sites are registered.
 * Example: `idOfHost('www.hanbit.co.kr')` → `hanbit`; of `ai.hanbit.example` → `ai-hanbit`.
 */
export function idOfHost(host: string): string {
  const isAddress = /^[\d.:]+$|^\[/.test(host);
  const hostname = isAddress ? host : host.replace(/:\d{1,5}$/, '');
  const site = siteOf(hostname);
  const named = site.split('.')[0] ?? '';
  const before = hostname.slice(0, Math.max(0, hostname.length - site.length)).replace(/^www\./, '');
  const text = isAddress || !site.includes('.') ? hostname : `${before}${named}`;
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'source'
  );
}

/** What an id may be, of whoever names a source by hand. */
export function isSourceId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(text);
}

/** Of the letters of titles, so many are Hangul where a feed is Korean: titles are full of Latin names. */
const KOREAN_SHARE = 0.2;

function languageOf({ language, title, items }: Pick<Feed, 'language' | 'title' | 'items'>): 'ko' | 'en' {
  if (language === 'ko' || language === 'en') return language;
  const text = [title ?? '', ...items.slice(0, 20).map((item) => item.title ?? '')].join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return hangul > letters * KOREAN_SHARE ? 'ko' : 'en';
}
