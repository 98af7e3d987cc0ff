/** Keys of a page: `/` searches, `j` and `k` walk through figures, `c` copies the citation, `Esc` leaves a receipt, `?` lists them. */
export function startKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWritten(event.target))
      return;
    if (event.key === '/') {
      page.querySelector<HTMLInputElement>('.bar input[type=search]')?.focus();
      event.preventDefault();
    } else if (event.key === 'j') walk(page, 1);
    else if (event.key === 'k') walk(page, -1);
    else if (event.key === 'c') copyCitation(page);
    else if (event.key === '?') page.querySelector<HTMLDialogElement>('dialog#keys')?.showModal();
    else if (event.key === 'Escape') leaveReceipt(page);
  });
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Moves the focus to the next figure in the text, or to the one before, from the one whose receipt is open; past the last begins again. */
function walk(page: Document, step: number): void {
  const figures = [...page.querySelectorAll<HTMLAnchorElement>('.article a.figure')];
  if (figures.length === 0) return;
  const focused = figures.findIndex((figure) => figure.matches(':focus'));
  const now = focused >= 0 ? focused : figures.findIndex((figure) => figure.matches('[aria-current]'));
  const next = now < 0 ? (step > 0 ? 0 : figures.length - 1) : (now + step + figures.length) % figures.length;
  const figure = figures[next];
  figure?.focus();
  figure?.scrollIntoView({ block: 'nearest' });
}

/** Of the receipt that is open, of the figure that has the focus, or of the page; and says so to those who listen. */
function copyCitation(page: Document): void {
  const focused = page.activeElement?.closest<HTMLAnchorElement>('a.figure[href^="#"]')?.hash.slice(1);
  const slip =
    page.querySelector<HTMLElement>('.slip.chosen') ??
    (focused === undefined ? null : page.getElementById(focused)) ??
    page.querySelector<HTMLElement>('.slip:target');
  const text = slip?.dataset.cite ?? page.querySelector('#cite')?.textContent?.trim();
  if (text === undefined || text === '') return;
  void navigator.clipboard?.writeText(text).then(() => {
    const said = page.querySelector('#said');
    const line = page.querySelector<HTMLElement>('[data-copied]')?.dataset.copied;
    if (said !== null && line !== undefined) said.textContent = line;
  });
}

/** From a receipt back to the figure that led to it. */
function leaveReceipt(page: Document): void {
  const { hash } = page.location;
  if (hash.length > 1)
    page.querySelector<HTMLAnchorElement>(`.article a.figure[href$="${CSS.escape(hash)}"]`)?.focus();
}
