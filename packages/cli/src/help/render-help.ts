import type { Language } from '@assay/engine';
import { COMMAND_NAMES, type CommandName, type GroupName, isGroup } from '../commands/command.ts';
import { OPTIONS } from '../commands/options.ts';
import { COMMANDS } from '../commands/registry.ts';
import { EN_HELP } from '../language/en/help.ts';
import type { HelpWords } from '../language/help-words.ts';
import { KO_HELP } from '../language/ko/help.ts';
import { padEnd, textWidth } from '../terminal/width.ts';
import { wrapText } from '../terminal/wrap.ts';
import { EXAMPLES, OPERANDS } from './usage-lines.ts';

const WORDS: Readonly<Record<Language, HelpWords>> = { ko: KO_HELP, en: EN_HELP };

/** The help of a command; of a group of commands; or, with null, of the whole. */
export function renderHelp(
  name: CommandName | GroupName | null,
  language: Language,
  columns: number,
): string {
  const words = WORDS[language];
  const width = Math.max(40, Math.min(100, columns));
  const lines =
    name === null
      ? overview(words, width)
      : isGroup(name)
        ? group(name, words, width)
        : single(name, words, width);
  return `${lines.join('\n')}\n`;
}

function overview(words: HelpWords, width: number): string[] {
  return [
    ...wrapText(words.headline, width),
    '',
    `${words.usage}: assay COMMAND …`,
    '',
    `${words.commands}:`,
    ...columnsOf(
      COMMAND_NAMES.map((name) => [`${name} ${OPERANDS[name]}`.trim(), words.summary[name]]),
      width,
    ),
    '',
    `${words.options}:`,
    ...optionLines(['lang', 'help', 'version'], words, width),
    '',
    `${words.exitCodes}:`,
    ...columnsOf(words.exit, width),
    '',
    ...wrapText(words.more, width),
  ];
}

function group(of: GroupName, words: HelpWords, width: number): string[] {
  const names = COMMAND_NAMES.filter((name) => name.startsWith(`${of} `));
  return [
    ...words.aboutGroup[of].flatMap((text) => wrapText(text, width)),
    '',
    `${words.usage}:`,
    ...columnsOf(
      names.map((name) => [`assay ${name} ${OPERANDS[name]}`.trim(), words.summary[name]]),
      width,
    ),
    '',
    `${words.examples}:`,
    ...names.flatMap((name) => EXAMPLES[name].map((example) => `  ${example}`)),
    '',
    ...wrapText(words.more, width),
  ];
}

function single(name: CommandName, words: HelpWords, width: number): string[] {
  const wanted = new Set<string>(COMMANDS[name].options.map((option) => option.name));
  const keys = optionKeys().filter((key) => wanted.has(OPTIONS[key].name));
  const lines = [
    `${words.usage}: assay ${name} ${OPERANDS[name]}`.trim(),
    '',
    ...words.about[name].flatMap((text) => wrapText(text, width)),
    '',
    `${words.options}:`,
    ...optionLines(keys, words, width),
    '',
    `${words.examples}:`,
    ...EXAMPLES[name].map((example) => `  ${example}`),
  ];
  if (name === 'check') lines.push('', `${words.exitCodes}:`, ...columnsOf(words.exit, width));
  return lines;
}

function optionKeys(): (keyof typeof OPTIONS)[] {
  return Object.keys(OPTIONS).filter((key): key is keyof typeof OPTIONS => key in OPTIONS);
}

function optionLines(keys: readonly (keyof typeof OPTIONS)[], words: HelpWords, width: number): string[] {
  return columnsOf(
    keys.map((key) => {
      const option = OPTIONS[key];
      const short = 'short' in option ? `-${option.short}, ` : '';
      const value = option.placeholder === null ? '' : ` ${option.placeholder}`;
      return [`${short}--${option.name}${value}`, words.option[key]];
    }),
    width,
  );
}

/** Pairs in two columns; where the first is too wide, the second goes on a line of its own. */
function columnsOf(pairs: readonly (readonly [string, string])[], width: number): string[] {
  const most = Math.min(Math.floor(width / 2), Math.max(...pairs.map(([left]) => textWidth(left))));
  return pairs.flatMap(([left, right]) => {
    const lines = wrapText(right, Math.max(20, width - most - 4));
    const indent = ' '.repeat(most + 4);
    if (textWidth(left) > most) return [`  ${left}`, ...lines.map((line) => indent + line)];
    return lines.map((line, index) => (index === 0 ? `  ${padEnd(left, most)}  ${line}` : indent + line));
  });
}
