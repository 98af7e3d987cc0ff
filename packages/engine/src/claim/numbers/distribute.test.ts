import { describe, expect, test } from 'vitest';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { viewText } from '../view.ts';
import { draftNumbers } from './number-drafts.ts';

/** Each number of a sentence with whom it is given to; `?` where it is one of a list that no list of names is as long as. */
function given(text: string): string[] {
  const view = viewText(text, 'en', SMALL_CATALOGUE.in('en'));
  return view.sentences.flatMap((sentence) =>
    draftNumbers(view, sentence).map(
      ({ quantity, subjects, agreesOnly }) =>
        `${quantity?.text} ${agreesOnly === true ? '?' : (subjects[0]?.ids.join() ?? '–')}`,
    ),
  );
}

describe('numbers told respectively', () => {
  test('are given to names that are as many', () => {
    expect(given('In 2024 China and South Korea had 214 and 57 ferries respectively.')).toEqual([
      '214 CHN',
      '57 KOR',
    ]);
  });

  test('are given to nobody where the names are fewer', () => {
    expect(
      given(
        'In 2024 ferries numbered 214, 57 and 160 respectively in China, South Korea and a neutral port.',
      ),
    ).toEqual(['214 ?', '57 ?', '160 ?']);
  });
});
