/** What the home page does with JavaScript: a digit changed in its demonstration turns the verdict at once, in the reader's own browser. */
import { Demonstration } from './demonstration.ts';

// A catalogue of which the text says nothing leaves it without a receipt, and nothing turns.
const section = document.querySelector<HTMLElement>('section.proof:has(.slip)');
if (section !== null) new Demonstration(section).start();
