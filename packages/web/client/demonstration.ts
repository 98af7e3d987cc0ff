import type { Draft } from '../src/draft/read-draft.ts';
import { DraftThread } from './draft-thread.ts';
import { find, languageOf } from './page-parts.ts';

/** A pause in typing, in milliseconds. */
const PAUSE_MS = 100;

/** The demonstration: a text that can be changed, its figures lit above it, and the receipt of the figure that was changed last. */
export class Demonstration {
  readonly #text: HTMLTextAreaElement;
  readonly #article: HTMLElement;
  readonly #receipt: HTMLElement;
  readonly #said: HTMLElement;
  readonly #thread: DraftThread;
  /** The receipts of the text as it is, in the order of its figures. */
  #slips: readonly HTMLElement[] = [];
  #timer = 0;

  constructor(section: HTMLElement) {
    this.#text = find(section, 'textarea', HTMLTextAreaElement);
    this.#article = find(section, '.article', HTMLElement);
    this.#receipt = find(section, '.slip', HTMLElement);
    this.#said = find(section, '[role=status]', HTMLElement);
    const { worker = '', catalogue = '' } = section.dataset;
    this.#thread = new DraftThread({ worker, catalogue }, languageOf(document));
    section.addEventListener('click', (event) => this.#clicked(event));
  }

  start(): void {
    // The thread is started when a reader is about to change something: its catalogue is not for those who only read.
    this.#text.addEventListener('focus', () => void this.#begin(), { once: true });
    this.#text.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#check(), PAUSE_MS);
    });
  }

  /** What the text holds before anything is changed, so that the first change is seen as one. */
  async #begin(): Promise<void> {
    const answer = await this.#thread.check(this.#draft()).catch(() => null);
    if (answer?.kind === 'checked' && this.#slips.length === 0) this.#slips = slipsOf(parse(answer.markup));
  }

  #draft(): Draft {
    return { text: this.#text.value, published: '' };
  }

  async #check(): Promise<void> {
    try {
      const answer = await this.#thread.check(this.#draft());
      if (answer?.kind === 'checked') this.#show(answer.markup, answer.said);
    } catch {
      // The browser cannot check: the button of the form has the server do it.
    }
  }

  /** What comes here is markup of our own templates, in which everything from outside is escaped. */
  #show(markup: string, said: string): void {
    const before = this.#slips.map(titleOf);
    const shown = titleOf(this.#receipt);
    const checked = parse(markup);
    const article = checked.querySelector('.article');
    if (article !== null) this.#article.replaceChildren(...article.childNodes);
    this.#slips = slipsOf(checked);
    this.#said.textContent = said;
    const changed =
      before.length === 0 ? undefined : this.#slips.find((slip) => !before.includes(titleOf(slip)));
    const slip = changed ?? this.#slips.find((one) => titleOf(one) === shown) ?? this.#slips[0];
    if (slip === undefined) this.#receipt.replaceChildren();
    else this.#open(slip);
  }

  #open(slip: HTMLElement): void {
    const copy = slip.cloneNode(true) as HTMLElement;
    for (const rest of copy.querySelectorAll('details')) rest.open = true;
    this.#receipt.replaceChildren(...copy.childNodes);
    for (const figure of this.#article.querySelectorAll<HTMLAnchorElement>('a.figure'))
      if (figure.hash === `#${slip.id}`) figure.setAttribute('aria-current', 'true');
      else figure.removeAttribute('aria-current');
  }

  /** After a check here, a figure opens its receipt beside the text instead of leading to the check page. */
  #clicked(event: Event): void {
    const figure =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.article a.figure') : null;
    const slip = this.#slips.find(({ id }) => figure?.hash === `#${id}`);
    if (slip === undefined) return;
    event.preventDefault();
    this.#open(slip);
  }
}

function parse(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

function slipsOf(checked: DocumentFragment): HTMLElement[] {
  return [...checked.querySelectorAll<HTMLElement>('.slip')];
}

function titleOf(slip: HTMLElement): string {
  return slip.querySelector('h3')?.textContent ?? '';
}
