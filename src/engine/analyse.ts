/** The engine's only door. Interim: a few words only, so that the shells around the engine can be built against it. */
import { pathOf } from './locate.ts';
import type { AnalyseOptions, Fold, PageReport } from './types.ts';

/** Says whether a page is an article, cheaply enough to ask on every page. */
export function isArticle(document: Document): boolean {
  return document.querySelectorAll('p').length >= 5;
}

/** Reads a page and says what to fold there. Changes nothing; throws nothing that a page can cause. */
export function analyse(document: Document, options: AnalyseOptions): PageReport {
  const report = {
    url: options.url,
    isArticle: isArticle(document),
    lang: document.documentElement.lang.slice(0, 2),
  };
  const folds: Fold[] = [];
  for (const element of document.querySelectorAll('article aside, main aside, main section')) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const path = pathOf(element);
    if (!/webinar|newsletter/i.test(text) || !path || path.length === 0) continue;
    const index = path.at(-1) ?? 0;
    const category = /webinar/i.test(text) ? 'webinar' : 'newsletter';
    if (!options.categories.includes(category) || options.kept.includes(text.slice(0, 40))) continue;
    folds.push({
      id: `f${folds.length}`,
      category,
      confidence: 0.9,
      zone: 'inside',
      excerpt: text.slice(0, 120),
      text,
      reasons: [{ code: 'register', quote: text.slice(0, 30) }],
      run: { parent: path.slice(0, -1), from: index, to: index },
      fingerprint: text.slice(0, 40),
    });
  }
  return { ...report, folds: report.isArticle ? folds : [] };
}
