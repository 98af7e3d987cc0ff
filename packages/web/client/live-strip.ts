import type { EventLine } from '../src/live/events.ts';

/** What the stream tells of a checked text. */
type Told = Extract<EventLine, { readonly kind: 'claims-checked' }>;

const SIGNS: Readonly<Record<string, string>> = { supported: '✓', refuted: '✕', conflicting: '≠' };
const FIGURES_SHOWN = 4;
const LINES_KEPT = 6;

/**
 * A list that the server wrote, which goes on while the page is open: what is new waits behind a button, so that nothing moves
 * by itself. The browser connects again by itself and asks for what it missed.
 */
export class LiveStrip extends HTMLElement {
  #stream: EventSource | null = null;
  #waiting: Told[] = [];
  #button: HTMLButtonElement | null = null;

  connectedCallback(): void {
    this.#stream = new EventSource('/live');
    this.#stream.addEventListener('claims-checked', (event) => {
      const told: Told = JSON.parse(event.data);
      if (told.claims.some(({ verdict }) => verdict in SIGNS)) this.#keep(told);
    });
  }

  disconnectedCallback(): void {
    this.#stream?.close();
  }

  #keep(told: Told): void {
    this.#waiting.push(told);
    if (this.#button === null) {
      this.#button = document.createElement('button');
      this.#button.type = 'button';
      this.#button.className = 'fresh';
      this.#button.addEventListener('click', () => this.#show());
      this.prepend(this.#button);
    }
    this.#button.textContent = (this.dataset.fresh ?? '').replace('0', String(this.#waiting.length));
  }

  #show(): void {
    const list = this.querySelector('ul');
    for (const told of this.#waiting.splice(0)) list?.prepend(this.#lineOf(told));
    while (list !== null && list.children.length > LINES_KEPT) list.lastElementChild?.remove();
    this.#button?.remove();
    this.#button = null;
  }

  #lineOf({ at, title, language, claims, documentId, version }: Told): HTMLLIElement {
    const line = document.createElement('li');
    const time = document.createElement('time');
    time.dateTime = at;
    time.textContent = at.slice(11, 16);
    const name = document.createElement('span');
    name.lang = language;
    name.textContent = title;
    line.append(time, ' ', name, ' ');
    const decided = claims.filter(({ verdict }) => verdict in SIGNS);
    for (const { id, text, verdict } of decided.slice(0, FIGURES_SHOWN)) {
      const link = document.createElement('a');
      link.className = `figure ${verdict}`;
      link.href = `/${this.dataset.language ?? 'en'}/claims/${documentId}.${version}.${id}`;
      const sign = document.createElement('span');
      sign.className = 'sign';
      sign.textContent = SIGNS[verdict] ?? '';
      link.append(text, sign);
      line.append(link, ' ');
    }
    return line;
  }
}
