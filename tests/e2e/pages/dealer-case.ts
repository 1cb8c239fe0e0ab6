/**
 * The page that Winnow was begun for, in our own words: a precious-metals dealer's news article, its theme tags, a
 * webinar pitch whose single lines say little, and the dealer's category links. And two cases that must stay whole.
 */

/** `A` article, `N` neither article nor promo, `P` promo. */
export type Label = 'A' | 'N' | 'P';
/** How the line looks: heading, paragraph, list entry or picture with its caption. */
export type Shape = 'heading' | 'text' | 'entry' | 'picture';

export interface CaseLine {
  readonly text: string;
  readonly label: Label;
  readonly shape: Shape;
}

export interface Case {
  readonly name: string;
  readonly lang: string;
  /** The headline comes first and is article. */
  readonly lines: readonly CaseLine[];
}

function lines(label: Label, shape: Shape, ...texts: readonly string[]): readonly CaseLine[] {
  return texts.map((text) => ({ text, label, shape }));
}

const TAGS = lines('N', 'entry', 'Schlagworte:', '#Notenbank', '#Osteuropa');
const LINKS = lines('N', 'entry', 'Wendlin Edelmetalle Aktuell', 'Märkte', 'Gesellschaft', 'Ausland');

const DEALER_ARTICLE: readonly CaseLine[] = [
  ...lines('A', 'heading', 'Karvenien legt seinen Streit mit den Nachbarn um den Stausee bei'),
  ...lines(
    'A',
    'text',
    'Nach elf Verhandlungsrunden haben sich Karvenien und seine beiden Nachbarländer auf eine gemeinsame Verwaltung des Stausees von Orlitz geeinigt. Die Außenminister unterzeichneten das Abkommen am Mittwochabend in der Hauptstadt Velmar, wie die staatliche Nachrichtenagentur meldete.',
  ),
  ...lines('A', 'heading', 'Wasser gegen Strom'),
  ...lines(
    'A',
    'text',
    'Karvenien verpflichtet sich darin, in den Sommermonaten mehr Wasser abzulassen, als es für seine eigenen Kraftwerke bräuchte. Im Gegenzug liefern die Nachbarn im Winter Strom zu einem festen Preis, den ein gemeinsamer Rat jedes Jahr überprüft.',
    'Präsident Danil Morsk nannte den Vertrag „einen Sieg der Vernunft“. Die Opposition warf ihm dagegen vor, die Interessen der Bauern im Süden geopfert zu haben, deren Felder schon im vergangenen Jahr zu wenig Wasser bekommen hatten.',
  ),
  ...lines('A', 'heading', 'Ein Konflikt mit langer Geschichte'),
  ...lines(
    'A',
    'text',
    'Der Stausee war in den sechziger Jahren gebaut worden, als die drei Länder noch einen gemeinsamen Staat bildeten. Nach dessen Zerfall beanspruchte jedes von ihnen das Wasser für sich, und zweimal standen sich Truppen am Damm gegenüber.',
    'Beobachter der Vereinten Nationen hatten zuletzt vor einem bewaffneten Konflikt gewarnt. Die Sonderbeauftragte Amara Lindqvist sprach am Donnerstag von einem Ergebnis, das „noch vor einem Jahr niemand für möglich gehalten“ habe.',
  ),
  ...lines('A', 'heading', 'Die Märkte reagieren gelassen'),
  ...lines(
    'A',
    'text',
    'An der Börse von Velmar stiegen die Kurse der Energieversorger um rund vier Prozent. Der Preis für Gold, das in der Region traditionell als sicherer Hafen gilt, gab leicht nach und schloss knapp unter dem Stand der Vorwoche.',
    'Die Notenbank des Landes hatte ihre Goldreserven in den vergangenen drei Jahren verdoppelt. Ihr Präsident Ilja Sanow ließ offen, ob sie diese Politik nach dem Ende des Streits fortsetzen wird.',
  ),
  ...lines('A', 'heading', 'Was nun noch fehlt'),
  ...lines(
    'A',
    'text',
    'Damit das Abkommen in Kraft tritt, müssen ihm alle drei Parlamente zustimmen. In Karvenien gilt das als sicher, in den Nachbarländern dagegen haben mehrere Fraktionen angekündigt, über einzelne Artikel neu verhandeln zu wollen.',
    'Die Abstimmungen sollen bis Ende des Jahres abgeschlossen sein. Bis dahin wird der Damm von einer gemischten Kommission überwacht, in die jedes der Länder vier Ingenieure entsendet.',
  ),
];

const PITCH: readonly CaseLine[] = [
  ...lines('P', 'heading', 'VERMÖGEN IM STURM'),
  ...lines(
    'P',
    'text',
    'Teilnahme gratis • Ohne Abo • Nur noch wenige Plätze',
    'Im Webinar sprechen zu Ihnen:',
  ),
  ...lines(
    'P',
    'picture',
    'Gerolf Hansberg',
    'Edda Mirbach',
    'Dr. Kuno Strehl',
    'Valentin Rauhe',
    'Prof. Isa Thorwald',
    'Benno Kastell',
  ),
  ...lines('P', 'heading', 'Meldepflicht & Zugriff'),
  ...lines('P', 'text', 'ab 1. Oktober'),
  ...lines('P', 'heading', 'Der Ausweg'),
  ...lines('P', 'text', 'für Sparer'),
  ...lines('P', 'heading', '10 Unzen Silber'),
  ...lines('P', 'text', 'zu gewinnen'),
];

