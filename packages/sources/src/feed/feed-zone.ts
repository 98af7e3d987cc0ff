import { KOREAN_TIME } from '../instant.ts';

const HANGUL = /[가-힣]/;

/**
 * The time that dates without a zone mean, in minutes east of Greenwich: Korea's where the feed is Korean by what it says, by
 * its title, or by living under `.kr`. Systems made elsewhere often leave `en` in feeds with a Korean title.
 * Example: `zoneOf('ko', null, null)` → `540`; `zoneOf('en', 'AI News', 'https://example.org/feed')` → `0`.
 */
export function zoneOf(language: string | null, title: string | null, address: string | null): number {
  const isKorean =
    language === 'ko' || HANGUL.test(title ?? '') || /\.kr$/.test(URL.parse(address ?? '')?.hostname ?? '');
  return isKorean ? KOREAN_TIME : 0;
}
