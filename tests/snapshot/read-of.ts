/** What the engine reads of a page, as data that can be compared. */
import { mayBeArticle } from '../../src/engine/may-be-article.ts';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';

/** All that the engine reads of a page, without the elements themselves. */
export function readOf(document: Document) {
  const segmentation = segment(document);
  const { nodes, blocks } = segmentation;
  const page = readPage(document, segmentation, 'https://www.paper.example/');
  return {
    nodes: nodes.map(({ element: _, parent, children, ...rest }) => ({
      ...rest,
      parent: parent ? nodes.indexOf(parent) : -1,
      children: children.map((child) => nodes.indexOf(child)),
    })),
    blocks: blocks.map(({ owner, line, ...rest }) => ({
      ...rest,
      owner: nodes.indexOf(owner),
      line: nodes.indexOf(line),
    })),
    lang: page.lang,
    titleWords: [...page.titleWords],
    said: [...page.said],
    body: [page.body.first, page.body.last, page.body.headline, page.body.look],
    mayBeArticle: mayBeArticle(document),
  };
}
