/** Keys of a page: `/` searches, `j` and `k` walk through figures, `c` copies the citation, `Esc` leaves a receipt. */
export function startKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWritten(event.target)) return;
    if (event.key === '/') {
      page.querySelector<HTMLInputElement>('.bar input[type=search]')?.focus();
      event.preventDefault();
    } else if (event.key === 'j') walk(page, 1);
    else if (event.key === 'k') walk(page, -1);
    else if (event.key === 'c') copyCitation(page);
    else if (event.key === 'Escape') leaveReceipt(page);
  });
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Moves the focus to the next figure in the text, or to the one before; past the last begins again. */
function walk(page: Document, step: number): void {
  const figures = [...page.querySelectorAll<HTMLAnchorElement>('.article a.figure')];
  if (figures.length === 0) return;
  const now = figures.findIndex((figure) => figure.matches(':focus'));
  const next = now < 0 ? (step > 0 ? 0 : figures.length - 1) : (now + step + figures.length) % figures.length;
  const figure = figures[next];
  figure?.focus();
  figure?.scrollIntoView({ block: 'nearest' });
}

function copyCitation(page: Document): void {
  const text = page.querySelector('#cite')?.textContent?.trim();
  if (text !== undefined && text !== '') void navigator.clipboard?.writeText(text);
}

/** From a receipt back to the figure that led to it. */
function leaveReceipt(page: Document): void {
  const { hash } = page.location;
  if (hash.length > 1)
    page.querySelector<HTMLAnchorElement>(`.article a.figure[href$="${CSS.escape(hash)}"]`)?.focus();
}
