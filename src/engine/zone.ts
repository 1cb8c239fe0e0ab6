/** Where on the page a run of blocks stands, seen from the article's body. */
import type { Run } from './decide.ts';
import { enclosing } from './enclosing.ts';
import { hasFamily, type Markup } from './features/structure.ts';
import type { Page } from './page.ts';
import type { TreeNode } from './segment.ts';
import type { Scope, Zone } from './types.ts';

/** So many blocks after the article's last paragraph something still comes right after it. */
const NEAR = 12;

/** Whether what stands in a zone is looked at. */
export function isInScope(zone: Zone, scope: Scope): boolean {
  return scope === 'page' || zone === 'inside' || zone === 'after';
}

/**
 * Whether a run may be one that is looked at: it is, or it comes right after the article in a box that is called a column
 * beside it. Whether that stands beside the article or below it, only the layout tells: on small screens nothing is beside.
 */
export function mayBeInScope(
  page: Page,
  { zone, run }: { readonly zone: Zone; readonly run: Run },
  scope: Scope,
): boolean {
  return isInScope(zone, scope) || (zone === 'side' && isRightAfter(page, run.first));
}

/** Whether a block comes right after the article. */
export function isRightAfter({ body }: Page, block: number): boolean {
  return block > body.last && block <= body.last + NEAR;
}

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
  const start = body.headline < 0 ? body.first : Math.min(body.first, body.headline);
  if (body.first < 0 || end <= start) return 'top';
  return first > body.last ? 'after' : 'inside';
}

function isBeside(node: TreeNode, marks: Markup): boolean {
  return enclosing(node, ({ tag }) => tag === 'nav') !== undefined || hasFamily(marks.far, 'side');
}

/** Whether what stands below the text is in the article's own element: then it belongs to it, whatever it is called. */
function isInArticle({ body }: Page, node: TreeNode): boolean {
  const article = enclosing(node, ({ tag }) => tag === 'article');
  return article !== undefined && body.first >= article.from;
}
