/** Articles for the test pages: our own words about places and people that do not exist. */

/** A paragraph, or a sub-heading where it begins with `## `. */
export type Block = string;

export interface Article {
  readonly lang: string;
  readonly title: string;
  readonly byline: string;
  readonly blocks: readonly Block[];
}

/** Nothing near a promo's subject. */
export const RAILWAY: Article = {
  lang: 'de',
  title: 'Nach vierzig Jahren fährt wieder ein Zug durch das Lauental',
  byline: 'Von Henrike Osterloh, Brennwalde',
  blocks: [
    'Pünktlich um 6.14 Uhr hat am Montag der erste Personenzug seit vier Jahrzehnten den Bahnhof von Brennwalde verlassen. Auf dem Bahnsteig standen rund dreihundert Menschen, viele von ihnen hatten die alte Strecke noch selbst benutzt.',
    'Die Bahn verbindet nun wieder elf Gemeinden des Lauentals mit der Kreisstadt Hohenfurt. Für die 38 Kilometer braucht der Zug 41 Minuten, der Bus war bislang mehr als doppelt so lange unterwegs.',
    '## Ein Streit über drei Brücken',
    'Dass die Strecke überhaupt wieder befahren wird, galt lange als unwahrscheinlich. Drei Brücken waren nach der Stilllegung verfallen, und das Land wollte die Kosten von zuletzt 64 Millionen Euro nicht allein tragen.',
    'Erst als sich die Gemeinden vor sechs Jahren zu einem Zweckverband zusammenschlossen, kam Bewegung in die Sache. „Wir haben gelernt, dass jede Gemeinde allein zu klein ist“, sagte die Vorsitzende des Verbands, Mareike Toldt, am Montag.',
    'Der Landesrechnungshof hatte das Vorhaben zweimal geprüft und beim ersten Mal vor steigenden Ausgaben gewarnt. In seinem zweiten Bericht bescheinigte er dem Verband jedoch, die Mittel sorgfältig verwendet zu haben.',
    '## Die Schulen stellen ihre Zeiten um',
    'Spürbar wird die Änderung vor allem für die Schülerinnen und Schüler. Das Gymnasium in Hohenfurt beginnt künftig zehn Minuten später, damit auch die Kinder aus den hinteren Dörfern mit dem Zug kommen können.',
    'Der Leiter der Schule, Arvid Kestner, rechnet damit, dass etwa 220 Kinder umsteigen. Bisher fuhren sie mit fünf Bussen, die sich morgens auf der engen Talstraße regelmäßig stauten.',
    'Kritik kommt aus der Landwirtschaft. An zwei Übergängen müssen Bauern nun Umwege fahren, weil die Schranken aus Kostengründen nicht wieder aufgebaut wurden. Der Verband will im Herbst über eine Lösung beraten.',
    'Auf der Rückfahrt am Mittag war der Zug noch einmal bis auf den letzten Platz besetzt. Der Lokführer ließ vor jedem der elf Bahnhöfe die Pfeife ertönen, und an den Fenstern der Häuser winkten die Leute.',
  ],
};

export const HARBOUR: Article = {
  lang: 'en',
  title: 'Oldhaven reopens its drowned harbour wall after a nine-year repair',
  byline: 'By Tobias Wrenfield in Oldhaven',
  blocks: [
    'The outer wall of Oldhaven harbour, breached in the winter storm of nine years ago, was handed back to the town on Tuesday. Fishermen who had moored at the river mouth since then began to return with the evening tide.',
    'The repair took four years longer than planned and cost 31 million crowns, nearly twice the first estimate. Engineers found that the foundations, laid two centuries ago, had been resting on a bed of loose shingle.',
    '## Stones from the same quarry',
    'About eleven thousand blocks were cut from the quarry at Staple Fell, the one that had supplied the first builders. The masons numbered each of them and kept a record of where the old stones went back into the wall.',
    '“We could have poured concrete and been done in two summers,” said Ines Calloway, who led the works for the county. “But the wall bends a little with the sea, and concrete does not.”',
    'The county auditor, in a report published in March, was less content. It said that the contracts had been awarded in too many small parts, and that nobody had been in charge of the timetable for almost three years.',
    '## A quieter town',
    'Oldhaven lost about a fifth of its fleet while the harbour was closed. Of the 64 boats registered here before the storm, 51 remain, and the fish market moved its auctions to the neighbouring port of Sandlow.',
    'Its manager, Petra Voss, said on Tuesday that the auctions would come back in two steps, beginning with shellfish in the spring. She expected most of the former staff to return, though some had found other work.',
    'Not everyone is convinced that the wall will hold. Researchers at the coastal institute in Marram have warned that storms of the kind seen nine years ago may come three times as often by the middle of the century.',
    'For the moment the town is content to watch the boats. Shortly after six the first of them, the Heron, passed the repaired lighthouse with her flags up, and the bells of the seamen’s chapel were rung for half an hour.',
  ],
};

