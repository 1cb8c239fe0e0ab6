/** An article in a language without a list of words, and promos for it that can be told by links, forms and place. */
const PARAGRAPHS = [
  'Den gamla sågen vid Granforsen ska börja gå igen i sommar. Det beslutade föreningens medlemmar på ett möte i tisdags, efter nästan fyra års arbete med taket och vattenhjulet.',
  'Hjulet hade stått stilla sedan vintern då isen tog med sig dammluckan. Två snickare från byn har byggt en ny av lärk, efter en ritning som hittades på vinden i prästgården.',
  'Ordföranden Märta Ljungdal säger att det svåraste var att få tag på någon som kunde slipa klingorna. Till slut kom en pensionerad smed från Norrbäck och lärde upp tre ungdomar.',
  'Kostnaden blev knappt sexhundratusen kronor. Hälften betalades av kommunen, resten samlades in på marknader och genom att sälja ved från den första provsågningen i höstas.',
  'Historikern Albin Fors har gått igenom sågens böcker. De visar att den under de bästa åren gav arbete åt tjugotvå familjer och att virket gick ända till hamnarna i söder.',
  'Länsstyrelsen kräver att vattnet släpps förbi under våren, när öringen vandrar upp. Därför kommer sågen bara att vara i gång från midsommar till slutet av september.',
  'På invigningen ska skolans kör sjunga och den äldsta av sågarbetarna, som fyller nittio år, ska dra i spaken. Efteråt bjuder föreningen på kaffe i det gamla maskinhuset.',
] as const;

export interface SwedishPromo {
  readonly id: string;
  readonly html: string;
}

/** Looks like a promo in every language: a form for the address, a link with a campaign. */
export const SWEDISH_PROMOS: readonly SwedishPromo[] = [
  {
    id: 'brev',
    html: `<aside class="newsletter-signup" id="brev"><h3>Nyhetsbrev från Granfors Tidning</h3>
<p>Prenumerera på vårt nyhetsbrev: få de viktigaste nyheterna varje morgon!</p>
<form action="/newsletter" method="post"><input type="email" name="email" placeholder="Din e-postadress"><button type="submit">Prenumerera</button></form></aside>`,
  },
  {
    id: 'kurs',
    html: `<div class="promo-box sponsored" id="kurs"><h4>Gratis webinar: investera i guld</h4>
<p>Anmäl dig nu till vårt webinar den 14 mars kl. 19.00! Endast 99 kr.</p>
<p><a class="button cta" rel="sponsored" href="https://go.guldkurs.example/webinar?utm_source=granfors&utm_campaign=webinar">Anmäl dig nu</a></p></div>`,
  },
];

/** The article with markup after its third, fifth … paragraph. */
export function swedishArticle(promos: readonly string[]): string {
  const body = PARAGRAPHS.map((text, i) => `<p>${text}</p>${(i % 2 === 0 && promos[i / 2 - 1]) || ''}`);
  return `<!doctype html><html lang="sv"><head><title>Sågen vid Granforsen</title><meta property="og:type" content="article"></head>
<body><main><article><h1>Sågen vid Granforsen går igen</h1><p class="byline">Av Tyra Holmsten</p>
<div class="text">${body.join('\n')}</div></article></main></body></html>`;
}
