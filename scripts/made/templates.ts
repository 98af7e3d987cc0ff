// Makes texts of templates whose marks it fills. Cannot tell what the marks stand for.
import type { Language } from '@assay/engine';
import { withParticles } from './said.ts';
import type { MadeText } from './texts.ts';

/** Each way of saying it in English and in Korean; a mark is a letter behind a dollar sign. */
export type Templates = readonly (readonly [string, string])[];

/** A text a template, numbered by its kind: `In $S, $A has $a` → `In robot density, Korea has 1,220`, kind `values 1`. */
export function madeOf(
  templates: Templates,
  language: Language,
  {
    kind,
    words,
    figure,
  }: {
    readonly kind: string;
    readonly words: Readonly<Record<string, string>>;
    readonly figure: string | null;
  },
): MadeText[] {
  return templates.map(([en, ko], at) => ({
    kind: `${kind} ${at + 1}`,
    text: language === 'en' ? filled(en, words) : withParticles(filled(ko, words)),
    figure,
  }));
}

function filled(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\$([A-Za-z])/g, (mark, letter: string) => words[letter] ?? mark);
}
