// Lists the forms of claims with the file that computes each and examples from the articles for tuning. Cannot tell whether the file does what the sentence says.
import { FORMS, type FormName } from '@assay/engine';
import { filesUnder, readText } from '../verify/repository.ts';
import { FORM_SENTENCES } from './form-sentences.ts';

/** A form as the catalogue of rules shows it. */
export interface FormRow {
  readonly form: FormName;
  readonly file: string;
  readonly sentence: string;
  readonly examples: readonly string[];
}

interface Gold {
  readonly claims: readonly { readonly form: string; readonly quote: string }[];
}

const REGISTRY = 'packages/engine/src/forms/registry.ts';
/** Forms that are read of other claims, and computed where these are judged. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  internal: 'packages/engine/src/check/together/own-arithmetic.ts',
};
/** Names of the labels in the corpus that differ from the engine's. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'count-of-entities': 'count',
  'compound-growth': 'cagr',
};

export function findForms(): FormRow[] {
  const registry = readText(REGISTRY);
  const quotes = { en: goldQuotes('en'), ko: goldQuotes('ko') };
  return FORMS.map((form) => ({
    form,
    file: ELSEWHERE[form] ?? fileOf(registry, form),
    sentence: FORM_SENTENCES[form],
    examples: [quotes.en.get(form), quotes.ko.get(form)].filter((quote) => quote !== undefined),
  }));
}

/** The file from which the registry imports the function that computes a form. */
function fileOf(registry: string, form: FormName): string {
  const evaluator = new RegExp(`^\\s*'?${form}'?: (\\w+),$`, 'm').exec(registry)?.[1];
  if (evaluator === undefined) return REGISTRY;
  const from = new RegExp(`import \\{[^}]*\\b${evaluator}\\b[^}]*\\} from '\\./([a-z-]+\\.ts)'`).exec(
    registry,
  )?.[1];
  return from === undefined ? REGISTRY : `packages/engine/src/forms/${from}`;
}

/** The first quotation of each form in the labelled articles of a language. */
function goldQuotes(language: 'ko' | 'en'): Map<string, string> {
  const quotes = new Map<string, string>();
  for (const path of filesUnder(
    'corpus/articles/tune',
    (one) => one.includes(`/${language}-`) && one.endsWith('.gold.json'),
  )) {
    const { claims }: Gold = JSON.parse(readText(path));
    for (const { form, quote } of claims) {
      const name = ALSO_CALLED[form] ?? form;
      if (!quotes.has(name)) quotes.set(name, quote);
    }
  }
  return quotes;
}
