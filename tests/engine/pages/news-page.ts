/** Puts an article that has no promo into a news site's page. All papers, people and companies are invented. */
export interface Plain {
  readonly name: string;
  /** ISO 639-1. */
  readonly lang: string;
  readonly title: string;
  readonly byline: string;
  /** The article's markup below its headline and byline. */
  readonly body: string;
  /** Markup after the article, still in its container: a bio, a disclosure, comments, related links. */
  readonly after?: string;
}

const SITE = {
  de: {
    name: 'Lautaler Bote',
    menu: ['Start', 'Politik', 'Region', 'Wirtschaft', 'Kultur'],
    foot: ['Impressum', 'Datenschutz', 'Kontakt'],
  },
  en: {
    name: 'The Sandlow Courier',
    menu: ['Home', 'Politics', 'Coast', 'Money', 'Culture'],
    foot: ['Imprint', 'Privacy', 'Contact'],
  },
} as const;

function links(names: readonly string[]): string {
  return `<ul>${names.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul>`;
}

/** The page as its server sends it. */
export function newsPage({ lang, title, byline, body, after = '' }: Plain): string {
  const { name, menu, foot } = lang === 'de' ? SITE.de : SITE.en;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title} – ${name}</title>
<meta property="og:type" content="article"></head>
<body class="single-post"><header class="site-header"><a href="/">${name}</a><nav>${links(menu)}</nav></header>
<main><article class="post"><h1>${title}</h1><p class="byline">${byline}</p>
<div class="entry-content">${body}</div>
${after}</article></main>
<footer class="site-footer">${links(foot)}<p>© ${name}</p></footer></body></html>`;
}
