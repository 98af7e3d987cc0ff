/** What the home page does with JavaScript: a digit changed in its demonstration turns the verdict at once, in the reader's own browser. */
import { Demonstration } from './demonstration.ts';

const section = document.querySelector<HTMLElement>('section.proof');
if (section !== null) new Demonstration(section).start();
