/** Where on the page a run of blocks stands, seen from the article's body. */
import type { Run } from './decide.ts';
import { hasFamily, type Markup } from './features/structure.ts';
import type { Page } from './page.ts';
import type { TreeNode } from './segment.ts';
import type { Zone } from './types.ts';

/** The zone of a run of blocks. */
export function zoneOfRun(page: Page, markup: ReadonlyMap<TreeNode, Markup>, run: Run): Zone {
  const { first, end } = run;
  const node = run.from === run.to ? (run.parent.children[run.from] as TreeNode) : run.parent;
  const { body } = page;
  const marks = markup.get(node);
  if (marks && hasFamily(marks.far, 'overlay')) return 'overlay';
  const { container } = body;
  const isInContainer = container !== undefined && first >= container.from && end <= container.to;
  const follows = first > body.last && isInArticle(page, node);
  if (!isInContainer && !follows && marks && isBeside(node, marks)) return 'side';
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

/** What stands below an article in the article's own element belongs to it, whatever it is called. */
function isInArticle({ body }: Page, node: TreeNode): boolean {
  for (let at: TreeNode | undefined = node; at; at = at.parent)
    if (at.tag === 'article') return body.first >= at.from && body.first < at.to;
  return false;
}
