/** An entry of an OPML file whose address is none that can be fetched. */
export interface FaultyEntry {
  /** From 1. */
  readonly line: number;
  /** As written; empty where nothing is. */
  readonly address: string;
}

const ADDRESS = /\bxmlUrl\s{0,20}=\s{0,20}(?:"([^"<]{0,2000})"|'([^'<]{0,2000})')/gi;

/**
 * The entries of an OPML file that cannot be followed, with their lines: their addresses are not http or https.
 * Example: `faultyEntries('<outline xmlUrl="ftp://a"/>')` → `[{ line: 1, address: 'ftp://a' }]`.
 */
export function faultyEntries(opml: string): FaultyEntry[] {
  const faulty: FaultyEntry[] = [];
  let line = 1;
  let counted = 0;
  for (const match of opml.matchAll(ADDRESS)) {
    const address = (match[1] ?? match[2] ?? '').trim();
    for (; counted < match.index; counted += 1) if (opml[counted] === '\n') line += 1;
    if (!isWebAddress(address.replaceAll('&amp;', '&'))) faulty.push({ line, address });
  }
  return faulty;
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
