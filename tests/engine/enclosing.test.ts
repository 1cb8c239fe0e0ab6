import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { enclosing, headingAround } from '../../src/engine/enclosing.ts';
import { segment, type TreeNode } from '../../src/engine/segment.ts';

/** The owner of the first block of a page. */
function ownerIn(markup: string): TreeNode | undefined {
  return segment(new JSDOM(`<body>${markup}</body>`).window.document).blocks[0]?.owner;
}

const isBox = ({ tag }: TreeNode): boolean => tag === 'section';

describe('enclosing', () => {
  const owner = ownerIn('<section id="a"><section id="b"><div><p>One</p></div></section></section>');

  it('finds the nearest', () => {
    expect(enclosing(owner, isBox)?.tokens).toBe(' b');
  });

  it('begins with the node itself', () => {
    expect(enclosing(owner, ({ tag }) => tag === 'p')).toBe(owner);
  });

  it('looks no farther than it is told', () => {
    expect(enclosing(owner, isBox, 3)?.tokens).toBe(' b');
    expect(enclosing(owner, isBox, 2)).toBeUndefined();
    expect(enclosing(owner, isBox, 0)).toBeUndefined();
  });

  it('finds nothing where there is nothing', () => {
    expect(enclosing(owner, ({ tag }) => tag === 'nav')).toBeUndefined();
    expect(enclosing(undefined, () => true)).toBeUndefined();
  });
});

describe('headingAround', () => {
  it.each([
    ['<h2>One</h2>', 'h2'],
    ['<h1><div><div>One</div></div></h1>', 'h1'],
  ])('finds that of %s', (markup, tag) => {
    expect(headingAround(ownerIn(markup))?.tag).toBe(tag);
  });

  it.each(['<p>One</p>', '<header>One</header>', '<h1><div><div><div>One</div></div></div></h1>'])(
    'finds none around %s',
    (markup) => {
      expect(headingAround(ownerIn(markup))).toBeUndefined();
    },
  );
});
