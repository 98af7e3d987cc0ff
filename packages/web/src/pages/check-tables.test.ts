import { MIGRATED, onEachServer } from '@assay/store/testing';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN } from '../testing/own-tables.ts';
import { openSiteWorld, type SiteWorld } from '../testing/site-world.ts';
import { type SmallServer, startSmallServer } from '../testing/small-server.ts';
import { filesOf, heldValue, MOST_TABLE_FORM, readSentTables } from './sent-tables.ts';

onEachServer(
  'tables that a form sends',
  (test) => {
    let world: SiteWorld;
    let server: SmallServer;
    let client = 0;
    beforeAll(async () => {
      world = await openSiteWorld({ kind: 'socket', ...test().connection });
      server = await startSmallServer({ trustedProxies: ['127.0.0.1'] }, undefined, world.site);
    }, 120_000);
    afterAll(async () => {
      await server.server.close();
      await world.pipeline.stop();
    });

    const post = (path: string, fields: Readonly<Record<string, string | readonly File[]>>, own = true) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields))
        for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
      const from = own ? `203.0.113.${++client}` : '198.51.100.1';
      return fetch(`${server.url}${path}`, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: { 'x-forwarded-for': from },
      });
    };
    const read = async (answer: Promise<Response>) => parseHTML(await (await answer).text()).document;
    const exports = new File([OWN.en.table], 'exports.tsv');
    const { text } = OWN.en;
    const published = '2025-05-12';

    it('decide what they can, and are named with their cells; the catalogue decides the rest', async () => {
      const document = await read(post('/en/check', { text, published, tables: [exports] }));
      const figures = [...document.querySelectorAll('.article a.figure')];
      expect(figures.map((figure) => figure.getAttribute('class'))).toEqual([
        'figure refuted',
        'figure supported',
        'figure supported was-revised',
      ]);
      expect([...document.querySelectorAll('.by-table')].map(({ textContent }) => textContent)).toEqual([
        'Looked up in “exports” (A4, B4)',
        'Looked up in “exports” (A3, B3)',
      ]);
      expect(document.querySelector('#c1 .excerpt')?.textContent).toMatch(/4\s*France\s*640/);
    });

    it('are pasted too, in both languages, and stay in the form', async () => {
      for (const language of ['ko', 'en'] as const) {
        const { text: own, table, name } = OWN[language];
        const document = await read(post(`/${language}/check`, { text: own, published, table }));
        expect(document.querySelector('.by-table')?.textContent).toContain(`“${name}”`);
        expect(document.querySelector('textarea#table')?.textContent.trim()).toBe(table.trim());
      }
    });

    it('are told cell by cell in the text’s words, and lead to no publication', async () => {
      const table = '나라\t2023년 수출(억 달러)\t2024년 수출(억 달러)\n한국\t6322\t6838\n일본\t7173\t7075\n';
      const page = await read(
        post('/ko/check', { text: '한국의 2024년 수출은 전년보다 8.2% 늘었다.', table }),
      );
      const cells = page.querySelector('table.cells');
      expect([...(cells?.querySelectorAll('th') ?? [])].map((head) => head.textContent).slice(-2)).toEqual([
        '표',
        '셀',
      ]);
      const [first] = cells?.querySelectorAll('tbody tr') ?? [];
      expect([...(first?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
        '한국',
        '2024',
        '6,838억 달러',
        '붙여 넣은 표',
        'C2',
      ]);
      expect(cells?.querySelectorAll('a').length).toBe(0);
    });

    it('come back as boxes that hold them, so that the next form has them, or not', async () => {
      const first = await read(post('/en/check', { text, published, tables: [exports] }));
      const held = first.querySelector('input[name=held]')?.getAttribute('value') ?? '';
      const json = await post('/en/check', { text, published, held, format: 'json' });
      expect(await json.json()).toMatchObject({
        claims: [{ table: { name: 'exports', cells: ['A4', 'B4'] } }, {}, {}],
      });
      const without = await read(post('/en/check', { text, published }));
      expect(without.querySelectorAll('.by-table').length).toBe(0);
    });

    it('are kept by their name and cells with a report that is kept', async () => {
      const answer = await post('/en/reports', { text, published, tables: [exports] });
      const kept = await read(fetch(`${server.url}${answer.headers.get('location')}`));
      expect(kept.querySelector('.by-table')?.textContent).toBe('Looked up in “exports” (A4, B4)');
      expect(kept.querySelectorAll('.excerpt').length).toBe(0);
      expect((await post('/en/reports', { text, tables: [new File(['a,b\n"x'], 'bad.csv')] })).status).toBe(
        422,
      );
    });

    it('are refused with one line in the reader’s language, and nothing that was given is lost', async () => {
      const bad = new File(['a,b\n"x,1\n'], 'bad.csv');
      const answer = await post('/ko/check', { text, table: OWN.ko.table, tables: [exports, bad] });
      expect(answer.status).toBe(422);
      const document = await read(Promise.resolve(answer));
      expect(document.querySelector('#fault')?.textContent).toBe(
        'bad.csv, 2번째 줄: 여기서 연 따옴표가 닫히지 않습니다 – 따옴표를 닫고, 셀 안의 따옴표는 두 번 쓰세요',
      );
      expect(document.querySelectorAll('input[name=held]').length).toBe(2);
      expect(document.querySelector('textarea#table')?.textContent).toContain('프랑스');
      expect(document.querySelector('textarea#text')?.textContent).toContain('France');
    });

    it.each(['check', 'reports', 'drafts'])('are refused where they are too large: %s', async (page) => {
      const large = new File([new Uint8Array(MOST_TABLE_FORM + 1)], 'large.csv');
      const answer = await post(`/en/${page}`, { text, tables: [large] });
      expect(answer.status).toBe(413);
      const document = await read(Promise.resolve(answer));
      expect(document.querySelector('[role=alert]')?.textContent).toContain('larger than 6 MiB');
    });

    it('are refused where they are too large in all for one text', async () => {
      const rows = Array.from({ length: 9_000 }, (_, row) => `${row},1,2`).join('\n');
      const files = ['a.csv', 'b.csv'].map((name) => new File([`n,x,y\n${rows}`], name));
      const document = await read(post('/en/check', { text, tables: files }));
      expect(document.querySelector('#fault')?.textContent).toBe(
        'b.csv: more than 50000 cells; give a part of them',
      );
    });

    it('are taken only so often from one client', async () => {
      const statuses: number[] = [];
      for (let time = 0; time < 13; time++)
        statuses.push(
          (await post('/en/check', { text: 'x', published: 'never', table: 'a,b' }, false)).status,
        );
      expect([...new Set(statuses)]).toEqual([422, 429]);
    });
  },
  MIGRATED,
);

describe('a file that a form holds', () => {
  it('comes back whole, whatever it is called; of one that was tampered with there is something', async () => {
    const file = { name: '수출: “a&b”.csv', bytes: Uint8Array.of(0, 255, 10, 44) };
    const form = new FormData();
    form.append('held', heldValue(file));
    form.append('held', '%E0%A4%A:####');
    form.append('held', '');
    const sent = await readSentTables(form);
    expect(sent.files[0]).toEqual(file);
    expect(sent.files.slice(1).map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['%E0%A4%A', 0],
      ['', 0],
    ]);
    expect(filesOf({ pasted: ' \n', files: [] }, 'en')).toEqual([]);
  });
});
