/** The picker's idea of a block is the engine's. */
import { expect, test } from 'vitest';
import { isBlock } from '../../../src/content/picker/words.ts';
import { segment } from '../../../src/engine/segment.ts';
import { documentOf } from '../../engine/documents.ts';

/** Whether the element `#it` can be chosen, and whether the engine knows it as an element that may be folded. */
function both(html: string): readonly boolean[] {
  const document = documentOf(`<div>${html}</div>`);
  const element = document.getElementById('it');
  if (!element) throw new Error('There is nothing to choose');
  return [isBlock(element), segment(document).nodes.some((node) => node.element === element)];
}

const IT = '<a id="it" href="/">Buy</a>';

test.each([
  ['a paragraph', '<p id="it">x</p>'],
  ['a link that holds boxes', '<a id="it" href="/"><div>x</div></a>'],
  ['a link between boxes', `<p>x</p> ${IT} <p>y</p>`],
  ['a link before the first box', `${IT}<p>y</p>`],
  ['a link behind the last', `<p>x</p>${IT}`],
  ['one beside a field with a label', `${IT}<input type="email" placeholder="Name">`],
  ['one with breaks around it', `<p>x</p><br>${IT}<br>\n<br><p>y</p>`],
  ['one with a comment and a script beside it', `<p>x</p><!-- y -->${IT}<script>0</script><p>y</p>`],
  ['one with something empty beside it', `<p>x</p><i></i>${IT}<p>y</p>`],
  ['a phrase of several', '<p>x</p><span id="it"><b>Buy</b> now</span>'],
])('can be chosen: %s', (_, html) => {
  expect(both(html)).toEqual([true, true]);
});

test.each([
  ['a link in no box of its own, and beside none', IT],
  ['a link in a paragraph', `<p>x ${IT}</p>`],
  ['a link alone in its paragraph', `<p>${IT}</p>`],
  ['one behind words', `<p>x</p>Please ${IT}<p>y</p>`],
  ['one before words', `<p>x</p>${IT} now<p>y</p>`],
  ['one of two', `<p>x</p>${IT} <a href="/">Try</a><p>y</p>`],
  ['one beside a picture', `<p>x</p><img src="a"> ${IT}<p>y</p>`],
  ['one beside a picture in another', `<p>x</p><i><img src="a"></i> ${IT}<p>y</p>`],
  ['one beside a field without a label alone', `${IT}<input type="email">`],
  ['a word in a link that is a line', '<p>x</p><a href="/">Buy <b id="it">now</b></a><p>y</p>'],
  ['what a reader writes', '<p>x</p><span id="it" contenteditable>Buy</span><p>y</p>'],
])('cannot: %s', (_, html) => {
  expect(both(html)).toEqual([false, false]);
});
