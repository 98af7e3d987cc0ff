/** What the check page does with JavaScript: it checks the text in a thread of the browser while it is typed, and sends it nowhere. */
import { CheckPage } from './check-page.ts';

const form = document.querySelector<HTMLFormElement>('form.check');
if (form !== null) new CheckPage(form).start();
