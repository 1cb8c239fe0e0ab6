/** An invented article in each language, for a reported block to stand in: the title, then four paragraphs. */

export const STORIES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  de: [
    'Die alte Fähre von Wendelin fährt wieder',
    'Drei Jahre lang lag die Fähre am Ufer, nun setzt sie wieder über. Am Morgen standen die ersten Radfahrer am Anleger, einige mit Thermoskannen, andere mit Kindern auf dem Gepäckträger.',
    'Der Fährmann hat das Seil selbst erneuert und den Motor aus einem Traktor gebaut. Die Gemeinde zahlte das Holz, den Rest gaben die Leute aus den Dörfern auf beiden Seiten des Flusses.',
    'Ganz ohne Streit ging es nicht ab. Ein Teil des Rates wollte lieber eine Brücke, doch das Gutachten über den weichen Grund am Westufer fiel deutlich aus, und so blieb es bei der Fähre.',
    'Im Winter soll sie ruhen, wenn das Eis kommt. Bis dahin fährt sie vom ersten Licht bis zur Dämmerung, und wer drüben steht, läutet wie früher mit der Glocke am Pfahl.',
  ],
  en: [
    'A village mends its clock and argues about the hour',
    'For eleven years the clock on the chapel at Harrow Fen stood at twenty past four. Last week two retired joiners took it apart on a kitchen table and found a jackdaw nest in the works.',
    'Cleaning it took nine evenings. The brass was sound, the joiners said, but a single wooden peg had swollen in the damp winters and held the whole train of wheels in place.',
    'Now that it runs, people disagree about the bell. Some want it to strike through the night as it used to, while those who moved into the lane since then would rather it did not.',
    'The parish will meet in the school hall after the harvest to decide. Until then the hammer is tied back with a bootlace, and the hands go round the dial without a sound.',
  ],
  es: [
    'El molino de Peñaclara vuelve a moler trigo',
    'Hacía medio siglo que nadie oía girar las piedras del molino de Peñaclara. Este otoño, una cuadrilla de vecinos limpió el canal, quitó las zarzas y abrió de nuevo la compuerta.',
    'La rueda estaba entera, aunque cubierta de barro. El carpintero del valle cambió siete palas y dejó las demás como estaban, porque la madera de castaño aguanta más de lo que parece.',
    'No todos estaban de acuerdo con el plan. Los pescadores temían que el río bajara sin agua en agosto, y al final se acordó que la compuerta se cerraría durante los meses secos.',
    'La primera harina se repartió entre las tres aldeas del valle. El horno de la plaza coció pan toda la tarde, y por la noche todavía quedaba gente sentada en los escalones de la fuente.',
  ],
  fr: [
    'À Kerlouan-sur-Orge, le bac a retrouvé son passeur',
    'Le bac dormait sous une bâche depuis la crue. Dimanche matin, une trentaine d’habitants l’ont remis à l’eau à la force des bras, sous une pluie fine et devant des vaches indifférentes.',
    'Le nouveau passeur a appris le métier auprès de son oncle. Il connaît les bancs de sable, les remous près du vieux chêne et les jours où le vent du nord interdit toute traversée.',
    'La mairie hésitait, car un pont existe à douze kilomètres. Mais les écoliers de la rive gauche y perdaient une heure chaque jour, et leurs parents ont fini par convaincre le conseil.',
    'Le bac circulera jusqu’aux premières gelées. Une cloche pendue au saule permet d’appeler le passeur, qui répond d’un coup de sifflet avant de détacher la corde.',
  ],
  it: [
    'A Valdorsa riapre la strada dei castagni',
    'La frana aveva chiuso la strada dei castagni in una notte di novembre. Dopo due anni di lavori, sabato mattina i primi camminatori sono saliti di nuovo fino alla cappella sul crinale.',
    'Gli operai hanno rifatto i muretti a secco pietra su pietra, senza cemento. Il capo cantiere racconta che le pietre migliori erano rotolate nel torrente e le hanno riportate su con i muli.',
    'In paese non sono mancate le discussioni. Qualcuno avrebbe preferito una galleria, altri temevano le auto dei turisti, e alla fine il comune ha deciso che si passa soltanto a piedi.',
    'Per la festa del raccolto la strada resterà illuminata con le lanterne. I bambini della scuola le hanno costruite con carta e canne, una per ogni curva fino alla cappella.',
  ],
  nl: [
    'De molen van Oosterwiel draait na twintig jaar',
    'Twintig jaar stonden de wieken van de molen in Oosterwiel stil. Vorige week haalde een ploeg vrijwilligers het mos van de kap, smeerde de assen en wachtte daarna geduldig op de wind.',
    'Het werk begon met een lijst van wat er stuk was, en die lijst was lang. De molenaar vond de oude tekeningen op zolder terug, opgerold in een laars en aangevreten door de muizen.',
    'Niet iedereen in het dorp was meteen blij. De boer naast de molen vreesde dat zijn paarden zouden schrikken, maar die bleken zich vooral voor het gras te interesseren.',
    'Voortaan draait de molen op zaterdag, als het weer het toelaat. Wie wil, mag mee naar boven en ziet daar de dijk, de twee torens en op heldere dagen zelfs het eiland.',
  ],
  pl: [
    'W Borowej Wólce znów działa stary młyn wodny',
    'Przez trzydzieści lat koło młyna w Borowej Wólce stało nieruchomo. W zeszłą sobotę mieszkańcy oczyścili kanał z gałęzi, podnieśli zastawkę i czekali, czy woda ruszy drewniane łopatki.',
    'Ruszyła dopiero za trzecim razem, bo oś zarosła rdzą. Cieśla z sąsiedniej wsi wymienił cztery łopatki, a resztę zostawił, ponieważ dębowe drewno przetrwało lepiej, niż ktokolwiek się spodziewał.',
    'Nie obyło się bez sporów. Wędkarze obawiali się o poziom rzeki latem, więc rada gminy ustaliła, że w suchych miesiącach zastawka będzie zamknięta, a młyn odpocznie do jesieni.',
    'Pierwszą mąkę rozdzielono między trzy wsie. Wieczorem w remizie pachniało chlebem, a najstarsi opowiadali dzieciom, jak kiedyś czekało się tu w kolejce z wozami do samej nocy.',
  ],
  pt: [
    'A barca de Vale Redondo voltou a atravessar o rio',
    'A barca esteve parada quatro invernos, virada ao contrário debaixo de um telheiro. No domingo, os vizinhos das duas margens levaram-na em ombros até à água e ela flutuou à primeira.',
    'O barqueiro aprendeu o ofício com a avó, que fazia a travessia com vento e com nevoeiro. Diz que o rio muda de feitio todos os anos e que é preciso voltar a conhecê-lo em cada primavera.',
    'A junta discutiu durante meses se valia a pena. A ponte mais próxima fica a uma hora de caminho, e foram as crianças da escola que acabaram por convencer os mais teimosos.',
    'Até às primeiras cheias, a barca anda do nascer ao pôr do sol. Quem estiver na outra margem toca o sino pendurado no salgueiro e espera que alguém responda com um assobio.',
  ],
};
