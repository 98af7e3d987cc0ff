/** 아무것도 가리키지 않는 낱말: particles, determiners and light nouns that take no part in an alias. */
export const KO_FUNCTION_WORDS: readonly string[] =
  '의 및 등 그 이 한 해 수 것 중 내 년 월 더 큰 지난 사이 크게 대한 위한 가운데 하는 있는 있다 된 된다 한다 할 으로 로 에서 에 를 을 은 는 가 와 과 도 만'.split(
    ' ',
  );
