import type { DifferencePart } from '@assay/pipeline';
import type { DocumentWords } from '../../language/document-words.ts';
import { printable, textWidth } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap.ts';
import type { Screen } from '../screen.ts';

const SIGNS = { added: '+ ', removed: '- ', changed: '~ ' } as const;
const TONES = { added: 'supported', removed: 'refuted', same: 'plain' } as const;

/**
 * What changed, a sentence a paragraph: `+` added, `-` removed, `~` changed, its words as `[-old-] {+new+}`. The signs say all
 * that the colours do. Example: `~ 특허는 [-15건이다.-] {+16건이다.+}`.
 */
export function renderDifference(
  parts: readonly DifferencePart[],
  words: DocumentWords,
  { width, paint }: Screen,
): string[] {
  if (parts.every(({ kind }) => kind === 'same')) return [words.nothingChanged];
  return parts.flatMap((part) => {
    if (part.kind === 'same') return [paint('faint', `  (${words.same(part.count)})`)];
    const title = part.where === 'title' ? `${words.title}: ` : '';
    const sign = SIGNS[part.kind];
    if (part.kind !== 'changed')
      return hang(sign, wrapText(`${title}${printable(part.text)}`, width - 2)).map((line) =>
        paint(TONES[part.kind], line),
      );
    const pieces = part.words.flatMap(({ kind, text }) => {
      const [open, close] = kind === 'removed' ? ['[-', '-]'] : kind === 'added' ? ['{+', '+}'] : ['', ''];
      const each = `${open}${printable(text)}${close}`.split(' ');
      return each.map((word) => ({ word, tone: TONES[kind] }));
    });
    const lines: string[] = [];
    let line = title;
    let used = textWidth(title);
    for (const { word, tone } of pieces) {
      const space = used === 0 || line === title ? '' : ' ';
      const needed = textWidth(word) + space.length;
      if (used + needed > width - 2 && used > 0) {
        lines.push(line);
        line = paint(tone, word);
        used = textWidth(word);
      } else {
        line += `${space}${paint(tone, word)}`;
        used += needed;
      }
    }
    return hang(sign, [...lines, line]);
  });
}

function hang(sign: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? sign : '  '}${line}`);
}
