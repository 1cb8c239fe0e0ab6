/** Bold and italic text in Markdown. */
import { describe, expect, test } from 'vitest';
import { markdownBody } from './markdown-body.ts';

describe('is written in stars', () => {
  test.each([
    ['alone', '<b>One</b>', '**One**'],
    ['within a word', 'un<b>lock</b>ed, low<i>er</i>', 'un**lock**ed, low*er*'],
    ['before a sign', '<b>One</b>, <i>two</i>.', '**One**, *two*.'],
    ['with a sign in it at the end of a line', '<b>One!</b>', '**One!**'],
    ['with a sign in it before a space', '(<b>“One”</b> <i>(two)</i>)', '(**“One”** *(two)*)'],
    ['before a link', '<b>One:</b><a href="https://a.example/">two</a>', '**One:**[two](https://a.example/)'],
    ['around a link', '<i><a href="https://a.example/">One</a></i> two', '*[One](https://a.example/)* two'],
    [
      'in another',
      '<b>One <i>two</i></b> <em><strong>three</strong> four</em>',
      '**One *two*** ***three** four*',
    ],
    ['all of it in another', 'A<b><i>b</i></b>c', 'A***b***c'],
    ['with letters of another script', '文<b>你好</b>世界', '文**你好**世界'],
    ['with letters beyond the first plane', '<b>One.</b> 𠮷<b>two</b>𠮷', '**One.** 𠮷**two**𠮷'],
    ['without spaces at its ends', 'One<b> two </b>three', 'One **two** three'],
    [
      'once where it is in the same',
      '<b>One <strong>two</strong></b> <em><i>three</i></em>',
      '**One two** *three*',
    ],
    ['with a break in it', '<b>One<br>two</b>', '**One  \ntwo**'],
    ['around stars', '<b>* One *</b>', '**\\* One \\***'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(`<p>${html}</p>`)).toBe(expected);
  });

  test.each([
    ['in items', '<ul><li><b>One</b></li></ul>', '-   **One**'],
    ['in headings', '<h2>One<i>!</i></h2><p>Two</p>', '## One<i>!</i>\n\nTwo'],
    ['in cells', '<table><tr><td><b>A<br></b>b</td></tr></table>', '| **A**<br>b |\n| --- |'],
    ['in quotes', '<blockquote><p><i>One</i><br><b>two</b></p></blockquote>', '> *One*  \n> **two**'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(html)).toBe(expected);
  });
});

describe('leaves its breaks outside', () => {
  test.each([
    ['at its end', '<b>Question:<br></b>Answer', '**Question:**  \nAnswer'],
    ['at its beginning', 'Question:<b><br>Answer</b>', 'Question:  \n**Answer**'],
    ['of it and of another', '<b><i>Question<br></i></b>Answer', '***Question***  \nAnswer'],
    ['where it has nothing else', 'One<b><br></b>two', 'One  \ntwo'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(`<p>${html}</p>`)).toBe(expected);
  });
});

describe('is one for each paragraph', () => {
  test.each([
    ['of two', '<i>One <u>a</u><br><br>two</i>', '*One a*  \n  \n*two*'],
    ['but not for each line', '<i>One<br>two</i>', '*One  \ntwo*'],
    ['where it has another in it', '<b>One<br><br><i>two</i></b>', '**One**  \n  \n***two***'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(`<p>${html}</p>`)).toBe(expected);
  });
});

describe('is written as HTML where stars would be misread', () => {
  test.each([
    ['behind its last sign, before a letter', '文<b>你好。</b>世界', '文<b>你好。</b>世界'],
    ['before its first sign, behind a letter', 'One<i>(two)</i> three', 'One<i>(two)</i> three'],
    ['beside another', '<strong>F</strong><strong>oo</strong>', '<b>F</b><b>oo</b>'],
    ['beside one of another kind', '<em>F</em><strong>oo</strong>', '<i>F</i><b>oo</b>'],
    ['beside one that is in another', '<i>A<b>b</b></i><b>c</b>', '*A<b>b</b>*<b>c</b>'],
    [
      'around a link, before a letter',
      '<b><a href="https://a.example/">A</a></b>b',
      '<b>[A](https://a.example/)</b>b',
    ],
    ['with another in it', 'A<b><i>(b)</i></b>', 'A<b><i>(b)</i></b>'],
    ['around code, before a letter', '<b><code>a*</code></b>s', '<b>`a*`</b>s'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(`<p>${html}</p>`)).toBe(expected);
  });
});

describe('is none', () => {
  test.each([
    ['without a text', 'One<b> </b>two<i></i>', 'One two'],
    ['in code', '<code>a <em>x</em> <b>y</b></code>', '`a x y`'],
    ['in code, like links', '<code><a href="https://a.example/">foo_bar</a></code>', '`foo_bar`'],
    ['in code, like what is struck', '<code>a <del>b</del></code>', '`a b`'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(`<p>${html}</p>`)).toBe(expected);
  });

  test('around code it is', () => {
    expect(markdownBody('<p><b><code>a</code></b> <a href="https://a.example/"><code>b</code></a></p>')).toBe(
      '**`a`** [`b`](https://a.example/)',
    );
  });
});
