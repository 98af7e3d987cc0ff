/** Names under which Korean pages announce what is in practice always CP949, a superset of EUC-KR. */
const CP949_LABELS = new Set([
  'cp949',
  'ms949',
  'uhc',
  'windows-949',
  'x-windows-949',
  'euc-kr',
  'euckr',
  'cseuckr',
  'ks_c_5601-1987',
  'ks_c_5601-1989',
  'ksc5601',
  'ksc_5601',
  'ks_c_5601',
  'korean',
  'iso-ir-149',
  'csksc56011987',
]);

/**
 * The decoder that a charset label stands for: `cp949`, a label of TextDecoder, or null where it is unknown.
 * Example: `parseCharset('EUC-KR')` → `cp949`; `parseCharset('utf8')` → `utf-8`; `parseCharset('klingon')` → `null`.
 */
export function parseCharset(label: string | null): string | null {
  const name =
    label
      ?.trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase() ?? '';
  if (name === '') return null;
  if (CP949_LABELS.has(name)) return 'cp949';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
