import type { MemberRow, StoryRow } from '@assay/store';
import { type Conflict, conflictsOf } from './conflicts-of.ts';
import { originsOf, type StoryMember } from './origins-of.ts';
import type { StoryFeatures } from './story-features.ts';

/** A figure on which the items of a story differ, as it is shown: each value with who states it. */
export interface StoryConflict {
  readonly indicator: string | null;
  readonly entity: string | null;
  readonly period: string | null;
  readonly unit: string | null;
  /** What the figures are about, where no statistic is known. */
  readonly about: readonly string[];
  readonly figures: readonly {
    readonly quantity: string;
    readonly value: string;
    readonly origins: number;
    readonly sources: readonly string[];
    readonly documents: readonly string[];
  }[];
}

/** A story as its members make it, and the first telling of each. */
export interface MadeStory {
  readonly story: Omit<StoryRow, 'story_id' | 'title_ko' | 'title_en' | 'conflicts'> & {
    readonly conflicts: string;
  };
  /** Members whose first telling is another than is noted: by that first one. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  /** The member whose title stands for the story in each language: the first of it. */
  readonly titles: { readonly ko: string | null; readonly en: string | null };
}

/** Who states what, where a source is not known. */
const NO_SOURCE = 'none';

/** The items of a story from their rows. */
export function storyMembers(rows: readonly MemberRow[]): StoryMember[] {
  return rows.map(({ document_id, features }) => ({
    itemId: document_id,
    features: features as StoryFeatures,
  }));
}

/** Makes a story of its members, in the order of their time: counts of items, origins and languages, and what they differ on. */
export function makeStory(rows: readonly MemberRow[]): MadeStory {
  const members = storyMembers(rows);
  const groups = originsOf(members);
  const noted = new Map(rows.map(({ document_id, origin_id }) => [document_id, origin_id]));
  const origins = new Map<string, string[]>();
  for (const group of groups) {
    const first = group[0]?.itemId ?? '';
    const others = group.map(({ itemId }) => itemId).filter((id) => noted.get(id) !== first);
    if (others.length > 0) origins.set(first, others);
  }
  const times = rows.map(({ published_at }) => published_at).sort();
  const firstIn = (language: 'ko' | 'en'): string | null =>
    rows.find((row) => row.language === language)?.document_id ?? null;
  return {
    story: {
      items: rows.length,
      origins: groups.length,
      languages: [...new Set(rows.map(({ language }) => language))].sort(),
      conflicts: JSON.stringify(conflictsOf(members).map((conflict) => shown(conflict, rows))),
      first_at: times[0] ?? '',
      last_at: times.at(-1) ?? '',
      merged_into: null,
    },
    origins,
    titles: { ko: firstIn('ko'), en: firstIn('en') },
  };
}

function shown({ unit, statistic, beside, sides }: Conflict, rows: readonly MemberRow[]): StoryConflict {
  const [indicator, entity, from, to] = statistic?.split('|') ?? [];
  const sourceOf = new Map(rows.map(({ document_id, source_id }) => [document_id, source_id ?? NO_SOURCE]));
  return {
    indicator: indicator ?? null,
    entity: entity ?? null,
    period: from === undefined ? null : from === to ? from : `${from}/${to}`,
    unit,
    about: beside,
    figures: sides.map(({ value, written, items, origins }) => ({
      quantity: written,
      value,
      origins,
      sources: [...new Set(items.map((id) => sourceOf.get(id) ?? NO_SOURCE))].sort(),
      documents: items,
    })),
  };
}
