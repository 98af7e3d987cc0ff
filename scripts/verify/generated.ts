// Asks every scripts/generate-*.ts whether what it makes is up to date (`--check`). Cannot know of files that are made otherwise.
import { runNode } from './command.ts';
import type { Finding } from './finding.ts';
import { filesUnder } from './repository.ts';

export async function checkGenerated(): Promise<{ findings: Finding[]; note: string }> {
  const generators = filesUnder('scripts', (path) => /^scripts\/generate-[a-z-]+\.ts$/.test(path));
  const outcomes = await Promise.all(
    generators.map(async (path) => ({ path, outcome: await runNode(path, ['--check']) })),
  );
  const findings = outcomes.flatMap(({ path, outcome: { status, stdout, stderr } }): Finding[] => {
    if (status === 0) return [];
    const said = `${stdout}\n${stderr}`.trim().split('\n')[0] ?? '';
    return [{ place: path, message: said === '' ? `failed (${status})` : said }];
  });
  return { findings, note: generators.join(', ') };
}
