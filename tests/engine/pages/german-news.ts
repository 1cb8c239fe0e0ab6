/** German articles about what promos are about, none of them with a promo. */
import type { Plain } from './news-page.ts';

export const GERMAN_NEWS: readonly Plain[] = [
  {
    name: 'der Goldpreis',
    lang: 'de',
    title: 'Goldpreis steigt auf den höchsten Stand seit elf Jahren',
    byline: 'Von Jost Immenga, 14. März 2025',
    body: `<p>Der Preis für eine Feinunze Gold ist am Donnerstag um zwei Prozent auf 2.840 Kronen gestiegen. So teuer war das Edelmetall zuletzt vor elf Jahren, wie die Börse in Quell mitteilte.</p>
<p>„Viele Anleger suchen Sicherheit“, sagte die Analystin Ruth Hagelin von der Sandlower Landesbank. Nach ihren Angaben kaufen vor allem Notenbanken Barren, während private Käufer eher Münzen nachfragen.</p>
<h2>Silber bleibt zurück</h2>
<p>Der Preis für Silber bewegte sich dagegen kaum. Platin und Palladium verloren sogar an Wert, weil die Industrie weniger bestellt. Händler in Ahrenbrück berichteten von langen Schlangen vor ihren Läden.</p>
<p>Ob der Anstieg anhält, ist umstritten. Ein Kilogramm Gold wirft keine Zinsen ab, gibt Hagelin zu bedenken. Wer jetzt kaufe, müsse mit starken Schwankungen rechnen und solle nur einen kleinen Teil des Vermögens einsetzen.</p>
<p>Die Verbraucherzentrale warnte vor Anbietern, die am Telefon Goldsparpläne verkaufen. Im vergangenen Jahr gingen dort 340 Beschwerden ein, doppelt so viele wie im Jahr zuvor.</p>
<p>Am Freitag gab der Preis leicht nach. Gegen Mittag kostete die Unze 2.812 Kronen.</p>`,
  },
  {
    name: 'ein Vergleich von Brokern vor Gericht',
    lang: 'de',
    title: 'Gericht verbietet Onlinebroker Werbung mit „null Euro“',
    byline: 'Von Mareike Düsterbeck',
    body: `<p>Der Onlinebroker Fernkurs darf seine Depots nicht länger als kostenlos bezeichnen. Das hat das Landgericht Ahrenbrück am Dienstag entschieden und damit einer Klage der Verbraucherzentrale stattgegeben.</p>
<p>Das Unternehmen hatte mit dem Satz „Handeln Sie Aktien für null Euro“ geworben. Tatsächlich zahlten Kunden bei jedem Kauf einen Aufschlag auf den Börsenkurs, der im Schnitt bei 1,90 Euro lag, wie ein Gutachter feststellte.</p>
<p>Fernkurs kündigte an, in Berufung zu gehen. „Unsere Preise sind transparent“, sagte ein Sprecher. Das Depot und der Sparplan auf Fonds seien weiterhin ohne Grundgebühr, an der Werbung werde man nichts ändern.</p>
<p>Neobroker haben in den vergangenen Jahren Millionen junger Menschen an die Börse gebracht. Nach einer Erhebung der Bundesbank besitzt inzwischen jeder Vierte unter dreißig Jahren Aktien, Fonds oder Kryptowährungen.</p>
<p>Die Richterin verwies in ihrer Begründung darauf, dass das Wort „kostenlos“ wörtlich zu verstehen sei. Wer an anderer Stelle Geld verlange, müsse das deutlich sagen.</p>
<p>Das Urteil ist noch nicht rechtskräftig. Eine weitere Klage gegen einen Anbieter von Hebelprodukten wird im Juni verhandelt.</p>`,
  },
  {
    name: 'Webinare an der Volkshochschule',
    lang: 'de',
    title: 'Warum die Volkshochschule ihre Webinare wieder abschafft',
    byline: 'Von Hinnerk Solterbeck',
    body: `<p>Vier Jahre lang konnte man an der Volkshochschule Lautal vom Sofa aus Spanisch lernen. Damit ist Schluss: Vom Herbst an finden alle Kurse wieder im Haus an der Mühlstraße statt.</p>
<p>„Am Anfang waren die Webinare voll“, erzählt Leiterin Gesa Tormählen. Im ersten Winter meldeten sich 1.200 Menschen an, zuletzt waren es noch 80. Viele schalteten schon nach der zweiten Stunde nicht mehr ein.</p>
<p>Auch die Dozenten waren unzufrieden. Der Tischler Enno Wulf, der Seminare über Holzverbindungen gibt, fand es mühsam, eine Schwalbenschwanzzinkung vor der Kamera zu erklären. „Das muss man in die Hand nehmen“, sagt er.</p>
<h2>Ein Experte rät zu weniger Bildschirm</h2>
<p>Der Bildungsforscher Aldo Rensing von der Hochschule Quell hat 40 Onlinekurse untersucht. Sein Befund: Wer allein vor dem Bildschirm sitzt, bricht dreimal so oft ab wie in einer Gruppe im selben Raum.</p>
<p>Ganz ohne Netz geht es aber auch in Lautal nicht. Ein Vortrag im Monat wird weiter übertragen, und die Aufzeichnung bleibt ein Jahr lang abrufbar.</p>
<p>Die Gebühren steigen um fünf Euro je Kurs. Das Geld soll die Heizkosten des alten Hauses decken.</p>`,
  },
  {
    name: 'Betrug mit falschen Anlagen',
    lang: 'de',
    title: 'Rentnerin verliert 60.000 Euro an falschen Anlageberater',
    byline: 'Von Wiebke Osterloh',
    body: `<p>Die Anzeige versprach zwölf Prozent Rendite im Monat, garantiert und ohne Risiko. „Melden Sie sich jetzt an, nur noch wenige Plätze“, stand darunter. Edda M. aus Klein Ahlen klickte darauf, und damit begann ein Albtraum.</p>
<p>Noch am selben Tag rief ein Mann an, der sich als Experte für Kryptowährungen vorstellte. Er half der 74-Jährigen, ein Konto zu eröffnen, und zeigte ihr Kurven, die immer weiter nach oben gingen. In Wahrheit gab es weder das Konto noch die Kurse.</p>
<p>So gehen die Täter nach Angaben der Polizei vor:</p>
<ul><li>Sie werben mit Gesichtern bekannter Menschen, die davon nichts wissen.</li><li>Sie verlangen zuerst nur 250 Euro und zahlen einen kleinen Gewinn aus.</li><li>Sie drängen dann zu immer höheren Summen und drohen mit Verlusten.</li></ul>
<p>Als Edda M. ihr Geld zurückhaben wollte, forderte der Mann eine Steuer von 9.000 Euro. Da wurde ihr Sohn misstrauisch und ging zur Polizei, die inzwischen 31 ähnliche Fälle im Landkreis kennt.</p>
<p>Die Ermittler raten, bei unverlangten Anrufen sofort aufzulegen und niemandem Zugriff auf den eigenen Rechner zu geben. Wer schon gezahlt hat, soll seine Bank und die Polizei verständigen.</p>
<p>Das Geld ist vermutlich verloren. „Ich schäme mich“, sagt Edda M., „aber ich will, dass andere davon hören.“</p>`,
  },
  {
    name: 'Abonnements und Kündigung',
    lang: 'de',
    title: 'Abo gekündigt, Abbuchung bleibt: Was Kunden von Verlagen erleben',
    byline: 'Von Tjark Meinders',
    body: `<p>Ein Probeabo für einen Euro, jederzeit kündbar: So lockt ein Magazin aus Quell neue Leser. Lena Brandis nahm an, kündigte nach drei Wochen und zahlte trotzdem noch ein Jahr lang 9,90 Euro im Monat.</p>
<p>Sie ist kein Einzelfall. Die Schlichtungsstelle in Sandlow zählte im vergangenen Jahr 2.100 Beschwerden über Abonnements, die Hälfte davon betraf Zeitungen und Zeitschriften, der Rest Streamingdienste und Fitnessstudios.</p>
<p>Seit Juli muss jede Seite, auf der man ein Abo abschließen kann, auch einen Knopf zum Kündigen haben. Eine Stichprobe des Ministeriums ergab, dass er bei jedem dritten Anbieter fehlt oder kaum zu finden ist.</p>
<p>„Die Fristen haben sich geändert“, erklärt der Jurist Volker Amthor. Nach dem ersten Jahr darf ein Vertrag nur noch mit einer Frist von einem Monat verlängert werden. Ältere Verträge sind davon ausgenommen.</p>
<p>Das Magazin entschuldigte sich auf Anfrage bei Lena Brandis und erstattete ihr das Geld. Man habe die E-Mail mit der Kündigung übersehen, hieß es.</p>
<p>Sie liest nun in der Bücherei. Dort liegen 40 Zeitschriften aus, und der Ausweis kostet zwölf Euro im Jahr.</p>`,
  },
  {
    name: 'eine Autorin und ihr Newsletter',
    lang: 'de',
    title: 'Sie schreibt jeden Montag an elftausend Menschen',
    byline: 'Von Birte Harmsen',
    body: `<p>Montags um fünf sitzt Frauke Detlefs am Küchentisch und schreibt. Ihr Newsletter über Moore hat 11.000 Abonnenten, mehr als das Dorf, in dem sie wohnt, Einwohner zählt.</p>
<p>Angefangen hat die Biologin vor sechs Jahren mit einer Mail an dreißig Freunde. Sie handelte von einem Wollgras, das in diesem Frühjahr drei Wochen zu früh blühte. „Alle haben geantwortet“, sagt sie, „das war mir noch nie passiert.“</p>
<p>Heute lebt sie davon. Etwa 900 Leser zahlen fünf Euro im Monat, obwohl alle Ausgaben frei zu lesen sind. Anzeigen lehnt sie ab, ebenso das Angebot eines Verlags, der die Adressen kaufen wollte.</p>
<p>Der Kommunikationsforscher Aldo Rensing sieht darin mehr als eine Mode. E-Mails seien das einzige Medium, das niemandem gehöre, schrieb er in einer Studie. Zwei Drittel der Befragten öffnen sie lieber als jede App.</p>
<p>Abmelden kann sich, wer will, mit einem Klick. In der vergangenen Woche taten das vier Menschen. Frauke Detlefs hat jedem von ihnen einen Abschiedsgruß geschickt.</p>
<p>Die nächste Ausgabe handelt vom Torfstich. Sie wird, wie immer, etwa 900 Wörter lang sein.</p>`,
    after:
      '<div class="author-box"><h3>Birte Harmsen</h3><p>Birte Harmsen ist seit 2011 Redakteurin im Ressort Region. Sie studierte Biologie in Quell und schreibt über Moore, Deiche und die Menschen, die daran wohnen.</p></div>',
  },
  {
    name: 'ein Transparenzhinweis und verwandte Artikel',
    lang: 'de',
    title: 'Wärmepumpe im Altbau: Was die Nachbarn nach einem Winter sagen',
    byline: 'Von Jost Immenga',
    body: `<p>Im Fliederweg in Ahrenbrück heizen seit dem vergangenen Herbst neun von vierzehn Häusern mit einer Wärmepumpe. Keines davon ist jünger als vierzig Jahre, und keines wurde vorher rundum gedämmt.</p>
<p>„Wir hatten im Januar 21 Grad in der Stube“, sagt Ilse Terborg. Ihre Stromrechnung stieg um 900 Euro, dafür fielen 2.300 Euro für Gas weg. Der Einbau kostete 24.000 Euro, die Hälfte zahlte der Staat.</p>
<p>Nicht alle sind zufrieden. Familie Kroll hört nachts das Gebläse des Nachbarn, und im Haus Nummer acht musste der Installateur dreimal kommen, bis die Anlage lief.</p>
<p>Der Energieberater Sven Oltmann empfiehlt, zuerst die Heizkörper prüfen zu lassen. Oft genüge es, zwei oder drei davon gegen größere zu tauschen. Eine Beratung durch den Landkreis kostet 80 Euro.</p>
<p>Im Sommer wollen drei weitere Häuser folgen. Die Stadt denkt inzwischen über ein gemeinsames Netz nach, das Wärme aus dem Fluss holt.</p>`,
    after: `<p class="disclosure"><small>Transparenzhinweis: Die Redaktion erhielt für diesen Text weder Geld noch Geräte. Der Autor ist mit keinem der genannten Betriebe verbunden.</small></p>
<section class="related"><h2>Lesen Sie auch</h2><ul><li><a href="/region/deich">Der Deich wird höher, aber nicht überall</a></li><li><a href="/region/gas">Was aus dem alten Gasnetz wird</a></li><li><a href="/wirtschaft/strom">Strompreis: Warum er hier anders steigt</a></li></ul></section>`,
  },
  {
    name: 'Kommentare unter einem Bericht über die Bücherei',
    lang: 'de',
    title: 'Die Bücherei bleibt sonntags offen, vorerst bis Weihnachten',
    byline: 'Von Wiebke Osterloh',
    body: `<p>Die Stadtbücherei Ahrenbrück öffnet weiterhin auch am Sonntag. Der Kulturausschuss verlängerte den Versuch am Mittwoch mit sieben gegen vier Stimmen bis zum Jahresende.</p>
<p>Seit März kamen an den Sonntagen im Schnitt 410 Besucher, mehr als an jedem anderen Tag der Woche. Ausgeliehen wird wenig, berichtete Leiterin Antje Klaasen. Die meisten kämen, um in Ruhe zu sitzen und zu lesen.</p>
<p>Gegen die Verlängerung stimmte die Fraktion der Bürgerliste. Sie verwies auf die Kosten von 38.000 Euro im Jahr und auf die Beschäftigten, die bisher freiwillig arbeiten.</p>
<p>Ein Förderverein will nun Spenden sammeln, damit der Sonntag auch im kommenden Jahr möglich ist. Bisher hat er 3.100 Euro beisammen. Eine Gewerkschaft prüft, ob die Regelung zulässig ist.</p>
<p>Entschieden wird endgültig im November, wenn der Haushalt beraten wird. Dann liegt auch der Bericht der Leiterin vor.</p>`,
    after: `<section id="comments" class="comments"><h2>4 Kommentare</h2><ol>
<li><b>moorhexe</b> <time>vor 2 Stunden</time><p>Endlich! Wer unter der Woche arbeitet, kommt sonst nie hin.</p><a href="#r1">Antworten</a></li>
<li><b>kalle_b</b> <time>vor 3 Stunden</time><p>Und wer bezahlt das? Kauft euch halt ein Buch, kostet keine zehn Euro.</p><a href="#r2">Antworten</a></li>
<li><b>Uta</b> <time>gestern</time><p>Ich habe schon für den Verein gespendet und kann es nur empfehlen.</p><a href="#r3">Antworten</a></li>
<li><b>fiete</b> <time>gestern</time><p>Bitte auch an die Kaffeemaschine denken.</p><a href="#r4">Antworten</a></li></ol></section>`,
  },
];
