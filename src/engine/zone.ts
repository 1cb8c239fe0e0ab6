/** Where on the page a run of blocks stands, seen from the article's body. */
import { hasFamily, type Markup } from './features/structure.ts';
import type { Page } from './page.ts';
import type { TreeNode } from './segment.ts';
import type { Zone } from './types.ts';

/** The zone of the blocks `first` (included) to `end` (excluded) below `node`. */
export function zoneOf(
  page: Page,
  markup: ReadonlyMap<TreeNode, Markup>,
  node: TreeNode,
  first: number,
  end: number,
): Zone {
  const { body } = page;
  const marks = markup.get(node);
  if (marks && hasFamily(marks.far, 'overlay') && !holdsBody(page, node)) return 'overlay';
  const { container } = body;
  const isInContainer = container !== undefined && first >= container.from && end <= container.to;
  if (!isInContainer && marks && isBeside(node, marks)) return 'side';
  if (
    body.first < 0 ||
    end <= Math.max(0, Math.min(body.first, body.headline < 0 ? body.first : body.headline))
  )
    return 'top';
  return first > body.last ? 'after' : 'inside';
}

function isBeside(node: TreeNode, marks: Markup): boolean {
  for (let at: TreeNode | undefined = node; at; at = at.parent) if (at.tag === 'nav') return true;
  return hasFamily(marks.far, 'side');
}

/** A page may call its own article an overlay. */
function holdsBody(page: Page, node: TreeNode): boolean {
  return page.body.first >= node.from && page.body.first < node.to;
}
