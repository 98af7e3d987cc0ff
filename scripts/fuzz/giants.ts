// Articles of megabytes: digits, claims, lines, marks. Cannot be many: one takes as long as a hundred others.
import type { Language } from '@assay/engine';
import { HOSTILE_TEXTS } from '../bench/hostile-texts.ts';
import type { Draw } from '../score/random.ts';
import { runArticle } from './articles.ts';
import { anySize, between, chance, one, several } from './drawn.ts';
import type { FuzzKind } from './fuzz-kind.ts';
import { anyPiece, SPACES } from './pieces.ts';

const MEGABYTE = 1024 * 1024;

export const GIANTS: FuzzKind = {
  name: 'giants',
  weight: 0.12,
  write: (draw) => {
    const language: Language = chance(draw, 50) ? 'ko' : 'en';
    return { content: one(draw, WAYS)(draw, language), language, file: 'article.md' };
  },
  run: runArticle,
};

const WAYS: readonly [Way, ...Way[]] = [
  (draw) => several(20, () => String(between(draw, 1, 9)).repeat(MEGABYTE)),
  (draw) => `${between(draw, 0, 9)}.`.repeat(MEGABYTE * 2),
  (_, language) =>
    several(10_000, (at) =>
      language === 'ko'
        ? `2023년 AI 특허의 ${at % 100}.7%를 중국이 받았다. `
        : `China had ${at % 100}.7% of AI patents in 2023. `,
    ),
  (draw, language) =>
    fill(
      several(anySize(draw, 40), () => anyPiece(draw, language), ' '),
      MEGABYTE / 2,
    ),
  (draw) => one(draw, SPACES).repeat(MEGABYTE * 4),
  (draw) => several(MEGABYTE, () => one(draw, SPACES)),
  (draw) => `5%${one(draw, ['(', '"', '“', '‘', '[', '「'])}`.repeat(100_000),
  (draw, language) => {
    const kinds = HOSTILE_TEXTS.filter((text) => text.language === language);
    const kind = kinds[between(draw, 0, kinds.length - 1)];
    return kind === undefined ? '' : kind.write(Math.ceil(kind.full / 2)).slice(0, MEGABYTE);
  },
];

type Way = (draw: Draw, language: Language) => string;

function fill(part: string, size: number): string {
  return part.repeat(Math.ceil(size / Math.max(1, part.length))).slice(0, size);
}
