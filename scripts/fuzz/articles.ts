// Hostile articles: pieces strung together, and real articles of the corpus with something done to them. Cannot hold what nobody thought of, but by chance.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@assay/engine';
import { documentOf, ROOT } from '../bench/material.ts';
import type { Draw } from '../score/random.ts';
import { checkedText } from './checked-text.ts';
import { anySize, between, chance, one, several } from './drawn.ts';
import type { FuzzInput, FuzzKind } from './fuzz-kind.ts';
import { anyPiece, SPACES } from './pieces.ts';
import { bundledCatalogue } from './worlds.ts';

const FOLDER = join(ROOT, 'corpus', 'articles', 'tune');
const names = readdirSync(FOLDER)
  .filter((name) => /^(?:ko|en)-[0-9]+\.md$/.test(name))
  .sort();
const articles = new Map<string, string>();

/** Pieces strung together, by spaces, by nothing, or by any space that Unicode has. */
export const STRUNG: FuzzKind = {
  name: 'strung pieces',
  weight: 38,
  write: (draw) => {
    const language = drawLanguage(draw);
    const glue = one<() => string>(draw, [() => ' ', () => ' ', () => '', () => one(draw, SPACES)]);
    const content = several(anySize(draw, 150), () => anyPiece(draw, language) + glue());
    return asMarkdown(content, language);
  },
  run: runArticle,
};

/** One piece, or a few, over and over. */
export const REPEATED: FuzzKind = {
  name: 'repeated pieces',
  weight: 8,
  write: (draw) => {
    const language = drawLanguage(draw);
    const unit = several(between(draw, 1, 4), () => anyPiece(draw, language), one(draw, [' ', '', ', ']));
    const most = chance(draw, 10) ? 100_000 : 8_000;
    return asMarkdown(unit.repeat(Math.ceil(anySize(draw, most) / unit.length)).slice(0, most), language);
  },
  run: runArticle,
};

/** A few sentences of an article of the corpus, damaged. */
export const DAMAGED: FuzzKind = {
  name: 'damaged articles',
  weight: 18,
  write: (draw) => {
    const name = one(draw, [names[0] ?? '', ...names.slice(1)]);
    const language: Language = name.startsWith('ko') ? 'ko' : 'en';
    const text = readArticle(name);
    const from = between(draw, 0, Math.max(0, text.length - 1));
    let content = text.slice(from, from + anySize(draw, 3_000));
    for (let times = anySize(draw, 12); times > 0; times--) content = damage(draw, content, language);
    return asMarkdown(content, language);
  },
  run: runArticle,
};

/** Cuts out, doubles, moves, or puts something between. */
function damage(draw: Draw, text: string, language: Language): string {
  const at = between(draw, 0, text.length);
  const end = Math.min(text.length, at + anySize(draw, 60));
  const part = text.slice(at, end);
  const other = between(draw, 0, text.length);
  const make = one(draw, [
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, end) + part.repeat(between(draw, 1, 8)) + text.slice(end),
    () => text.slice(0, other) + part + text.slice(other),
    () => text.slice(0, at) + anyPiece(draw, language) + text.slice(at),
    () => text.slice(0, at) + one(draw, SPACES) + text.slice(at),
    () => text.slice(0, at) + part.toUpperCase() + text.slice(end),
    () => text.slice(0, at) + part.normalize('NFD') + text.slice(end),
    () => text.slice(0, at) + part.replace(/[0-9]/g, () => String(between(draw, 0, 9))) + text.slice(end),
  ]);
  return make();
}

function readArticle(name: string): string {
  const known = articles.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(FOLDER, name), 'utf8');
  articles.set(name, text);
  return text;
}

function drawLanguage(draw: Draw): Language {
  return chance(draw, 50) ? 'ko' : 'en';
}

function asMarkdown(content: string, language: Language): FuzzInput {
  return { content, language, file: 'article.md' };
}

export function runArticle({ content, language }: FuzzInput) {
  return checkedText(bundledCatalogue(), documentOf(String(content), language));
}
