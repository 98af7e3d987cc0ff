import type { Language } from '@assay/engine';
import type { DoctorWords } from '../../language/doctor-words.ts';
import { EN_DOCTOR } from '../../language/en/doctor.ts';
import { KO_DOCTOR } from '../../language/ko/doctor.ts';
import type { Tone } from '../../terminal/paint.ts';
import { padEnd, printable, textWidth } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap.ts';
import type { Screen } from '../screen.ts';
import { CHECKS, type Checked, type FindingState, STATES } from './finding.ts';

const WORDS: Readonly<Record<Language, DoctorWords>> = { ko: KO_DOCTOR, en: EN_DOCTOR };

/** The words of the doctor in a language. */
export function doctorWords(language: Language): DoctorWords {
  return WORDS[language];
}

const TONES: Readonly<Record<FindingState, Tone>> = {
  ok: 'supported',
  note: 'not-enough-evidence',
  wrong: 'refuted',
};

/**
 * A line for each finding: its state, what it is about, what was found, and below that what to do.
 * Example: `wrong  service      127.0.0.1:4250 is taken by another program`, `       → End that program, or …`.
 */
export function renderFindings(found: readonly Checked[], screen: Screen, language: Language): string[] {
  const words = WORDS[language];
  const states = Math.max(...Object.values(words.state).map(textWidth));
  const checks = Math.max(...CHECKS.map((check) => textWidth(words.check[check])));
  const indent = states + checks + 4;
  const room = Math.max(20, screen.width - indent);
  const lines = found.flatMap(({ check, finding }) => {
    const state = STATES[finding.code];
    const toDo = words.toDo(finding);
    const head = `${screen.paint(TONES[state], padEnd(words.state[state], states))}  ${padEnd(words.check[check], checks)}  `;
    const what = wrapText(printable(words.what(finding)), room);
    const hint = toDo === null ? [] : wrapText(`→ ${toDo}`, room);
    return [
      ...what.map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line),
      ...hint.map((line) => ' '.repeat(indent) + screen.paint('faint', line)),
    ];
  });
  const count = (state: FindingState): number =>
    found.filter(({ finding }) => STATES[finding.code] === state).length;
  const wrong = count('wrong');
  const summary = words.summary(wrong, count('note'));
  return [...lines, '', screen.paint(wrong > 0 ? 'refuted' : 'strong', summary)];
}
