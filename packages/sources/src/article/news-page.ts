/** A Korean news page for tests, as they are: far more menu than article, no metadata, the date beside the reporter's name. */
export function newsPage(body: string): string {
  const links = (count: number, word: string) =>
    `<ul>${`<li><a href="/x">${word} 반도체 수출 99.9% 증가, 올해 최대</a></li>`.repeat(count)}</ul>`;
  return `<!doctype html><html lang="ko"><head><title>AI 특허 69.7%는 중국 | 한빛일보</title>
<meta property="og:site_name" content="한빛일보"></head><body>
<div id="header"><div class="gnb">${links(12, '메뉴')}</div><p class="today">2026년 6월 1일 월요일</p></div>
<div class="article_head"><h2 class="title">AI 특허 69.7%는 중국</h2>
<div class="info"><span>김하나 기자</span> <span>입력 2026.05.07 09:12</span></div></div>
<div id="article_body">${body}</div>
<div class="reply_area"><p>독자: 이건 100% 틀린 기사네요. 정말 그렇습니다, 아무리 봐도.</p></div>
<div class="rank_news"><h3>많이 본 뉴스</h3>${links(20, '순위')}</div>
<div id="foot"><p>한빛일보 | 서울특별시 중구 세종대로 1길 | 대표전화 02-123-4567 | 등록일자 2010.01.02 | 발행인 김아무개</p></div>
</body></html>`;
}
