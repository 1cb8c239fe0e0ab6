/** Pages that hold text and are no articles, and pages that are. Invented throughout. */
export interface GatePage {
  readonly name: string;
  readonly html: string;
}

const LEADS = [
  'The council of Sandlow has agreed to rebuild the northern pier, which was closed after the storms of last winter, at a price of four million crowns.',
  'Fishermen on the coast report the best catch of herring in eleven years, and the auction halls are open again until late in the evening.',
  'A school in Marram teaches its pupils to repair bicycles, and the workshop has become a meeting place for the whole quarter of the town.',
  'The railway between Quell and the harbour will run every half hour from June, the first time since the line was opened to the public.',
  'Bakers in the old town complain that flour has become dearer by a third, and some of them now open on four days of the week only.',
  'An exhibition in the customs house shows letters of emigrants that were never sent, found in a chest under the stairs of a farm.',
];

function page(title: string, body: string, lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
}

function list(items: readonly string[], write: (item: string, i: number) => string): string {
  return items.map(write).join('\n');
}

export const NO_ARTICLES: readonly GatePage[] = [
  { name: 'nothing', html: '' },
  { name: 'a heading and a line', html: page('Hello', '<h1>Hello</h1><p>This page is being built.</p>') },
  {
    name: 'a login form',
    html: page(
      'Sign in',
      '<main><h1>Sign in</h1><form><label>Name <input name="u"></label><label>Password <input type="password"></label><button>Go on</button></form><p>Forgot your password? We send you a new one.</p><p>By signing in you agree to our terms of use and to our privacy policy.</p></main>',
    ),
  },
  {
    name: 'a shopping cart',
    html: page(
      'Your cart',
      `<h1>Your cart</h1><table>${list(LEADS, (_, i) => `<tr><td>Wool blanket no. ${i}, grey, washable</td><td><input type="number" value="1"></td><td>24.00</td></tr>`)}</table><p>Subtotal 144.00, delivery free of charge from 20.00 on.</p><a href="/pay">To the checkout</a>`,
    ),
  },
  {
    name: 'a checkout with a long text on privacy',
    html: page(
      'Payment',
      `<form><input autocomplete="cc-number"><button>Pay now</button></form>${list(LEADS, (lead) => `<p>${lead}</p>`)}`,
    ),
  },
  {
    name: 'web mail',
    html: page(
      'Inbox',
      `<table>${list(LEADS, (lead, i) => `<tr><td>Petra Voss</td><td><a href="/m/${i}">${lead.slice(0, 40)}</a></td><td>9:4${i}</td></tr>`)}</table><p>You have used a tenth of your space.</p>`,
    ),
  },
  {
    name: 'a letter being written',
    html: page('New message', `<div contenteditable="true">${list(LEADS, (lead) => `<p>${lead}</p>`)}</div>`),
  },
  {
    name: 'an editor that fills the page',
    html: `<title>Notes</title><body contenteditable>${list(LEADS, (lead) => `<p>${lead}</p>`)}`,
  },
  {
    name: 'an application',
    html: `<title>Sheets</title><body role="application">${list(LEADS, (lead) => `<p>${lead}</p>`)}`,
  },
  {
    name: 'results of a search',
    html: page(
      'ferry – search',
      `<form role="search"><input type="search" value="ferry"></form><ol>${list(LEADS, (lead, i) => `<li><h3><a href="https://s${i}.example/">${lead.slice(0, 50)}</a></h3><cite>s${i}.example</cite><span>${lead.slice(50, 110)} …</span></li>`)}</ol>`,
    ),
  },
  {
    name: 'a front page of short teasers',
    html: page(
      'The Sandlow Courier',
      list(
        LEADS,
        (lead, i) =>
          `<article><h2><a href="/n/${i}">${lead.slice(0, 40)}</a></h2><p>${lead.slice(0, 70)}</p></article>`,
      ),
    ),
  },
  {
    name: 'a front page whose teasers are links',
    html: page(
      'The Sandlow Courier',
      `<main>${list([...LEADS, ...LEADS], (lead, i) => `<a class="teaser" href="/n/${i}"><h2>${lead.slice(0, 40)}</h2><p>${lead}</p></a>`)}</main>`,
    ),
  },
  {
    name: 'a front page with one link per teaser',
    html: page(
      'The Sandlow Courier',
      `<main>${list([...LEADS, ...LEADS], (lead, i) => `<div class="teaser"><h2><a href="/n/${i}">${lead.slice(0, 40)}</a></h2><p><a href="/n/${i}">${lead}</a></p></div>`)}</main>`,
    ),
  },
  {
    name: 'an index of a forum',
    html: page(
      'Boat owners’ forum',
      `<table>${list([...LEADS, ...LEADS], (lead, i) => `<tr><td><a href="/t/${i}">${lead.slice(0, 60)}</a></td><td>12 replies</td><td>Anna, today</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'a site map',
    html: page('All pages', `<ul>${list(LEADS, (lead, i) => `<li><a href="/${i}">${lead}</a></li>`)}</ul>`),
  },
  {
    name: 'a gallery with short captions',
    html: page(
      'Photos',
      list(
        LEADS,
        (lead, i) => `<figure><img src="${i}.jpg"><figcaption>${lead.slice(0, 55)}</figcaption></figure>`,
      ),
    ),
  },
  {
    name: 'a menu and a footer',
    html: page(
      'Menu',
      `<nav>${list(LEADS, (lead) => `<p>${lead}</p>`)}</nav><footer>${list(LEADS, (lead) => `<p>${lead}</p>`)}</footer>`,
    ),
  },
  {
    name: 'text that only scripts hold',
    html: page(
      'Loading',
      `<div id="app"></div><noscript>${list(LEADS, (lead) => `<p>${lead}</p>`)}</noscript><script>"${LEADS.join(' ')}"</script>`,
    ),
  },
];

const paragraphs = (open: string, close: string): string => list(LEADS, (lead) => `${open}${lead}${close}`);

export const ARTICLES: readonly GatePage[] = [
  { name: 'paragraphs', html: page('Pier', `<article><h1>Pier</h1>${paragraphs('<p>', '</p>')}</article>`) },
  {
    name: 'paragraphs in divs',
    html: page('Pier', `<div><h1>Pier</h1>${paragraphs('<div>', '</div>')}</div>`),
  },
  {
    name: 'paragraphs in spans',
    html: page('Pier', `<h1>Pier</h1>${paragraphs('<div><span>', '</span></div>')}`),
  },
  {
    name: 'a phrase around each word, for reading aloud',
    html: page(
      'Pier',
      `<h1>Pier</h1>${list(LEADS, (lead) => `<p>${lead.replace(/\S+/g, '<span>$&</span>')}</p>`)}`,
    ),
  },
  {
    name: 'a phrase around each part of a sentence, in one around them all',
    html: page(
      'Pier',
      `<h1>Pier</h1>${list(LEADS, (lead) => `<div><font><b>${lead.replaceAll(', ', ', </b><i>').replace(/ and /g, '</i> and <b>')}</b></font></div>`)}`,
    ),
  },
  {
    name: 'paragraphs in items of a list',
    html: page('Pier', `<h1>Pier</h1><ul>${paragraphs('<li>', '</li>')}</ul>`),
  },
  {
    name: 'paragraphs in an element of the page’s own',
    html: page('Pier', `<h1>Pier</h1><main>${paragraphs('<story-line>', '</story-line>')}</main>`),
  },
  {
    name: 'paragraphs with a font',
    html: page(
      'Pier',
      `<h1>Pier</h1><center>${paragraphs('<font size="3">', '</font><br><br>').repeat(2)}</center>`,
    ),
  },
  {
    name: 'text right in the article',
    html: page('Pier', `<article><h1>Pier</h1>${paragraphs('', '<br><br>').repeat(2)}</article>`),
  },
  {
    name: 'text right in the page',
    html: page('Pier', `<h1>Pier</h1>${paragraphs('', '<br><br>').repeat(2)}`),
  },
  {
    name: 'a page wholly in a form',
    html: page(
      'Pier',
      `<form><nav><a href="/">Home</a></nav><h1>Pier</h1><div>${paragraphs('<p>', '</p>')}</div></form>`,
    ),
  },
  {
    name: 'a page that may not be edited',
    html: `<title>Pier</title><body contenteditable="false"><h1>Pier</h1>${list(LEADS, (lead) => `<p>${lead}</p>`)}`,
  },
  {
    name: 'one block with breaks',
    html: page('Pier', `<h1>Pier</h1><div>${paragraphs('', '<br><br>').repeat(2)}</div>`),
  },
  {
    name: 'an article below its menu and above teasers',
    html: page(
      'Pier',
      `<nav>${list(LEADS, (lead, i) => `<a href="/${i}">${lead.slice(0, 30)}</a>`)}</nav><h1>Pier</h1>${paragraphs('<p>', '</p>')}<ul>${list(LEADS, (lead, i) => `<li><a href="/n/${i}">${lead.slice(0, 50)}</a></li>`)}</ul>`,
    ),
  },
  {
    name: 'an article with a comment form',
    html: page(
      'Pier',
      `<article><h1>Pier</h1>${paragraphs('<p>', '</p>')}</article><form><textarea></textarea><input type="email"><button>Send</button></form>`,
    ),
  },
  {
    name: 'an article in Hindi',
    html: page(
      'घाट',
      `<article><h1>घाट</h1>${list(LEADS, (_, i) => `<p>नगर परिषद ने तय किया है कि उत्तरी घाट फिर से बनाया जाएगा, जो पिछले जाड़े के तूफ़ानों के बाद बंद था। काम में ${i + 2} साल लगेंगे और इस पर चालीस लाख रुपये ख़र्च होंगे। मछुआरे इससे ख़ुश हैं।</p>`.replace(',', ''))}</article>`,
      'hi',
    ),
  },
  {
    name: 'an article in Japanese',
    html: page(
      '桟橋',
      `<article><h1>桟橋</h1>${list(LEADS, (_, i) => `<p>町議会は、去年の冬の嵐のあと閉鎖されていた北の桟橋を建て直すことを決めた。工事には${i + 2}年かかり、費用は四百万になる見込みだ。漁師たちは喜んでいる。</p>`)}</article>`,
      'ja',
    ),
  },
  {
    name: 'an article in Japanese with its readings',
    html: page(
      '桟橋',
      `<article><h1>桟橋</h1>${'<p><ruby>町議会<rt>ちょうぎかい</rt></ruby><span>は、</span><ruby>去年<rt>きょねん</rt></ruby><span>の冬の嵐のあと閉鎖されていた北の</span><ruby>桟橋<rt>さんばし</rt></ruby><span>を建て直すことを決めた。漁師たちは喜んでいる。</span></p>'.repeat(6)}</article>`,
      'ja',
    ),
  },
];
