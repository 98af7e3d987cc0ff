import type { Language } from '@assay/engine';

/** The longest header that is read; real ones are far shorter. */
const LONGEST = 500;

/**
 * The language to speak, by `Accept-Language`; English where neither is wanted.
 * Example: `readerLanguage('fr, ko-KR;q=0.9, en;q=0.8')` → `ko`.
 */
export function readerLanguage(accept: string | undefined): Language {
  const wanted = (accept ?? '')
    .slice(0, LONGEST)
    .split(',')
    .flatMap((part, place) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const [name] = tag.split('-');
      const language: Language | null = name === 'ko' || name === 'en' ? name : null;
      const weight = parameters.find((piece) => piece.startsWith('q='))?.slice(2);
      const quality = weight === undefined ? 1 : Number(weight);
      return language === null || !(quality > 0) ? [] : [{ language, quality, place }];
    })
    .sort((a, b) => b.quality - a.quality || a.place - b.place);
  return wanted[0]?.language ?? 'en';
}
