/** Pages with as much text as an article that are something else, and articles that look like such. Invented throughout. */
export interface KindPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const list = (items: readonly string[], write: (item: string, i: number) => string): string =>
  items.map(write).join('\n');
const paragraphs = (lines: readonly string[]): string => list(lines, (line) => `<p>${line}</p>`);
const page = (head: string, body: string, names = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body${names && ` class="${names}"`}>${body}</body></html>`;
const data = (type: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;

const OFFERS = [
  'Our fitters clean, oil and tune every kind of stove, and they leave your parlour as tidy as they found it!',
  'We come within two days, at a price that we tell you beforehand, and you pay only once the fire burns well.',
  'Every fitter at Emberhouse has learned the trade for three years, so your chimney is always in good hands.',
  'Stoves of all makes are welcome to us, those of iron as well as those of tile, however old they may be.',
  'Book a visit today and get the second stove cleaned at half the price, all through the autumn!',
];
const REPLIES = [
  'I have had the same trouble with the rope on my dinghy, and in the end only a bigger pulley helped, so try that first.',
  'Do not buy the cheap pulleys from the chandler on the quay, mine broke in the first summer, and he would not take it back.',
  'Thanks to both of you, I ordered one last night, and I will tell you next week whether the sail goes up any better now.',
  'A bigger pulley only moves the trouble elsewhere, in my view, since the mast bends where the rope leaves it at the top.',
];
const NEWS = [
  'The council of Sandlow agreed on Monday to rebuild the northern pier, which had been closed after two storms in the winter.',
  'A crew of nine has begun to lift the planks, and the harbour master thinks that the work will take until the spring.',
  'Nobody has said yet what it will cost, though the last repair was paid for by the ferry line and a sailmaker’s bequest.',
  'Fishermen had asked for a new pier for eleven years, and some of them came to the meeting with their nets on their arms.',
  'The ferries leave from the southern pier for the time being, which lies a quarter of an hour from the railway on foot.',
];
const cards = (lines: readonly string[]): string =>
  list(
    lines,
    (line, i) =>
      `<div class="card"><h3>Step ${i + 1}</h3><p>${line}</p><button class="btn">Book now</button></div>`,
  );
const posts = (lines: readonly string[]): string =>
  list(
    lines,
    (line, i) =>
      `<div class="post-row"><div>sailor${i}</div><div>${i + 2} May 2026, 10:1${i}</div><div class="message"><p>${line}</p></div><button>Like</button><button>Reply</button></div>`,
  );

export const OTHER_KINDS: readonly KindPage[] = [
  {
    name: 'a service that sells itself',
    url: 'https://emberhouse.example/services/stove-cleaning',
    html: page(
      '<title>Stove cleaning | Emberhouse</title><meta property="og:type" content="website">',
      `<main><section class="hero"><h1>A warm winter</h1><button>Book now</button></section><section>${cards(OFFERS)}</section><section>${cards(OFFERS.map((line) => `Twice a year! ${line}`))}</section></main>`,
      'page-template',
    ),
  },
  {
    name: 'a service whose publishing system calls every page an article',
    url: 'https://emberhouse.example/chimney-services/',
    html: page(
      '<title>Chimneys | Emberhouse</title><meta property="og:type" content="article"><meta property="article:modified_time" content="2026-05-01">',
      `<main><h1>Chimneys swept</h1>${cards(OFFERS)}${cards(OFFERS)}</main>`,
      'page-template page page-id-12',
    ),
  },
  {
    name: 'a product with its description',
    url: 'https://lamps.example/products/harbour-lamp',
    html: page(
      `<title>Harbour lamp – Lamps</title><meta property="og:type" content="product">${data('Product')}`,
      `<main><h1>Harbour lamp</h1><p>48.00</p><button>Add to cart</button><div class="description">${paragraphs(OFFERS)}</div><button>Add to cart</button></main>`,
      'template-product',
    ),
  },
  {
    name: 'a range of products with a text on top',
    url: 'https://lamps.example/collections/oil',
    html: page(
      `<title>Oil lamps – Lamps</title>${data('CollectionPage')}`,
      `<main><h1>Oil lamps</h1>${paragraphs(OFFERS)}<ul>${list(Array.from({ length: 24 }, String), (i) => `<li class="item"><a href="/products/${i}">Lamp ${i}</a><p>${i}8.00</p><button>Add to cart</button></li>`)}</ul></main>`,
      'template-collection',
    ),
  },
  {
    name: 'a thread',
    url: 'https://forum.sails.example/t/rope-runs-hard',
    html: page(
      `<title>Rope runs hard – Sails forum</title>${data('QAPage')}`,
      `<main><h1>Rope runs hard</h1>${posts(REPLIES)}${posts(REPLIES)}${posts(REPLIES)}</main>`,
    ),
  },
  {
    name: 'a manual',
    url: 'https://docs.knots.example/reference/splice',
    html: page(
      '<title>splice — Knots 3.1 documentation</title>',
      `<nav>${list(Array.from({ length: 40 }, String), (i) => `<a href="/reference/${i}">knots.command-${i}</a>`)}</nav><main><h1>splice</h1><p>Joins two ropes, given by their names, and gives back the longer one, as described below in detail.</p><pre>splice(left, right)</pre><p>Where one of the ropes is worn, the splice fails, and both are given back as they were before the call.</p><p>The number of strands may be given as well, and is three, since most ropes on board have as many.</p><p>Ropes of different thickness cannot be joined, so make sure that they are of one kind before you begin.</p><p>An error is raised where a rope is in use, since a sail may hang on it, and nothing is changed in that case.</p></main>`,
    ),
  },
  {
    name: 'a tag with long teasers',
    url: 'https://paper.example/tag/harbour',
    html: page(
      '<title>Harbour</title><meta property="og:type" content="website">',
      `<main><h1>Harbour</h1>${list([...NEWS, ...OFFERS, ...REPLIES], (line, i) => `<div class="teaser"><h2><a href="/a/${i}">${line.slice(0, 30)}</a></h2><p>${i + 1} May 2026</p><p>${line}</p></div>`)}</main>`,
      'archive',
    ),
  },
  {
    name: 'a price list of a firm',
    url: 'https://emberhouse.example/pricing',
    html: page(
      '<title>Prices</title><meta property="og:type" content="website">',
      `<main>${cards(OFFERS)}${cards(OFFERS)}<h2>Questions!</h2>${cards(OFFERS)}</main>`,
    ),
  },
  {
    name: 'a page about the firm itself',
    url: 'https://emberhouse.example/about',
    html: page(
      '<title>About us</title><meta property="og:type" content="website">',
      `<main><h1>Who we are</h1>${cards(OFFERS)}${cards(OFFERS)}</main>`,
      'page-template page-id-2',
    ),
  },
];

const story = (before = '', after = ''): string =>
  `<article><h1>Northern pier rebuilt</h1>${before}${paragraphs(NEWS)}${after}</article>`;

export const TRUE_ARTICLES: readonly KindPage[] = [
  {
    name: 'one that says nothing of itself, at a root',
    url: 'https://paper.example/',
    html: page('<title>Northern pier rebuilt</title>', `<h1>Northern pier rebuilt</h1>${paragraphs(NEWS)}`),
  },
  {
    name: 'one with a byline, among many buttons',
    url: 'https://paper.example/sandlow/northern-pier-to-be-rebuilt',
    html: page(
      '<title>Northern pier rebuilt</title>',
      `${story('<p>By Petra Voss</p><p>4 May 2026</p>')}${'<button>Share</button>'.repeat(20)}`,
    ),
  },
  {
    name: 'one in a shop’s journal',
    url: 'https://lamps.example/blogs/journal/northern-pier-to-be-rebuilt',
    html: page(
      `<title>Northern pier rebuilt</title><meta property="og:type" content="article">${data('BlogPosting')}`,
      `${story('<p>4 May 2026</p>')}<div class="card"><p>Harbour lamp</p><button>Add to cart</button></div>`,
      'template-article shop',
    ),
  },
  {
    name: 'one on a service, below the service’s own address',
    url: 'https://emberhouse.example/services/news/northern-pier-to-be-rebuilt',
    html: page('<title>Northern pier rebuilt</title>', story('<p>By Petra Voss</p>')),
  },
  {
    name: 'one with a discussion below',
    url: 'https://paper.example/news/northern-pier-to-be-rebuilt',
    html: page(
      `<title>Northern pier rebuilt</title><meta property="og:type" content="article">${data('NewsArticle')}`,
      `${story('<p>By Petra Voss</p><p>4 May 2026</p>')}<section id="comments">${posts(REPLIES)}</section>`,
    ),
  },
];