/** A hard one: about webinars, and not selling any. */
export const WEBINAR_NEWS: Article = {
  lang: 'de',
  title: 'Verbraucherzentrale zählt mehr Beschwerden über teure Online-Seminare',
  byline: 'Von Jorid Halvers, Weidenstedt',
  blocks: [
    'Die Zahl der Beschwerden über Webinare und Online-Kurse ist im vergangenen Jahr um ein Drittel gestiegen. Das geht aus dem Jahresbericht der Verbraucherzentrale Weidenstedt hervor, der am Donnerstag vorgestellt wurde.',
    'Insgesamt wandten sich 1.840 Menschen an die Beratungsstellen, nachdem sie für ein Seminar im Internet bezahlt hatten. In den meisten Fällen ging es um Verträge, die während eines kostenlosen Webinars am Telefon geschlossen worden waren.',
    '## Werbung mit bekannten Namen',
    'Die Anbieter werben nach Angaben der Verbraucherschützer häufig mit angeblichen Experten, die niemand kennt. „Auffällig ist, dass die Teilnehmer unter Zeitdruck gesetzt werden“, sagte die Leiterin der Rechtsabteilung, Sunje Markwart.',
    'Ein Gericht in Lohmar hatte im Frühjahr entschieden, dass solche Verträge nichtig sein können, wenn der Kurs nicht von der zuständigen Behörde zugelassen ist. Das Urteil ist noch nicht rechtskräftig.',
    'Der Verband der Kursanbieter wies die Kritik zurück. Sein Sprecher Ole Brandis erklärte, die große Mehrheit der Webinare sei seriös, und man habe selbst ein Interesse daran, schwarze Schafe auszuschließen.',
    '## Was der Bundestag plant',
    'Im Bundestag wird derzeit über eine Änderung des Gesetzes zum Fernunterricht beraten. Danach müssten Anbieter vor einer Anmeldung deutlich sagen, was ein Kurs kostet und wie er beendet werden kann.',
    'Die Opposition hält den Entwurf für zu schwach. Sie fordert eine Frist von dreißig Tagen, in der Teilnehmer ihr Geld ohne Begründung zurückverlangen können, so wie es in zwei Nachbarländern bereits gilt.',
    'Die Verbraucherzentrale rechnet nicht damit, dass die Zahl der Fälle bald zurückgeht. Nach ihrer Zählung werden inzwischen jede Woche mehr als vierhundert Webinare zu Geldfragen beworben.',
  ],
};

/** In a language without a vocabulary of its own, and without a promo. */
export const LIGHTHOUSE: Article = {
  lang: 'sv',
  title: 'Fyren på Hällskär får ny vakt efter elva år',
  byline: 'Av Linnea Torsgård, Sandviken',
  blocks: [
    'För första gången på elva år bor det åter människor på Hällskär. I måndags flyttade paret Elin och Jonas Brask in i det gamla fyrvaktarhuset, som kommunen har låtit renovera sedan förra hösten.',
    'Fyren släcktes när farleden lades om, men ljuset har fortsatt att betyda mycket för byarna längs kusten. Nu ska den tändas varje kväll mellan september och april, mest för att hålla liv i en tradition.',
    'Renoveringen kostade knappt fyra miljoner kronor. Hälften kom från en fond som samlades in av fiskarna i hamnen, resten betalades av länet och av en förening som vårdar gamla byggnader.',
    'Kommunens antikvarie, Sten Allvin, berättar att huset var i sämre skick än väntat. Taket hade läckt i flera år och två av golven måste läggas om, men fönstren och kakelugnarna gick att rädda.',
    'Forskare från universitetet följer arbetet. De vill mäta hur fåglarna på skäret påverkas av ljuset och har satt upp små kameror på klipporna, där ejdern häckar i maj och juni.',
    'Elin Brask säger att de första nätterna var tysta på ett sätt som hon aldrig har upplevt. Vinden hade lagt sig, och det enda som hördes var vågorna mot den norra udden.',
    'I vår ska skolbarnen från Sandviken komma på besök. De har redan skrivit brev till fyrvaktarna och frågat om det spökar, vilket paret hittills inte har kunnat svara på.',
  ],
};
