/** The same small piece of news in several languages, by ISO 639-1. */
export const SAMPLES: Readonly<Record<string, string>> = {
  de: 'Die Fähre nach Norderland fährt im Winter nur noch zweimal am Tag. Das hat der Rat der Insel beschlossen, weil die Kosten für den Treibstoff gestiegen sind und auf dem Schiff zuletzt viele Plätze leer blieben.',
  en: 'The ferry to Norderland will sail only twice a day in winter. That was decided by the island’s council, as the price of fuel has risen and many of the seats on the ship had been empty for weeks.',
  fr: 'Le bac pour Norderland ne partira que deux fois par jour en hiver. Le conseil de l’île l’a décidé parce que le prix du carburant a augmenté et que beaucoup de places à bord sont restées vides ces dernières semaines.',
  es: 'El transbordador a Norderland saldrá solo dos veces al día en invierno. Lo ha decidido el consejo de la isla, porque el precio del combustible ha subido y muchos asientos del barco quedaron vacíos en las últimas semanas.',
  it: 'Il traghetto per Norderland partirà solo due volte al giorno in inverno. Lo ha deciso il consiglio dell’isola, perché il prezzo del carburante è salito e molti posti della nave sono rimasti vuoti nelle ultime settimane.',
  nl: 'De veerboot naar Norderland vaart in de winter nog maar twee keer per dag. Dat heeft de raad van het eiland besloten, omdat de prijs van brandstof is gestegen en veel plaatsen op het schip de laatste weken leeg bleven.',
  pt: 'A balsa para Norderland sairá apenas duas vezes por dia no inverno. A decisão é do conselho da ilha, porque o preço do combustível subiu e muitos lugares do navio ficaram vazios nas últimas semanas.',
  pl: 'Prom na Norderland będzie zimą pływał tylko dwa razy dziennie. Tak postanowiła rada wyspy, ponieważ ceny paliwa wzrosły, a wiele miejsc na statku pozostawało ostatnio pustych przez całe tygodnie.',
  fi: 'Lautta Norderlandiin kulkee talvella enää kahdesti päivässä. Saaren neuvosto päätti asiasta, koska polttoaineen hinta on noussut ja monet laivan paikoista ovat olleet viime viikkoina tyhjinä.',
  hu: 'A Norderlandra tartó komp télen már csak naponta kétszer indul. Így döntött a sziget tanácsa, mert az üzemanyag ára emelkedett, és a hajón sok hely hetek óta üresen maradt.',
  tr: 'Norderland vapuru kışın günde yalnızca iki kez kalkacak. Ada meclisi yakıt fiyatları arttığı ve gemideki birçok koltuk haftalardır boş kaldığı için bu kararı verdi.',
  ja: 'ノルダーランド行きのフェリーは冬の間、一日二便だけになる。燃料の値段が上がり、空席が続いたため、島の議会が決めた。',
};
