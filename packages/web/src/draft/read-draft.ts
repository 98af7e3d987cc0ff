/** A longer text is to be checked in parts. */
export const MOST_CHARACTERS = 200_000;

/** A text that is to be checked, as it was typed. */
export interface Draft {
  readonly text: string;
  /** Empty where none was given. */
  readonly published: string;
}

/** What keeps a draft from being checked. */
export type DraftFault = 'empty' | 'too-long' | 'bad-date';

/** A draft that can be checked, or what is wrong with it. */
export type ReadDraft =
  | { readonly kind: 'draft'; readonly text: string; readonly published: string | null }
  | { readonly kind: 'fault'; readonly fault: DraftFault };

/**
 * Reads what was typed; in the browser and on the server alike.
 * Example: `readDraft({ text: 'China had 15.', published: '2025-13-01' })` → `{ kind: 'fault', fault: 'bad-date' }`.
 */
export function readDraft({ text, published }: Draft): ReadDraft {
  const date = published.trim();
  const plain = text.replaceAll('\r\n', '\n');
  if (date !== '' && !isDate(date)) return { kind: 'fault', fault: 'bad-date' };
  if (plain.trim() === '') return { kind: 'fault', fault: 'empty' };
  if (plain.length > MOST_CHARACTERS) return { kind: 'fault', fault: 'too-long' };
  return { kind: 'draft', text: plain, published: date === '' ? null : date };
}

/** Whether a text is a day that there is: `2026-05-31`, not `2026-02-30`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
