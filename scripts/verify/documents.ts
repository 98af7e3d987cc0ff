// Checks the links and code blocks of the documents. Cannot open links to the web, nor tell whether a command does what the text says.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeBlock, codeBlocksOf, headingsOf, linksOf } from './documents/markdown.ts';
import { type Commands, commandFault, commandsOf } from './documents/shell.ts';
import type { Finding } from './finding.ts';
import { parseText } from './parse.ts';
import { filesUnder, ROOT, readText } from './repository.ts';
import { resolveImport } from './structure/places.ts';

/** Documents that are material, not prose of ours: articles that the checker is tested with. */
const MATERIAL = /^corpus\/articles\/[^/]+\/|^packages\/[^/]+\/(?:src|samples)\//;

export async function checkDocuments(): Promise<{ findings: Finding[]; note: string }> {
  const documents = filesUnder('.', (path) => path.endsWith('.md') && !MATERIAL.test(path));
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(readText('package.json'));
  const commands: Commands = {
    scripts: Object.keys(scripts),
    exists: (path) => existsSync(join(ROOT, path)),
  };
  const findings = documents.flatMap((path) => {
    const text = readText(path);
    return [
      ...linksOf(text).flatMap(({ target, line }) => linkFault(path, target, line)),
      ...codeBlocksOf(text).flatMap((block) => blockFaults(path, block, commands)),
    ];
  });
  return { findings, note: `${documents.length} documents` };
}

function linkFault(path: string, target: string, line: number): Finding[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return [];
  const [file = '', anchor] = target.split('#');
  const meant = file === '' ? path : resolveImport(path, decodeURI(file));
  const place = `${path}:${line}`;
  if (!existsSync(join(ROOT, meant))) return [{ place, message: `links to ${target}, which does not exist` }];
  if (anchor === undefined || !meant.endsWith('.md')) return [];
  return headingsOf(readText(meant)).includes(anchor.toLowerCase())
    ? []
    : [{ place, message: `links to ${target}, and ${meant} has no such heading` }];
}

function blockFaults(path: string, { language, text, line }: CodeBlock, commands: Commands): Finding[] {
  switch (language) {
    case 'ts':
    case 'js':
      return parsingFault(path, line, () => parseText(`block.${language}`, text));
    case 'json':
      return parsingFault(path, line, () => JSON.parse(text));
    case 'sh':
    case 'bash':
    case 'console':
      return commandsOf(text).flatMap(({ command, at }) => {
        const message = commandFault(command, commands);
        return message === null ? [] : [{ place: `${path}:${line + 1 + at}`, message }];
      });
    default:
      return [];
  }
}

function parsingFault(path: string, line: number, parse: () => unknown): Finding[] {
  try {
    parse();
    return [];
  } catch (error) {
    return [
      {
        place: `${path}:${line}`,
        message: `a block of code does not parse: ${error instanceof Error ? error.message : error}`,
      },
    ];
  }
}
