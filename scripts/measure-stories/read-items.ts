// Reads items of stories with their features. Cannot judge whether the stories are rightly told.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, checkDocument, type Language, type Report } from '@assay/engine';
import { featuresOf } from '../../packages/pipeline/src/story/features-of.ts';
import type { StoryFeatures } from '../../packages/pipeline/src/story/story-features.ts';
import { storyText } from '../../packages/pipeline/src/story/word/lead.ts';

/** A line of a file of stories. */
export interface StoryItem {
  readonly id: string;
  readonly story: string;
  readonly origin: string;
  readonly language: Language;
  readonly source: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

export interface ReadItem {
  readonly item: StoryItem;
  readonly features: StoryFeatures;
}

/** The files of items in a folder: all lines of JSON but those of conflicts. */
export function itemFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.endsWith('.conflicts.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function withFeatures(catalogue: Catalogue, item: StoryItem): ReadItem {
  return { item, features: featuresOf({ ...item, report: reportOn(catalogue, item) }) };
}

function reportOn(catalogue: Catalogue, item: StoryItem): Report {
  const text = storyText(item.title, item.text);
  return checkDocument(catalogue, {
    text,
    language: item.language,
    published: item.published.slice(0, 10),
    title: item.title,
    url: null,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
}
