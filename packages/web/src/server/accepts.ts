/** The longest header that is read; real ones are far shorter. */
const LONGEST = 1000;

/**
 * Whether an `Accept` header admits a media type; the most specific range decides, and no header admits all.
 * Example: `accepts('text/*;q=0.5, application/json', 'text/plain')` → true.
 */
export function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header.trim() === '') return true;
  const [group = ''] = type.split('/');
  const wanted = [type, `${group}/*`, '*/*'];
  const ranges = header.slice(0, LONGEST).split(',').map(parseRange);
  for (const name of wanted) {
    const found = ranges.find((range) => range.name === name);
    if (found !== undefined) return found.quality > 0;
  }
  return false;
}

function parseRange(text: string): { readonly name: string; readonly quality: number } {
  const [name = '', ...parameters] = text.split(';').map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((piece) => piece.startsWith('q='))?.slice(2);
  return { name, quality: weight === undefined ? 1 : Number(weight) };
}
