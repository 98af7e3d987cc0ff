/** A larger file is no article. */
const MOST_BYTES = 2_000_000;

/** Takes files that are dropped on the text or chosen; their text is read here and goes nowhere. */
export function takeFiles(
  area: HTMLElement,
  input: HTMLInputElement | null,
  take: (text: string | null) => void,
): void {
  area.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  });
  area.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void readText(file).then(take);
  });
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) void readText(file).then(take);
    input.value = '';
  });
}

/** The text of a file in UTF-8, UTF-16 or CP949; null where it is none. */
async function readText(file: File): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const names = isWide ? [first === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'euc-kr'];
  for (const name of names) {
    try {
      const text = new TextDecoder(name, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text.replaceAll('\r\n', '\n');
    } catch {
      // It is written in another way.
    }
  }
  return null;
}
