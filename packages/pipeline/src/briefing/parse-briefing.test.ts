import { describe, expect, it } from 'vitest';
import { parseBriefing } from './parse-briefing.ts';

const HEAD = `---
slug: robots-2025
language: en
title: "Robots: where they went"
category: robots
authors: Kim, Lee
published: 2026-06-03
---
`;

function briefingOf(body: string, head = HEAD) {
  const parsed = parseBriefing(head + body);
  if (parsed.kind === 'faulty') throw new Error(JSON.stringify(parsed.faults));
  return parsed.briefing;
}

function faultsOf(source: string): string[] {
  const parsed = parseBriefing(source);
  return parsed.kind === 'faulty'
    ? parsed.faults.map(({ code, line, column }) => `${line}:${column} ${code}`)
    : [];
}

describe('a briefing', () => {
  it('says at its head what it is', () => {
    const head = HEAD.replace(
      'published: 2026-06-03',
      'published: 2026-06-03\nupdated: 2026-06-04\nreviewer: Park\nkey: robots\nchart: robot_density [KOR, CHN]\nauthors2: x',
    ).replace('authors2: x\n', '');
    expect(briefingOf('## Core\n', head)).toMatchObject({
      slug: 'robots-2025',
      key: 'robots',
      title: 'Robots: where they went',
      category: 'robots',
      authors: ['Kim', 'Lee'],
      published: '2026-06-03',
      updated: '2026-06-04',
      reviewer: 'Park',
      summary: null,
      chart: { indicator: 'robot_density', entities: ['KOR', 'CHN'] },
    });
    expect(briefingOf('## Core\n').key).toBe('robots-2025');
    const listed = HEAD.replace('authors: Kim, Lee', 'authors:\n  - Kim\n  - Lee');
    expect(briefingOf('## Core\n', listed).authors).toEqual(['Kim', 'Lee']);
  });

  it('holds charts, and figures pinned to their cells', () => {
    const body =
      '## Core\n\n```chart\nindicator: robot_density\nentities: KOR, CHN\n```\n\nThere were [40](cell:notable_ai_models/USA/2024@2025-04-07 "first count") and [57](cell:notable_ai_models/USA/2024).\n';
    const briefing = briefingOf(body);
    expect(briefing.charts).toEqual([{ indicator: 'robot_density', entities: ['KOR', 'CHN'] }]);
    expect(briefing.pins).toMatchObject([
      {
        indicator: 'notable_ai_models',
        entity: 'USA',
        period: '2024',
        edition: '2025-04-07',
        note: 'first count',
      },
      { edition: null, note: null },
    ]);
    expect(briefing.pins.map(({ span }) => briefing.source.slice(span.start, span.end))).toEqual([
      '40',
      '57',
    ]);
  });

  it('is checked without its markup, and leads back to its source', () => {
    const { text, source } = briefingOf(
      '## Core\n\nIt made **4[0](https://a.example/1 "2")**\nmodels.\n\n> A quoted\n> line.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```chart\nindicator: x1\n```\n\nEnd.\n',
    );
    expect(text.text).toBe(
      '# Robots: where they went\n\n## Core\n\nIt made 40 models.\n\n> A quoted line.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\n\nEnd.\n',
    );
    const back = (words: string) => {
      const start = text.text.indexOf(words);
      const span = text.toSource({ start, end: start + words.length });
      return source.slice(span.start, span.end);
    };
    expect(back('Robots: where')).toBe('Robots: where');
    expect(back('models')).toBe('models');
    expect(back('End')).toBe('End');
    expect(back('40')).toBe('4[0');
  });

  it('is read with Windows line ends and a byte order mark', () => {
    const source = `\uFEFF${HEAD}## Core\n\nOne line\nand another.\n`.replaceAll('\n', '\r\n');
    const parsed = parseBriefing(source);
    expect(parsed.kind === 'briefing' && parsed.briefing.text.text).toContain('One line and another.');
  });

  it('lists wrong figures that it reports on purpose', () => {
    const head = HEAD.replace(
      'published:',
      'disputed:\n  - quote: "as many as 70"\n    note: The press release counts repairs.\npublished:',
    );
    expect(briefingOf('## Core\n\nSome say as many as 70.\n', head).disputed).toMatchObject([
      { quote: 'as many as 70', note: 'The press release counts repairs.' },
    ]);
    expect(faultsOf(`${head}## Core\n\nNone.\n`)).toEqual(['8:13 quote-not-found']);
    expect(faultsOf(`${head}## Core\n\nSome say as many as 70, as many as 70.\n`)).toEqual([
      '8:13 quote-twice',
    ]);
  });
});

