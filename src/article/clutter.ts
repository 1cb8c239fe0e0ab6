/** What is surely no article, by its tag or its name, so that it stays out of the way of the text that is. */
import { FAMILIES } from '../engine/features/structure.ts';
import { lengthOf, type Page } from '../engine/page.ts';
import type { TreeNode } from '../engine/segment.ts';

const TAGS = new Set(['nav', 'dialog', 'menu']);
const ROLES = /role:(?:navigation|dialog|alertdialog|search|menu)/;
const NAMES = [FAMILIES.cookie, FAMILIES.comment, FAMILIES.social, FAMILIES.related];
/** What has a name of clutter but more of the page's text than this is no clutter, 0 to 1. */
const MOST_TEXT = 0.3;

/** The outermost elements that are surely no article; none where the page has no body to tell them from. */
export function clutterOf(page: Page): readonly Element[] {
  const { segmentation, body } = page;
  if (body.paragraphs.length === 0) return [];
  const most = MOST_TEXT * lengthOf(page, segmentation.root);
  const found: Element[] = [];
  const visit = (node: TreeNode): void => {
    if (isClutter(node) && lengthOf(page, node) < most && !holdsBody(page, node)) found.push(node.element);
    else for (const child of node.children) visit(child);
  };
  for (const child of segmentation.root.children) visit(child);
  return found;
}

function isClutter({ tag, tokens }: TreeNode): boolean {
  if (TAGS.has(tag)) return true;
  return tokens !== '' && (ROLES.test(tokens) || NAMES.some((name) => name.test(tokens)));
}

function holdsBody({ body }: Page, { from, to }: TreeNode): boolean {
  return (
    body.paragraphs.some((index) => index >= from && index < to) ||
    (body.headline >= from && body.headline < to)
  );
}
