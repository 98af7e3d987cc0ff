/** What every page does with JavaScript: the live strip, keys, and sliders that show their number. Pages are complete without it. */
import { startKeys } from './keys.ts';
import { LiveStrip } from './live-strip.ts';

customElements.define('live-strip', LiveStrip);
startKeys(document);

for (const slider of document.querySelectorAll<HTMLInputElement>('.weights input[type=range]')) {
  const shown = slider.parentElement?.querySelector('output');
  slider.addEventListener('input', () => {
    if (shown !== null && shown !== undefined) shown.textContent = slider.value;
  });
  slider.addEventListener('change', () => slider.form?.requestSubmit());
}
