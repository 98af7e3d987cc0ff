// Finds names of the catalogue's entities in a sentence, longest first, and puts others in their place. Cannot resolve pronouns or shared names.
import type { CatalogueRecords, EntityRecord, Language } from '@assay/engine';
import type { Edit } from '../edit.ts';
import { endsNoun, fitParticle } from './particles.ts';

export interface FoundName {
  readonly entity: string;
  readonly use: 'name' | 'adjective' | 'metonym';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAMES = new WeakMap<CatalogueRecords, Map<Language, Omit<FoundName, 'start' | 'end'>[]>>();

/** Every name in a text, without overlaps, the longest first where two compete. */
export function findNames(records: CatalogueRecords, text: string, language: Language): FoundName[] {
  const found: FoundName[] = [];
  for (const name of namesOf(records, language)) {
    for (let at = text.indexOf(name.text); at >= 0; at = text.indexOf(name.text, at + 1)) {
      const end = at + name.text.length;
      if (found.some((other) => at < other.end && other.start < end)) continue;
      if (standsFree(text, at, end)) found.push({ ...name, start: at, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function namesOf(records: CatalogueRecords, language: Language): Omit<FoundName, 'start' | 'end'>[] {
  const known = NAMES.get(records) ?? new Map<Language, Omit<FoundName, 'start' | 'end'>[]>();
  NAMES.set(records, known);
  const list = known.get(language) ?? records.entities.flatMap((record) => listNames(record, language));
  if (!known.has(language)) {
    list.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
    known.set(language, list);
  }
  return list;
}

function listNames(record: EntityRecord, language: Language): Omit<FoundName, 'start' | 'end'>[] {
  const entity = record.id;
  return [
    ...[record.name[language], ...record.aliases[language]].map((text) => ({
      entity,
      use: 'name' as const,
      text,
    })),
    ...record.adjectives[language].map((text) => ({ entity, use: 'adjective' as const, text })),
    ...record.metonyms[language].map((text) => ({ entity, use: 'metonym' as const, text })),
  ].filter(({ text }) => text.length > 1);
}

function standsFree(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const rest = text.slice(end);
  if (/[A-Za-z0-9]/.test(text.charAt(start)) && /[A-Za-z0-9]/.test(before)) return false;
  if (/[가-힣]/.test(text.charAt(start)) && /[가-힣]/.test(before)) return false;
  if (/[A-Za-z]/.test(text.charAt(end - 1)) && /^[A-Za-z0-9]/.test(rest)) return false;
  return endsNoun(rest);
}

/** English names that stand with the article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|European Union|Czech Republic|UAE|UK|U\.K\.|US|U\.S\.|Americas)/;

/** The edit that puts another entity in a name's place, with article and particle; null where the grammar would break. */
export function replaceName(
  text: string,
  name: FoundName,
  record: EntityRecord,
  language: Language,
): Edit | null {
  const other =
    name.use === 'adjective'
      ? likeAdjective(name.text, record.adjectives[language], language)
      : record.name[language];
  if (other === undefined || name.use === 'metonym') return null;
  return language === 'ko' ? replaceKorean(text, name, other) : replaceEnglish(text, name, other);
}

function replaceKorean(text: string, { start, end }: FoundName, other: string): Edit {
  const fitted = fitParticle(other, text.slice(end));
  return { start, end: end + fitted.eaten, text: fitted.text };
}

/** The adjective that ends alike: Americans → Italians, 미국인 → 이탈리아인, American → Italian. */
function likeAdjective(text: string, others: readonly string[], language: Language): string | undefined {
  if (language === 'ko') return others.find((other) => other.at(-1) === text.at(-1));
  return others.find((other) => /^[A-Za-z]+$/.test(other) && other.endsWith('s') === text.endsWith('s'));
}

function replaceEnglish(text: string, name: FoundName, other: string): Edit | null {
  const { start, end, use } = name;
  const before = text.slice(0, start);
  if (other.endsWith('s') && /^['’]s/.test(text.slice(end))) return null;
  if (use === 'adjective') {
    const article = /\b([Aa])n? $/.exec(before);
    if (article === null) return { start, end, text: other };
    return { start: article.index, end, text: `${article[1]}${/^[AEIO]/.test(other) ? 'n' : ''} ${other}` };
  }
  const article = /\b[Tt]he $/.exec(before);
  const takes = WITH_ARTICLE.test(other) && !/\|\s*$/.test(before);
  if (takes === (article !== null)) return { start, end, text: other };
  if (article === null) return { start, end, text: `${/^$|[.!?]\s$/.test(before) ? 'The' : 'the'} ${other}` };
  return { start: article.index, end, text: other };
}
