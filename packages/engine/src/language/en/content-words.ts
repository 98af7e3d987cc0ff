import type { Token } from '../../text/tokens.ts';
import { EN_COMMON_WORDS } from './common-words.ts';

/** Words that carry no topic, beside the common ones. */
const LIGHT: ReadonlySet<string> = new Set([
  ...EN_COMMON_WORDS,
  ...'that this these those with from than then they them their there were been have will would could should about after before while where when which what your just only also even still more most much many some such into onto upon each both either neither less least almost nearly roughly said says told according reported stood went came slipped fell rose grew climbed dropped jumped already again against around within without because though although however meanwhile itself themselves same other another first second third last next left later earlier ahead behind compared versus respectively together combined between among agreed answered managed counted reached figure'.split(
    ' ',
  ),
]);

/** Whether an English word speaks of something: `patents`, but not `said`. */
export function isEnglishContentWord({ script, text }: Token): boolean {
  return script === 'latin' && text.length >= 4 && !LIGHT.has(text);
}
