/**
 * The text in the shape in which names and words are looked up: lower case, half width, one kind of space, hyphen and
 * apostrophe. Always of the same length, so that offsets are those of the text: `foldText('ＡＩ\u00A0특허')` → `ai 특허`.
 */
export function foldText(text: string): string {
  let base = '';
  let taken = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x7f || (code >= 0xac00 && code <= 0xd7a3)) continue;
    const unit = foldUnit(code);
    if (unit === null) continue;
    base += text.slice(taken, index) + unit;
    taken = index + 1;
  }
  base += text.slice(taken);
  const lower = base.toLowerCase();
  return (lower.length === base.length ? lower : lowerByUnit(base)).replace(/[\n\t\r]/g, ' ');
}

/** What stands for a code unit beyond ASCII, or null where it stands for itself. */
function foldUnit(code: number): string | null {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return ' ';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return "'";
  return null;
}

function lowerByUnit(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    const lower = unit.toLowerCase();
    out += lower.length === 1 ? lower : unit;
  }
  return out;
}
