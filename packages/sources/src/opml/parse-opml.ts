import { decodeBytes } from '../decode/decode.ts';
import { SourceError } from '../errors.ts';
import type { FeedList } from './opml.ts';

/**
 * Reads an OPML list of feeds, ill-formed ones too; null where the bytes are none. Each address counts once, and those that
 * are not http or https are left out.
 * Example: `await parseOpml(bytesOf('<opml><body><outline text="AI"><outline text="한빛일보" xmlUrl="https://news.example/rss"/></outline></body></opml>'))`
 * → `{title: null, feeds: [{address: 'https://news.example/rss', title: '한빛일보', groups: ['AI'], home: null, language: null}]}`.
 */
export async function parseOpml(bytes: Uint8Array): Promise<FeedList | null> {
  try {
    const { text } = await decodeBytes(bytes, { where: '-' });
    // Those who check files alone need not wait for it.
    const { parseOpmlText } = await import('./parse-opml-text.ts');
    return parseOpmlText(text);
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}
