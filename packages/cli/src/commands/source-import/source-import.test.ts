import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onStore } from '../../testing/on-store.ts';
import { freeId } from '../source/free-id.ts';
import { faultyEntries } from './faulty-entries.ts';
import { planImport } from './plan-import.ts';

const LIST = `<?xml version="1.0"?>
<opml version="2.0"><head><title>내 구독</title></head><body>
<outline text="한빛일보">
  <outline type="rss" text="전체" xmlUrl="https://www.hanbit.co.kr/all.xml" htmlUrl="https://www.hanbit.co.kr/"/>
  <outline type="rss" text="AI" xmlUrl="https://rss.hanbit.co.kr/ai.xml" htmlUrl="https://www.hanbit.co.kr/ai"/>
</outline>
<outline type="rss" text="파일" xmlUrl="file:///etc/passwd"/>
<outline type="rss" text="Dawn Notes" xmlUrl="https://dawn.example/feed?a=1&amp;b=2"/>
<outline type="rss" text="Nowhere" xmlUrl=''/>
</body></opml>`;

describe('an OPML file', () => {
  it('has faulty entries on the lines that they stand on', () => {
    expect(faultyEntries(LIST)).toEqual([
      { line: 7, address: 'file:///etc/passwd' },
      { line: 9, address: '' },
    ]);
  });

  it('makes one source of each site, called as its heading, or as its first feed', () => {
    const feed = (address: string, title: string, ...groups: readonly string[]) => ({
      address,
      title,
      home: null,
      language: null,
      groups,
    });
    const plans = planImport(
      [
        feed('https://www.hanbit.co.kr/all.xml', '전체', '뉴스', '한빛일보'),
        feed('https://a.example/rss', 'A', 'Blogs'),
        feed('https://rss.hanbit.co.kr/ai.xml', 'AI', '뉴스', '한빛일보'),
        feed('https://b.example/rss', 'B', 'Blogs'),
      ],
      [{ id: 'a', address: 'https://a.test/' }],
    );
    expect(
      plans.map(({ source, feeds }) => [source.id, source.name_ko, source.language, feeds.length]),
    ).toEqual([
      ['hanbit', '한빛일보', 'ko', 2],
      ['a-2', 'A', 'en', 1],
      ['b', 'B', 'en', 1],
    ]);
  });

  it('gets an id of its own where another site has it', () => {
    const known = [
      { id: 'hanbit', address: 'https://hanbit.co.kr/' },
      { id: 'hanbit-2', address: 'https://hanbit.test/' },
    ];
    expect(freeId('hanbit', 'https://www.hanbit.co.kr/ai', known)).toBe('hanbit');
    expect(freeId('hanbit', 'https://hanbit.example/', known)).toBe('hanbit-3');
    expect(freeId('dawn', 'https://dawn.example/', known)).toBe('dawn');
  });
});

onStore('assay source import and export', ({ run }) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-opml-'));
    writeFileSync(join(folder, 'list.opml'), LIST);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what is new, what was known, and what is faulty with its line', async () => {
    const first = await run(['source', 'import', join(folder, 'list.opml')]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toBe(
      [
        '2 sources and 3 feeds are new. To see them: assay source list',
        '2 entries left out; mend them and import the file again:',
        '  line 7: file:///etc/passwd',
        '  line 9:',
        '',
      ].join('\n'),
    );
    const again = await run(['source', 'import', '-', '--lang', 'ko'], { input: LIST });
    expect(again.out.split('\n')[0]).toBe(
      '출처 0곳과 피드 0개를 더했습니다. 이미 구독하던 피드 3개는 그대로 두었습니다. 목록은 assay source list',
    );
    const { out } = await run(['source', 'list']);
    expect(out).toMatch(/^hanbit +한빛일보 .* 2 /m);
    expect(out).toMatch(/^dawn +Dawn Notes /m);
  });

  it('gives back what it exported', async () => {
    const { out } = await run(['source', 'export']);
    expect(out).toContain('xmlUrl="https://dawn.example/feed?a=1&amp;b=2"');
    await run(['source', 'remove', 'hanbit', 'dawn']);
    expect((await run(['source', 'import', '-'], { input: out })).out).toContain(
      '2 sources and 3 feeds are new.',
    );
    expect((await run(['source', 'export'])).out).toBe(out);
  });

  it('refuses what is no list of feeds', async () => {
    expect((await run(['source', 'import', '-'], { input: '<html></html>' })).err).toBe(
      'assay: - is no OPML; give the file that another reader exported its subscriptions to\n',
    );
    expect((await run(['source', 'import', join(folder, 'none')])).err).toContain('(ENOENT)');
  });
});
