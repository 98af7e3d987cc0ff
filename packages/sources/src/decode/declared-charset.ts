import { parseCharset } from './charset-label.ts';
import { latin1 } from './latin1.ts';

/** Where a page must announce its encoding, with room to spare (the standard looks at 1,024 bytes). */
const HEAD_BYTES = 4096;
const META = /<meta\s[^<>]{0,400}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i;
const XML = /^\s{0,16}<\?xml\s[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{2,40})["']/i;

/**
 * The encoding that a page announces in its own head, or null.
 * Example: bytes of `<meta charset="euc-kr">` → `cp949`.
 */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const charset = parseCharset((XML.exec(head) ?? META.exec(head))?.[1] ?? null);
  // A head that could be read byte by byte is not UTF-16, whatever it says.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

/** The charset of a media type: `charsetOfMediaType('text/html; charset=EUC-KR')` → `cp949`. */
export function charsetOfMediaType(mediaType: string | null): string | null {
  const [, ...parameters] = (mediaType ?? '').split(';');
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    if (name.trim().toLowerCase() === 'charset') return parseCharset(value);
  }
  return null;
}
