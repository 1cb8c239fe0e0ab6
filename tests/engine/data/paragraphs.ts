/** Short paragraphs of news: three in each language the engine knows, one or two in others that look like them. */

export const KNOWN: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The bridge over the Sallow was closed for the third time this winter, and the council has not said when it will be open again.',
    'A beekeeper from Marlow Heath has counted the swarms of his valley for forty years. His notebooks are now kept by the museum.',
    'It is the oldest orchard in the county, with trees that were planted before the railway was built.',
  ],
  de: [
    'Die Brücke über die Selme ist in diesem Winter zum dritten Mal gesperrt, und der Rat hat nicht gesagt, wann sie wieder frei ist.',
    'Ein Imker aus Harlenmoor zählt seit vierzig Jahren die Schwärme in seinem Tal. Die Hefte liegen jetzt im Museum der Stadt.',
    'Es ist der älteste Obstgarten im Kreis, mit Bäumen, die noch vor dem Bau der Bahn gepflanzt wurden.',
  ],
  fr: [
    'Le pont sur la Selme est fermé pour la troisième fois cet hiver, et la mairie n’a pas dit quand il sera rendu aux voitures.',
    'Un apiculteur de Montarnay compte les essaims de sa vallée depuis quarante ans. Ses carnets sont désormais conservés au musée.',
    'C’est le plus vieux verger du canton, avec des arbres plantés avant que la voie ferrée ne soit construite.',
  ],
  es: [
    'El puente sobre el Selmo está cerrado por tercera vez este invierno, y el ayuntamiento no ha dicho cuándo volverá a abrirse.',
    'Un apicultor de Valdemorante cuenta los enjambres de su valle desde hace cuarenta años. Los cuadernos se guardan en el museo.',
    'Es el huerto más antiguo de la comarca, con árboles que fueron plantados antes de que llegara el tren.',
  ],
  it: [
    'Il ponte sulla Selma è chiuso per la terza volta in questo inverno, e il comune non ha detto quando sarà riaperto.',
    'Un apicoltore di Montarcino conta gli sciami della sua valle da quarant’anni. I quaderni sono conservati nel museo della città.',
    'È il frutteto più antico della provincia, con alberi che furono piantati prima della ferrovia.',
  ],
  nl: [
    'De brug over de Selm is deze winter voor de derde keer dicht, en de gemeente heeft niet gezegd wanneer hij weer opengaat.',
    'Een imker uit Harlemoer telt al veertig jaar de zwermen in zijn dal. De schriften worden nu bewaard door het museum.',
    'Het is de oudste boomgaard van de streek, met bomen die nog voor de aanleg van het spoor zijn geplant.',
  ],
  pt: [
    'A ponte sobre o Selmo está fechada pela terceira vez neste inverno, e a câmara não disse quando será reaberta.',
    'Um apicultor de Vale Morante conta os enxames do seu vale há quarenta anos. Os cadernos são guardados no museu da cidade.',
    'É o pomar mais antigo da região, com árvores que foram plantadas antes da chegada do comboio.',
  ],
  pl: [
    'Most na Selmie jest tej zimy zamknięty po raz trzeci, a gmina nie podała, kiedy znów będzie otwarty dla samochodów.',
    'Pszczelarz z Jarzębowa od czterdziestu lat liczy roje w swojej dolinie. Jego zeszyty są teraz przechowywane w muzeum.',
    'To najstarszy sad w powiecie, z drzewami, które posadzono jeszcze przed budową kolei.',
  ],
};

export const UNKNOWN: readonly (readonly [lang: string, text: string])[] = [
  [
    'cs',
    'Most přes Selmu je letos v zimě už potřetí uzavřen a obec zatím neřekla, kdy se znovu otevře. Řidiči musí jet delší cestou přes údolí, což podle nich trvá nejméně o půl hodiny déle.',
  ],
  [
    'cs',
    'Včelař z Jeřabin počítá roje ve svém údolí už čtyřicet let. Sešity jsou nyní uloženy v muzeu a badatelé z nich čtou, jak se měnilo počasí na horách i v nížině.',
  ],
  [
    'sk',
    'Most cez Selmu je túto zimu už tretíkrát zatvorený a obec zatiaľ nepovedala, kedy ho znova otvorí. Vodiči musia ísť dlhšou cestou cez dolinu, čo podľa nich trvá aspoň o pol hodiny dlhšie.',
  ],
  [
    'hr',
    'Most preko Selme ove je zime zatvoren već treći put, a općina još nije rekla kada će se ponovno otvoriti. Vozači moraju ići duljim putem kroz dolinu i na to gube najmanje pola sata.',
  ],
  [
    'sv',
    'Bron över Selmån är stängd för tredje gången i vinter och kommunen har inte sagt när den öppnar igen. De som bor på andra sidan måste ta den långa vägen genom dalen, och det tar minst en halvtimme.',
  ],
  [
    'da',
    'Broen over Selmåen er lukket for tredje gang i vinter, og kommunen har ikke sagt, hvornår den åbner igen. De bilister, der bor på den anden side, må køre en lang vej gennem dalen, og det tager en halv time.',
  ],
  [
    'nb',
    'Broen over Selmåa er stengt for tredje gang i vinter, og kommunen har ikke sagt når den åpner igjen. De som bor på den andre siden, må kjøre en lang vei gjennom dalen, og det tar minst en halv time.',
  ],
  [
    'ro',
    'Podul peste Selma este închis pentru a treia oară în această iarnă, iar primăria nu a spus când va fi redeschis. Șoferii trebuie să ocolească prin vale și spun că drumul durează cu cel puțin o jumătate de oră mai mult.',
  ],
  [
    'ro',
    'Un apicultor din Valea Morarului numără de patruzeci de ani roiurile din satul lui. Caietele sunt păstrate acum la muzeu, iar cercetătorii au aflat din ele cum s-a schimbat vremea la munte și la câmpie.',
  ],
];

/** Languages so close to a known one that they may pass for it: most of its words are theirs as well. */
export const NEAR: readonly (readonly [lang: string, neighbour: string, text: string])[] = [
  [
    'ca',
    'es',
    'El pont sobre el Selm està tancat per tercera vegada aquest hivern, i l’ajuntament no ha dit quan es tornarà a obrir. Els conductors han de fer la volta per la vall i diuen que triguen mitja hora més.',
  ],
  [
    'gl',
    'pt',
    'A ponte sobre o Selmo está pechada por terceira vez neste inverno, e o concello non dixo cando volverá abrir. Os condutores teñen que dar a volta polo val e din que tardan polo menos media hora máis.',
  ],
];