export const DEALER_CASE: Case = {
  name: 'a pitch of fifteen lines',
  lang: 'de',
  lines: [...DEALER_ARTICLE, ...TAGS, ...PITCH, ...LINKS],
};

const GOLD_NEWS: Case = {
  name: 'an article about gold',
  lang: 'de',
  lines: [
    ...lines('A', 'heading', 'Warum die Notenbanken so viel Gold kaufen wie lange nicht'),
    ...lines(
      'A',
      'text',
      'Die Notenbanken der Welt haben im vergangenen Jahr 1.045 Tonnen Gold gekauft. Das ist nach Angaben des Branchenverbands der dritthöchste Wert seit Beginn der Aufzeichnungen vor mehr als siebzig Jahren.',
      'Vor allem Länder in Asien und Osteuropa bauen ihre Reserven aus. „Gold ist für sie eine Versicherung gegen Sanktionen“, sagte die Ökonomin Birte Vahlkamp vom Institut für Weltwirtschaft in Lohmar.',
    ),
    ...lines('A', 'heading', 'Auch private Käufer greifen zu'),
    ...lines(
      'A',
      'text',
      'Bei Barren und Münzen stieg die Nachfrage in Deutschland nach zwei schwachen Jahren wieder. Händler berichten, dass viele Kunden kleine Barren von einem oder fünf Gramm kaufen, obwohl der Aufschlag darauf besonders hoch ist.',
      'Verbraucherschützer raten zur Vorsicht. Wer Gold nur auf dem Papier besitze, trage das Risiko des Anbieters, heißt es in einer Mitteilung der Stiftung, die im Herbst elf Goldsparpläne geprüft hat.',
      'Mehrere Anbieter warben dabei mit kostenlosen Broschüren und mit Beratern, die am Telefon zum schnellen Kauf drängten. Drei von ihnen haben ihren Betrieb inzwischen eingestellt, gegen einen ermittelt die Staatsanwaltschaft.',
    ),
    ...lines('A', 'heading', 'Wie es weitergeht'),
    ...lines(
      'A',
      'text',
      'Analysten sind über den weiteren Verlauf uneins. Die einen erwarten, dass die Käufe der Notenbanken den Preis stützen, die anderen verweisen auf die gestiegenen Zinsen, die Gold weniger attraktiv machen.',
      'In den vergangenen zwanzig Jahren hat sich der Preis in Euro gerechnet versechsfacht. In den zwanzig Jahren davor war er fast um die Hälfte gefallen, woran heute kaum noch jemand erinnert.',
    ),
    ...TAGS,
    ...LINKS,
  ],
};

const WEBINAR_NEWS: Case = {
  name: 'an article about webinars',
  lang: 'de',
  lines: [
    ...lines('A', 'heading', 'Hochschule Weidenstedt verlegt ihre Vorlesungen ins Webinar'),
    ...lines(
      'A',
      'text',
      'Wegen der Sanierung ihres Hauptgebäudes hält die Hochschule Weidenstedt im kommenden Semester fast alle Vorlesungen als Webinar ab. Betroffen sind nach Angaben des Präsidiums rund 4.300 Studentinnen und Studenten.',
      'Wer an einem Webinar teilnehmen will, muss sich bis zum Beginn des Semesters im Portal der Hochschule anmelden. Prüfungen finden weiterhin in Sälen statt, die sie dafür in der Stadt gemietet hat.',
    ),
    ...lines('A', 'heading', 'Kritik am Zeitplan'),
    ...lines(
      'A',
      'text',
      'Die Vertretung der Studierenden hält die Umstellung für überhastet. „Viele haben zu Hause keinen Platz, an dem sie in Ruhe lernen können“, sagte ihr Sprecher Timo Rabe auf einer Versammlung am Dienstag.',
      'Präsidentin Hedda Cornelsen verwies dagegen auf die Erfahrungen aus früheren Semestern. Damals hätten neun von zehn Befragten angegeben, dass ihnen die Webinare geholfen hätten, den Stoff zu wiederholen.',
      'Das Land übernimmt die Kosten der Sanierung in Höhe von 48 Millionen Euro. Sie war nötig geworden, nachdem Gutachter im Frühjahr Schäden an den Decken von drei Hörsälen festgestellt hatten.',
    ),
    ...lines('A', 'heading', 'Rückkehr in zwei Jahren'),
    ...lines(
      'A',
      'text',
      'Frühestens in zwei Jahren sollen die ersten Kurse in das Gebäude zurückkehren. Bis dahin prüft die Hochschule, welche Veranstaltungen sie dauerhaft im Netz anbieten will.',
      'Ein Bericht darüber soll dem Senat im Februar vorliegen. Die Gewerkschaft der Lehrkräfte hat bereits angekündigt, dass sie jede Ausweitung nur bei kleineren Gruppen mittragen werde.',
    ),
    ...TAGS,
    ...LINKS,
  ],
};

export const HARD_NEGATIVES: readonly Case[] = [GOLD_NEWS, WEBINAR_NEWS];
