import type { DraftThread } from './draft-thread.ts';
import { find } from './page-parts.ts';

/** A pause in typing, in milliseconds, after which what was pasted is read. */
const PAUSE_MS = 200;
/** Files whose endings say that they are tables, wherever in the form they are dropped. */
const TABLE_FILE = /\.(?:csv|tsv|tab|xlsx|xlsm|json)$/i;
const PASTED = 'pasted';

interface Given {
  readonly key: string;
  readonly file: File;
  readonly line: HTMLLIElement;
}

/** What the page hears of its tables. */
export interface TableHearer {
  /** Another table, or one less: the draft is to be checked again. */
  readonly changed: () => void;
  /** The browser cannot read tables. */
  readonly failed: () => void;
}

/**
 * The tables beside a text: pasted, chosen or dropped, each read in the thread and shown with what was read of it. The form's
 * own fields hold all of them, so that what its buttons send is what was checked here.
 */
export class GivenTables {
  readonly #form: HTMLFormElement;
  readonly #fields: HTMLFieldSetElement;
  readonly #pasted: HTMLTextAreaElement;
  readonly #files: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #thread: DraftThread;
  readonly #hearer: TableHearer;
  #given: readonly Given[] = [];
  /** Those that no thread could be asked about. */
  #unread: readonly Given[] = [];
  #next = 1;
  #timer = 0;

  constructor(form: HTMLFormElement, thread: DraftThread, hearer: TableHearer) {
    this.#form = form;
    this.#fields = find(form, 'fieldset.tables', HTMLFieldSetElement);
    this.#pasted = find(this.#fields, 'textarea', HTMLTextAreaElement);
    this.#files = find(this.#fields, 'input[type=file]', HTMLInputElement);
    this.#list = find(this.#fields, '.given', HTMLUListElement);
    this.#thread = thread;
    this.#hearer = hearer;
  }

  start(): void {
    this.#pasted.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#readPasted(), PAUSE_MS);
    });
    this.#files.addEventListener('change', () => this.#add([...(this.#files.files ?? [])]));
    this.#list.addEventListener('click', (event) => this.#clicked(event));
    find(this.#fields, '#another', HTMLButtonElement).addEventListener('click', () => this.#another());
    this.#form.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    });
    // Before the text takes it: a spreadsheet is no article.
    this.#form.addEventListener('drop', (event) => this.#dropped(event), { capture: true });
    // A page that is gone back to has its fields filled by now; one that the server answered holds the files that it was sent.
    addEventListener('pageshow', () => this.#restore(), { once: true });
  }

  /** Whether something was typed into the fields of tables rather than into the draft's. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#fields.contains(target);
  }

  #restore(): void {
    const held = [...this.#fields.querySelectorAll<HTMLInputElement>('input[name=held]')].map(heldFile);
    const chosen = [...(this.#files.files ?? [])];
    for (const shown of this.#fields.querySelectorAll('.held')) shown.remove();
    if (held.length + chosen.length > 0) this.#add([...held, ...chosen]);
    if (this.#pasted.value.trim() !== '') this.#readPasted();
  }

  #dropped(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])];
    const tables = this.holds(event.target) ? files : files.filter(({ name }) => TABLE_FILE.test(name));
    if (tables.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#add(tables);
  }

  #add(files: readonly File[]): void {
    for (const file of files) void this.#read(`file ${this.#next++}`, file);
    this.#keepInForm();
  }

  #readPasted(): void {
    clearTimeout(this.#timer);
    const { value } = this.#pasted;
    find(this.#fields, '.another', HTMLElement).hidden = value.trim() === '';
    if (value.trim() === '') this.#remove(PASTED);
    else void this.#read(PASTED, new File([value], this.#pasted.dataset.name ?? ''));
  }

  /** What was pasted becomes a file of the form, and the field is free for the next. */
  #another(): void {
    const file = new File([this.#pasted.value], `${this.#pasted.dataset.name} ${this.#next}`);
    this.#pasted.value = '';
    this.#readPasted();
    this.#add([file]);
    this.#pasted.focus();
  }

  async #read(key: string, file: File): Promise<void> {
    const line = this.#lineOf(key, file.name);
    const given = { key, file, line };
    this.#given = [...this.#given.filter((one) => one.key !== key), given];
    try {
      const answer = await this.#thread.give(key, file);
      if (!this.#given.includes(given)) return;
      const shown = find(line, 'div', HTMLElement);
      if (answer.kind === 'read') {
        // Markup of our own templates, in which everything from outside is escaped.
        shown.innerHTML = answer.markup;
        this.#say(answer.said);
      } else shown.replaceChildren(faultOf(answer.message));
      this.#hearer.changed();
    } catch {
      find(line, 'div', HTMLElement).textContent = file.name;
      this.#unread = [...this.#unread, given];
      this.#hearer.failed();
    }
  }

  /** Reads what could not be read, before the draft is checked again: no text is to be checked without a table that is listed. */
  readAgain(): void {
    const unread = this.#unread.filter((given) => this.#given.includes(given));
    this.#unread = [];
    for (const { key, file } of unread) void this.#read(key, file);
  }

  /** The line of a table in the list, with its name until it is read. */
  #lineOf(key: string, name: string): HTMLLIElement {
    const known = this.#given.find((one) => one.key === key)?.line;
    if (known !== undefined) return known;
    const template = find(this.#fields, 'template', HTMLTemplateElement);
    const line = find(template.content.cloneNode(true) as DocumentFragment, 'li', HTMLLIElement);
    find(line, 'div', HTMLElement).textContent = (this.#list.dataset.reading ?? '').replace('{}', name);
    const button = find(line, 'button', HTMLButtonElement);
    button.setAttribute('aria-label', (button.dataset.named ?? '').replace('{}', name));
    line.dataset.key = key;
    this.#list.append(line);
    return line;
  }

  #clicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const key = button?.closest('li')?.dataset.key;
    if (key === undefined) return;
    if (key === PASTED) this.#pasted.value = '';
    this.#remove(key);
    (key === PASTED ? this.#pasted : this.#files).focus();
  }

  #remove(key: string): void {
    const given = this.#given.find((one) => one.key === key);
    if (given === undefined) return;
    given.line.remove();
    this.#given = this.#given.filter((one) => one !== given);
    if (key === PASTED) find(this.#fields, '.another', HTMLElement).hidden = true;
    this.#keepInForm();
    this.#say((this.#list.dataset.removed ?? '').replace('{}', given.file.name));
    void this.#thread.take(key).then(this.#hearer.changed, this.#hearer.failed);
  }

  #keepInForm(): void {
    const kept = new DataTransfer();
    for (const { key, file } of this.#given) if (key !== PASTED) kept.items.add(file);
    this.#files.files = kept.files;
  }

  #say(line: string): void {
    find(this.#fields, '[role=status]', HTMLElement).textContent = line;
  }
}

function faultOf(message: string): HTMLParagraphElement {
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.setAttribute('role', 'alert');
  fault.textContent = message;
  return fault;
}

/** A file that the server sent back within its form: its name, and its bytes in base 64. */
function heldFile({ value }: HTMLInputElement): File {
  const colon = value.indexOf(':');
  const bytes = Uint8Array.from(atob(value.slice(colon + 1)), (sign) => sign.charCodeAt(0));
  return new File([bytes], decodeURIComponent(value.slice(0, colon)));
}
