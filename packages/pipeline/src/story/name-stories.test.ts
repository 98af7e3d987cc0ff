import { idOf } from '@assay/store';
import { expect, it } from 'vitest';
import { nameStories } from './name-stories.ts';

const present = (rows: Record<string, string>) => new Map(Object.entries(rows));

it('lets a story keep its identifier when an item joins it', () => {
  expect(nameStories([['a', 'b', 'new']], present({ a: 's', b: 's' }))).toEqual([
    { storyId: 's', items: ['a', 'b', 'new'] },
  ]);
});

it('keeps, of stories that become one, the identifier that most of the items have', () => {
  const [story] = nameStories([['a', 'b', 'c']], present({ a: 'few', b: 'many', c: 'many' }));
  expect(story?.storyId).toBe('many');
});

it('leaves the identifier of a story that parts to its greater part, and gives the other one of its own', () => {
  const stories = nameStories([['a'], ['b', 'c']], present({ a: 's', b: 's', c: 's' }));
  expect(stories).toEqual([
    { storyId: idOf('story', 'a'), items: ['a'] },
    { storyId: 's', items: ['b', 'c'] },
  ]);
});

it('never gives one identifier to two stories, even where the first item of a part once named the whole', () => {
  const whole = idOf('story', 'a');
  const stories = nameStories([['a'], ['b', 'c']], present({ a: whole, b: whole, c: whole }));
  expect(stories[1]?.storyId).toBe(whole);
  expect(new Set(stories.map(({ storyId }) => storyId)).size).toBe(2);
});

it('names a new item after itself', () => {
  expect(nameStories([['new']], new Map())).toEqual([{ storyId: idOf('story', 'new'), items: ['new'] }]);
});
