// Fills the marks of a template. Cannot tell what they stand for.

/** A template with its marks replaced: `In $S, $A has $a` → `In robot density, Korea has 1,220`. */
export function filled(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\$([A-Za-z])/g, (mark, letter: string) => words[letter] ?? mark);
}