describe('what is no briefing', () => {
  it.each([
    ['## Core\n', ['1:1 no-front-matter']],
    ['---\nslug: robots\n', expect.arrayContaining(['1:1 open-front-matter'])],
    [`${HEAD}`, ['9:1 no-sections']],
    [`${HEAD}Hello.\n\n## Core\n`, ['9:1 before-sections']],
    [`${HEAD}## Core\n\n# Title\n\n##### deep\n`, ['11:1 title-in-body', '13:1 heading-too-deep']],
    [`${HEAD}## Core\n\n## core\n`, ['11:1 section-twice']],
    [`${HEAD}## Core\n\na <b>bold</b> word\n\n<script>\n`, ['11:3 html', '11:10 html', '13:1 html']],
    [`${HEAD}## Core\n\n[x](javascript:alert)\n`, ['11:1 bad-link']],
    [`${HEAD}## Core\n\n[x](//evil.example) [y](/\\\\evil.example)\n`, ['11:1 bad-link', '11:21 bad-link']],
    [`${HEAD}## Core\n\n[x][1]\n\n[1]: https://a.example\n`, ['11:1 reference-link', '13:1 reference-link']],
    [`${HEAD}## Core\n\n![x](https://a.example/1.png)\n`, ['11:1 picture']],
    [`${HEAD}## Core\n\n\`\`\`js\nx\n\`\`\`\n`, ['11:1 code']],
    [`${HEAD}## Core\n\n\`\`\`chart\nkind: pie\n\`\`\`\n`, ['11:1 bad-chart']],
    [
      `${HEAD}## Core\n\n[4](cell:x) [**4**](cell:robot_density/KOR/2024)\n`,
      ['11:1 bad-pin', '11:13 pin-with-markup'],
    ],
    [`${HEAD.replace('robots-2025', 'Robots!')}## Core\n`, ['2:7 bad-slug']],
    [`${HEAD.replace(': en', ': fr')}## Core\n`, ['3:11 bad-language']],
    [`${HEAD.replace(': robots\n', ': cooking\n')}## Core\n`, ['5:11 bad-category']],
    [`${HEAD.replace('2026-06-03', '2026-06')}## Core\n`, ['7:12 bad-date']],
    [`${HEAD.replace('authors: Kim, Lee\n', '')}## Core\n`, ['1:1 missing-field']],
    [`${HEAD.replace('authors:', 'authers:')}## Core\n`, ['1:1 missing-field', '6:1 unknown-field']],
    [`${HEAD.replace('authors:', 'slug: a-b-c\nauthors:')}## Core\n`, ['6:1 field-twice']],
    [`${HEAD.replace('authors:', '- x\nauthors:')}## Core\n`, ['6:1 bad-line']],
    [HEAD.replace('---\n## ', '') + 'x'.repeat(100_001), [expect.stringMatching(/too-long$/)]],
    [`${HEAD}## Core\n\n${'> '.repeat(20_000)}x\n`, ['11:1 long-line']],
    [
      `${HEAD}## Core\n\n${'>'.repeat(11)}x\n\n${' '.repeat(101)}- x\n`,
      ['11:1 too-nested', '13:1 too-nested'],
    ],
  ])('is told with its places: %#', (source, faults) => {
    expect(faultsOf(source)).toEqual(faults);
  });

  it('is told in both languages, and says what to do', () => {
    const parsed = parseBriefing(`${HEAD}## Core\n\n[x](javascript:alert)\n`);
    expect(parsed.kind === 'faulty' && parsed.faults[0]?.messages).toEqual({
      en: 'a link cannot lead to “javascript:alert”; use http, https, an address within the site such as /en/race, or cell:',
      ko: '링크로 쓸 수 없는 주소입니다: “javascript:alert”. http, https, /ko/race 같은 사이트 안 주소, cell:을 쓰세요',
    });
  });
});
