import { KOREAN_TIME } from '../instant.ts';

/**
 * The time that dates without a zone mean, in minutes east of Greenwich: Korea's where the feed is Korean or lives under `.kr`.
 * Example: `zoneOf('ko', null)` → `540`; `zoneOf('en', 'https://example.org/feed')` → `0`.
 */
export function zoneOf(language: string | null, address: string | null): number {
  if (language === 'ko') return KOREAN_TIME;
  return address !== null && /\.kr$/.test(URL.parse(address)?.hostname ?? '') ? KOREAN_TIME : 0;
}
