/** Articles with what readers are to act on: how to get there, what to do. None has a promo. */
import type { Plain } from './news-page.ts';

/** An article of three paragraphs with a box before the last. */
export function served(
  lang: string,
  name: string,
  title: string,
  [one, two, last]: Story,
  box: string,
): Plain {
  return { name, lang, title, byline: 'J. Wulf', body: `<p>${one}</p><p>${two}</p>${box}<p>${last}</p>` };
}

export type Story = readonly [string, string, string];

export function boxed(heading: string, ...lines: readonly string[]): string {
  return `<aside class="infobox"><h3>${heading}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</aside>`;
}

function listed(heading: string, ...lines: readonly string[]): string {
  return `<aside class="infobox"><h3>${heading}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></aside>`;
}

const ISLAND: Readonly<Record<string, Story>> = {
  de: [
    'Der Weg um den Ahlsee ist nicht lang, aber er hat es in sich. Wer ihn bei Ostwind geht, kommt mit Sand in den Zähnen zurück, und wer ihn bei Regen geht, kommt manchmal gar nicht zurück, jedenfalls nicht vor dem Abendessen.',
    'Am Nordufer wohnt der Fischer Fiete Onken, der nicht mehr fischt. Er räuchert, was andere fangen, und erzählt dazu, was er will. Die Aale sind gut, die Geschichten besser.',
    'Zurück geht es durch den Bruchwald, auf Bohlen, die bei jedem Schritt nachgeben. Ein Reiher steht da und tut, als gehöre ihm alles.',
  ],
  fr: [
    'Le tour du lac d’Ahle n’est pas long, mais il se mérite. Par vent d’est on en revient du sable entre les dents, et par temps de pluie on n’en revient parfois pas avant le dîner.',
    'Sur la rive nord habite le pêcheur Félix Onquin, qui ne pêche plus. Il fume ce que d’autres prennent et raconte ce qu’il veut. Les anguilles sont bonnes, les histoires meilleures.',
    'Le retour se fait par la forêt, sur des planches qui cèdent à chaque pas. Un héron se tient là comme si tout lui appartenait.',
  ],
  it: [
    'Il giro del lago d’Ahle non è lungo, ma bisogna meritarselo. Con il vento dell’est si torna con la sabbia fra i denti, e con la pioggia a volte non si torna prima di cena.',
    'Sulla riva nord abita il pescatore Felice Onchini, che non pesca più. Affumica quello che prendono gli altri e racconta quello che vuole. Le anguille sono buone, le storie migliori.',
    'Si torna per il bosco, su assi che cedono a ogni passo. Un airone sta lì come se tutto fosse suo.',
  ],
};

const TRAVEL: readonly Plain[] = [
  served(
    'de',
    'Reisetipps',
    'Einmal um den Ahlsee',
    ISLAND.de as Story,
    boxed(
      'Rund um den Ahlsee',
      'Anreise: Regionalbahn bis Ahlen, weiter mit dem Bus 14, Tagesticket 9 Euro.',
      'Übernachten: Pension Seeblick, Zimmer ab 72 Euro, <a href="https://seeblick-ahlen.example/">seeblick-ahlen.example</a>.',
      'Auskunft: Tourismusbüro Ahlen, Tel. 04921 / 55 77, <a href="https://ahlsee.example/">ahlsee.example</a>.',
    ),
  ),
  served(
    'fr',
    'carnet pratique',
    'Le tour du lac d’Ahle',
    ISLAND.fr as Story,
    boxed(
      'Pratique',
      'Y aller : train jusqu’à Ahle, puis bus 14, billet à 9 €.',
      'Dormir : pension Vue du Lac, chambres à partir de 72 €, <a href="https://vuedulac-ahle.example/">vuedulac-ahle.example</a>.',
      'Se renseigner : office de tourisme, 04 55 55 77 00, <a href="https://lac-ahle.example/">lac-ahle.example</a>.',
    ),
  ),
  served(
    'it',
    'informazioni di viaggio',
    'Il giro del lago d’Ahle',
    ISLAND.it as Story,
    boxed(
      'In pratica',
      'Come arrivare: treno fino ad Ahle, poi autobus 14, biglietto 9 euro.',
      'Dove dormire: pensione Vista Lago, camere da 72 euro, <a href="https://vistalago-ahle.example/">vistalago-ahle.example</a>.',
      'Dove mangiare: da Felice, anguilla affumicata a 14 euro.',
    ),
  ),
];

const ADVICE: readonly Plain[] = [
  served(
    'de',
    'Ratschläge der Polizei',
    'Einbrecher kommen in der Dämmerung',
    [
      'In der dunklen Jahreszeit verdoppelt sich die Zahl der Einbrüche im Landkreis. Meist kommen die Täter zwischen 16 und 20 Uhr, wenn in den Häusern noch niemand Licht gemacht hat.',
      'Im Fliederweg standen am Dienstag gleich drei Terrassentüren offen. Gestohlen wurden Schmuck, Bargeld und eine Trompete. Die Polizei nimmt an, dass es dieselbe Gruppe war.',
      'Im vergangenen Jahr wurde jeder fünfte Fall aufgeklärt. Zwei Drittel der Versuche scheitern inzwischen an guten Schlössern.',
    ],
    listed(
      'Was die Polizei rät',
      'Schließen Sie die Tür immer ab, auch wenn Sie nur kurz weggehen.',
      'Lassen Sie sich von der Beratungsstelle kostenlos zeigen, wo Ihr Haus schwach ist.',
      'Sichern Sie Ihr Vermögen: Schmuck gehört in ein Schließfach.',
    ),
  ),
  served(
    'nl',
    'advies van de consumentenbond',
    'Duizenden leden zitten vast aan hun sportschool',
    [
      'Elk jaar in januari schrijven duizenden mensen in Veldum zich in bij een sportschool, en in maart komen ze niet meer. De bond kreeg vorig jaar 2.100 klachten over geld dat na de opzegging werd afgeschreven.',
      'Volgens de wet moet opzeggen even makkelijk zijn als inschrijven. Weinig bedrijven houden zich daaraan, zegt jurist Geesje Tormalen, die zelf nog tot juni betaalt.',
      'De branche belooft beterschap. In het voorjaar komt er een keurmerk voor sportscholen, met regels voor de opzegtermijn.',
    ],
    listed(
      'Zo komt u ervan af',
      'Lees het contract en zoek de opzegtermijn.',
      'Zeg schriftelijk op en vraag om een bevestiging.',
      'Sluit geen abonnement af voor langer dan drie maanden, ook niet met korting.',
    ),
  ),
  served(
    'en',
    'a recall',
    'Kettles recalled after two kitchens burn',
    [
      'The maker Brumm is calling back 40,000 kettles because their switch may melt. Two kitchens in Sandlow have burned since August, and a cat had to be carried out by firemen.',
      'The fault was found by a pupil, Wenna Goss, who took three of them apart for a school project. The firm has offered her a summer job.',
      'The kettles were sold between March and September in eleven chains. The council has asked them to put up notices.',
    ],
    boxed(
      'What owners should do',
      'Unplug the kettle and take it back to any shop for a full refund. You do not need a receipt.',
      'For more information, call free on 0800 555 0717 or visit <a href="https://brumm-kettles.example/">brumm-kettles.example</a>.',
    ),
  ),
];

export const SERVICE_NEWS: readonly Plain[] = [...TRAVEL, ...ADVICE];
