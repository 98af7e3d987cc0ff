/** From this width on receipts stand beside the text; below, each opens under its paragraph. */
const WIDE = '(min-width: 56rem)';

/** Shows the receipts of the figures in a checked text one at a time: beside it, or on a phone in place. */
export class ReceiptSlips {
  readonly #checked: HTMLElement;
  /** The text of the figure whose receipt is shown; it stays shown while the text around it changes. */
  #chosen: string | null = null;

  constructor(checked: HTMLElement) {
    this.#checked = checked;
    checked.classList.add('in-place');
    checked.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const figure = event.target.closest<HTMLAnchorElement>('.article a.figure[href^="#"]');
      if (figure === null) return;
      event.preventDefault();
      this.#choose(figure, true);
    });
    matchMedia(WIDE).addEventListener('change', () => this.restore());
  }

  /** Shows again what was shown, after the text was checked anew. */
  restore(): void {
    const chosen = this.#chosen;
    this.#close();
    if (chosen === null) return;
    const figure = [...this.#checked.querySelectorAll<HTMLAnchorElement>('.article a.figure')].find(
      (one) => this.#slipOf(one)?.querySelector('h3')?.textContent === chosen,
    );
    if (figure !== undefined) this.#choose(figure, false);
  }

  /** Closes the receipt that is shown, and goes back to its figure. False where none is. */
  close(): boolean {
    const slip = this.#checked.querySelector<HTMLElement>('.slip.chosen');
    if (slip === null) return false;
    this.#close();
    this.#checked
      .querySelector<HTMLAnchorElement>(`.article a.figure[href="#${CSS.escape(slip.id)}"]`)
      ?.focus();
    return true;
  }

  #slipOf(figure: HTMLAnchorElement): HTMLElement | null {
    return this.#checked.querySelector<HTMLElement>(`.slip[id="${CSS.escape(figure.hash.slice(1))}"]`);
  }

  #choose(figure: HTMLAnchorElement, takesFocus: boolean): void {
    const slip = this.#slipOf(figure);
    if (slip === null) return;
    this.#close();
    this.#chosen = slip.querySelector('h3')?.textContent ?? null;
    slip.classList.add('chosen');
    figure.setAttribute('aria-current', 'true');
    this.#checked.querySelector('.receipts')?.classList.add('choosing');
    if (!matchMedia(WIDE).matches) figure.closest('p, h2, h3, blockquote')?.after(slip);
    for (const rest of slip.querySelectorAll('details')) rest.open = true;
    if (!takesFocus) return;
    slip.focus({ preventScroll: true });
    slip.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    this.#chosen = null;
    const receipts = this.#checked.querySelector('.receipts');
    receipts?.classList.remove('choosing');
    for (const figure of this.#checked.querySelectorAll('[aria-current]'))
      figure.removeAttribute('aria-current');
    const slip = this.#checked.querySelector<HTMLElement>('.slip.chosen');
    slip?.classList.remove('chosen');
    // A slip that stood in the text goes back among the others, in the order of the figures.
    if (slip === null || receipts === null || slip.parentElement === receipts) return;
    const next = [...receipts.children].find(({ id }) => Number(id.slice(1)) > Number(slip.id.slice(1)));
    receipts.insertBefore(slip, next ?? null);
  }
}
