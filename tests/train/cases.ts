/** Two small written cases, as training reads them. */
import type { CaseLine, WrittenCase } from '../../scripts/train/structures.ts';

const a = (t: string, h = 'p'): CaseLine => ({ t, l: 'A', h });
const n = (t: string, h = 'p'): CaseLine => ({ t, l: 'N', h });
const p = (cat: string, u: number, t: string, h = 'p'): CaseLine => ({ t, l: `P:${cat}`, u, h });

export const CASES: readonly WrittenCase[] = [
  {
    id: 'k1',
    lang: 'de',
    title: 'Das Licht auf dem Kap',
    lines: [
      a('Das Licht auf dem Kap', 'h1'),
      n('Von Imke Boysen'),
      a('Elf Jahre lang stand der Leuchtturm auf dem Kap leer, und der Wind nahm ihm die Ziegel vom Dach.'),
      p('newsletter', 1, 'Post vom Meer', 'h3'),
      p('newsletter', 1, 'Jeden Freitag drei Geschichten von der Küste – umsonst & ohne „Werbung“.'),
      p('newsletter', 1, 'Eintragen', 'btn'),
      a('Nun richten ihn vier alte Seeleute wieder her, mit Farbe von der Stadt und einer Winde vom Hafen.'),
      a('Was noch fehlt', 'h2'),
      a('Eine Lampe <groß wie ein Fass>', 'li'),
      a('Ein Seil, sechzig Meter lang', 'li'),
      a('Der Turm im Frühjahr, von Westen gesehen', 'img'),
      n('Themen: Küste, Seefahrt'),
      p('webinar', 2, 'Wetter selbst lesen', 'h2'),
      p('webinar', 2, 'Ole Petersen'),
      p('webinar', 2, 'Wiebke Thaden'),
      p('webinar', 2, 'An zwei Abenden vom Sofa aus, für alle, die am Wasser leben.'),
      p('webinar', 2, 'Platz sichern', 'btn'),
      p('webinar', 2, 'Begrenzt auf vierzig Gäste.', 'small'),
      n('Mehr aus dem Ort', 'li'),
    ],
  },
  {
    id: 'm7',
    lang: 'en',
    title: 'Gold in the harbour',
    lines: [
      a('Gold in the harbour', 'h1'),
      a('Divers found eleven coins below the pier, and the town does not know yet to whom they belong.'),
      a('Most of them are worn. One shows a ship, and on its back the words Gold and Honour.'),
      p('gold', 1, 'Metal that lasts', 'h3'),
      p('gold', 1, 'Coins and bars, stored for you in a vault of your own.'),
      p('gold', 1, 'Ask for our brochure', 'btn'),
      p('shop', 2, 'The wool blanket for long evenings'),
      p('shop', 2, 'To the shop', 'btn'),
      a('A jeweller thinks that the ship was drawn by somebody who had never seen one.'),
      n('Share this'),
    ],
  },
];

/** A case with lines that come again within others: the second is no part of the first. */
export const ECHOES: WrittenCase = {
  id: 'e3',
  lang: 'en',
  title: 'Echoes',
  lines: [
    a('Echoes of gold', 'h1'),
    a('Divers found eleven coins below the pier, and one of them bears the words Gold and Honour.'),
    p('gold', 1, 'Gold', 'h3'),
    p('gold', 1, 'Gold and Honour'),
    p('gold', 1, 'Order now', 'btn'),
    a('Nobody knows to whom the coins belong, and nobody will order now what may be claimed later.'),
    n('Gold'),
  ],
};

/** More turns than there are structures. */
export const TURNS = Array.from({ length: 40 }, (_, turn) => turn);
