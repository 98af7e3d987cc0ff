import { describe, expect, it } from 'vitest';
import { interfaceLanguage } from './interface-language.ts';

describe('the language of the interface', () => {
  it.each([
    ['English by itself', [], {}, 'en'],
    ['the locale', [], { LANG: 'ko_KR.UTF-8' }, 'ko'],
    ['LC_ALL before LANG', [], { LC_ALL: 'C.UTF-8', LANG: 'ko_KR.UTF-8' }, 'en'],
    ['an empty LC_ALL says nothing', [], { LC_ALL: '', LANG: 'ko' }, 'ko'],
    ['--lang before the locale', ['check', '--lang', 'en'], { LANG: 'ko' }, 'en'],
    ['--lang= too', ['check', '--lang=ko'], {}, 'ko'],
    ['a language that is not spoken is passed over', ['--lang', 'fr'], { LANG: 'ko' }, 'ko'],
    ['what follows -- is no option', ['check', '--', '--lang=ko'], {}, 'en'],
  ])('%s', (_, args, env, language) => {
    expect(interfaceLanguage(args, env)).toBe(language);
  });
});
