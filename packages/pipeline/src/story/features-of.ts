import { daysOf } from './day/days-of.ts';
import { isDigest } from './digest.ts';
import { figuresOf } from './figure/figures-of.ts';
import { namesOf } from './name/names-of.ts';
import { sketchOf } from './sketch.ts';
import { FEATURES_VERSION, type StoryFeatures } from './story-features.ts';
import type { StoryInput } from './story-input.ts';
import { conceptsOf } from './word/concepts-of.ts';
import { leadOf, withoutAgency } from './word/lead.ts';
import { wordsOf } from './word/words.ts';

/**
 * What is kept of an item to place it in a story. Pure; the same input gives the same value, which may be stored as JSON.
 * The report must be that of `storyText(title, text)`.
 * Example: `featuresOf({ title: '가온반도체, 4조2000억원 투자', … }).figures[0]?.value` → `4200000000000`.
 */
export function featuresOf(input: StoryInput): StoryFeatures {
  const { title, text, language, report } = input;
  const lead = leadOf(title, text, language);
  const claims = report.claims.filter(({ indicator }) => indicator !== null);
  return {
    version: FEATURES_VERSION,
    language,
    minute: Math.floor(Date.parse(input.published) / 60_000),
    days: daysOf(lead, language, Date.parse(input.published)),
    figures: figuresOf(report, title, text, language),
    names: namesOf(lead, language),
    words: wordsOf(lead),
    titleWords: wordsOf(title).length,
    concepts: conceptsOf(lead),
    titleConcepts: conceptsOf(title).length,
    indicators: unique(claims.map(({ indicator }) => indicator ?? '')),
    entities: unique(
      report.claims.filter(isStated).flatMap(({ entities, others }) => [...entities, ...others]),
    ),
    digest: isDigest(title),
    sketch: sketchOf(withoutAgency(text, language)),
  };
}

/** An entity that no word names is the engine's guess, and much the same for all items. */
function isStated({ origins }: StoryInput['report']['claims'][number]): boolean {
  return origins.entities === 'stated';
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].slice(0, 24);
}
