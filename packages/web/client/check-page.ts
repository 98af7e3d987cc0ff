import type { DraftAnswer } from '../src/draft/draft-checker.ts';
import type { Draft } from '../src/draft/read-draft.ts';
import type { ReportFile } from '../src/views/report-file.ts';
import { DraftThread } from './draft-thread.ts';
import { takeFiles } from './dropped-file.ts';
import { GivenTables } from './given-tables.ts';
import { find, languageOf } from './page-parts.ts';
import { ReceiptSlips } from './receipt-slips.ts';

/** A pause in typing, in milliseconds. */
const PAUSE_MS = 100;

/** The check page: its form, and the result beneath. */
export class CheckPage {
  readonly #form: HTMLFormElement;
  readonly #text: HTMLTextAreaElement;
  readonly #thread: DraftThread;
  readonly #slips: ReceiptSlips;
  readonly #checked: HTMLElement;
  readonly #tables: GivenTables;
  #timer = 0;
  /** Whether the text cannot be checked here, and the reader was told so: then the button sends it. */
  #mayBeSent = false;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#text = find(form, 'textarea', HTMLTextAreaElement);
    this.#checked = find(document, '#checked', HTMLElement);
    this.#slips = new ReceiptSlips(this.#checked);
    const { worker = '', tableWorker = '', catalogue = '' } = form.dataset;
    this.#thread = new DraftThread({ worker, tableWorker, catalogue }, languageOf(document));
    this.#tables = new GivenTables(form, this.#thread, {
      changed: () => this.#changed(),
      failed: () => this.#give(),
    });
  }

  start(): void {
    this.#tell('stays-here');
    this.#text.addEventListener('focus', () => void this.#open(), { once: true });
    this.#form.addEventListener('input', ({ target }) => {
      if (!this.#tables.holds(target)) this.#changed();
    });
    this.#form.addEventListener('submit', (event) => this.#submitted(event));
    this.#tables.start();
    // A text that a browser filled in again, as when the reader comes back, was not checked by the server.
    addEventListener('pageshow', () => this.#text.value !== this.#text.defaultValue && this.#changed(), {
      once: true,
    });
    const files = this.#form.querySelector<HTMLInputElement>('.file input');
    files?.closest('p')?.removeAttribute('hidden');
    takeFiles(this.#text, files, (text) => {
      if (text === null) return this.#tell('unreadable-file');
      this.#text.value = text;
      this.#changed();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && this.#slips.close()) event.preventDefault();
    });
  }

  #draft(): Draft {
    const { value: published } = find(this.#form, '[name=published]', HTMLInputElement);
    return { text: this.#text.value, published };
  }

  async #open(): Promise<void> {
    this.#tell('opening');
    try {
      await this.#thread.open();
      this.#tell('stays-here');
    } catch {
      this.#give();
    }
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#mayBeSent = false;
    this.#timer = window.setTimeout(() => void this.#check(), PAUSE_MS);
  }

  async #check(): Promise<void> {
    clearTimeout(this.#timer);
    const draft = this.#draft();
    if (draft.text.trim() === '') {
      this.#fault(null);
      return this.#show('', '');
    }
    this.#tables.readAgain();
    await this.#open();
    try {
      const answer = await this.#thread.check(draft);
      if (answer !== null) this.#answered(answer);
    } catch {
      this.#give();
    }
  }

  #answered(answer: DraftAnswer): void {
    this.#fault(answer.kind === 'fault' ? answer.message : null);
    if (answer.kind === 'checked') {
      this.#tell('stays-here');
      this.#show(answer.markup, answer.said);
    } else if (answer.kind === 'page') {
      this.#mayBeSent = true;
      this.#tell('needs-server');
      this.#show('', '');
    }
  }

  /** The browser cannot check: the reader is told what the button does then. */
  #give(): void {
    this.#mayBeSent = true;
    this.#tell('cannot-here');
  }

  #submitted(event: SubmitEvent): void {
    const { text } = this.#draft();
    if (text.trim() === '' || this.#mayBeSent) return;
    event.preventDefault();
    const { submitter } = event;
    if (submitter instanceof HTMLButtonElement && submitter.name === 'format') void this.#takeAway(submitter);
    else void this.#check().then(() => document.querySelector('#result:not([hidden])')?.scrollIntoView());
  }

  async #takeAway({ value }: HTMLButtonElement): Promise<void> {
    if (value !== 'html' && value !== 'markdown' && value !== 'json') return;
    try {
      const file = await this.#thread.takeAway(this.#draft(), value, location.origin);
      if (file === null) await this.#check();
      else save(file);
    } catch {
      this.#give();
    }
  }

  /** What comes here is markup of our own templates, in which everything from outside is escaped. */
  #show(markup: string, said: string): void {
    const result = find(document, '#result', HTMLElement);
    result.hidden = markup === '';
    for (const note of result.querySelectorAll('[data-note]')) note.remove();
    if (this.#checked.innerHTML !== markup) this.#checked.innerHTML = markup;
    this.#slips.restore();
    const status = find(document, '#said', HTMLElement);
    if (status.textContent !== said) status.textContent = said;
  }

  #fault(message: string | null): void {
    const fault = find(document, '#fault', HTMLElement);
    fault.hidden = message === null;
    fault.textContent = message ?? '';
  }

  #tell(name: string): void {
    for (const note of this.#form.querySelectorAll<HTMLElement>('[data-note]'))
      note.hidden = note.dataset.note !== name;
  }
}

function save({ name, type, body }: ReportFile): void {
  const address = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
