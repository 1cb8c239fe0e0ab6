/** The same article in eight languages, with a box that says where people in distress find help. None has a promo. */
import type { Plain } from './news-page.ts';
import { boxed, type Story, served } from './service-news.ts';

const SAD: Readonly<Record<string, Story>> = {
  de: [
    'Auf dem Hof der Familie Terborg brannte im Februar drei Tage lang kein Licht. Die Nachbarn dachten an einen Urlaub, bis der Milchwagen vor verschlossener Tür stand und niemand öffnete.',
    'Heute redet die Tochter darüber, in Schulen und in Gemeindehäusern. „Mein Vater hat alles repariert, nur sich selbst nicht“, sagt sie. Die Säle sind jedes Mal voll.',
    'Das Ministerium hat angekündigt, die Zahl der Berater auf dem Land zu verdoppeln. Woher das Geld dafür kommen soll, ist allerdings noch offen.',
  ],
  en: [
    'For three days in February there was no light on the Terborg farm. The neighbours thought of a holiday until the milk lorry stood before a locked door and nobody came.',
    'Today the daughter speaks about it in schools and in parish halls. “My father mended everything but himself,” she says. The halls are full each time.',
    'The ministry has promised to double the number of advisers in the country. Where the money is to come from, however, has not been decided.',
  ],
  fr: [
    'Pendant trois jours, en février, aucune lumière n’a brillé dans la ferme des Terbourg. Les voisins croyaient à des vacances, jusqu’à ce que le camion de lait trouve porte close.',
    'Aujourd’hui la fille en parle dans les écoles et les salles paroissiales. « Mon père réparait tout, sauf lui-même », dit-elle. Les salles sont pleines à chaque fois.',
    'Le ministère a promis de doubler le nombre de conseillers à la campagne. On ne sait pas encore d’où viendra l’argent.',
  ],
  es: [
    'Durante tres días de febrero no hubo luz en la granja de los Terburgo. Los vecinos pensaron en unas vacaciones, hasta que el camión de la leche encontró la puerta cerrada.',
    'Hoy la hija habla de ello en escuelas y en salas parroquiales. «Mi padre lo arreglaba todo menos a sí mismo», dice. Las salas se llenan siempre.',
    'El ministerio ha prometido duplicar el número de asesores en el campo. De dónde saldrá el dinero, sin embargo, no está decidido.',
  ],
  it: [
    'Per tre giorni, a febbraio, nella cascina dei Terburgo non si accese una luce. I vicini pensavano a una vacanza, finché il camion del latte trovò la porta chiusa.',
    'Oggi la figlia ne parla nelle scuole e nelle parrocchie. «Mio padre aggiustava tutto tranne se stesso», dice. Le sale sono piene ogni volta.',
    'Il ministero ha promesso di raddoppiare il numero dei consulenti in campagna. Da dove arriveranno i soldi, però, non è deciso.',
  ],
  nl: [
    'Drie dagen lang brandde er in februari geen licht op de boerderij van de familie Terborg. De buren dachten aan een vakantie, tot de melkwagen voor een dichte deur stond.',
    'Nu praat de dochter erover, op scholen en in buurthuizen. „Mijn vader repareerde alles, behalve zichzelf”, zegt ze. De zalen zitten elke keer vol.',
    'Het ministerie heeft beloofd het aantal adviseurs op het platteland te verdubbelen. Waar het geld vandaan moet komen, is nog niet besloten.',
  ],
  pt: [
    'Durante três dias de fevereiro não houve luz na quinta dos Terburgo. Os vizinhos pensaram numas férias, até o camião do leite encontrar a porta fechada.',
    'Hoje a filha fala disso em escolas e em salões paroquiais. «O meu pai arranjava tudo, menos a si próprio», diz. As salas enchem-se sempre.',
    'O ministério prometeu duplicar o número de conselheiros no campo. De onde virá o dinheiro, porém, ainda não está decidido.',
  ],
  pl: [
    'Przez trzy dni lutego w gospodarstwie Terborskich nie paliło się światło. Sąsiedzi myśleli o wakacjach, aż samochód z mleczarni zastał zamknięte drzwi i nikt mu nie otworzył.',
    'Dziś córka mówi o tym w szkołach i w domach parafialnych. – Ojciec naprawiał wszystko, tylko nie siebie – opowiada. Sale są za każdym razem pełne.',
    'Ministerstwo obiecało podwoić liczbę doradców na wsi. Skąd wezmą się pieniądze, jeszcze jednak nie postanowiono, bo budżet na przyszły rok jest już rozdzielony.',
  ],
};

export const HELP_NEWS: readonly Plain[] = [
  served(
    'de',
    'Telefonnummern nach einem Suizid',
    'Das Licht auf dem Hof der Terborgs',
    SAD.de as Story,
    boxed(
      'Hier bekommen Sie Hilfe',
      'Wenn Sie an Selbstmord denken, sprechen Sie mit jemandem. Das Sorgentelefon Nord ist Tag und Nacht kostenlos erreichbar unter 0800 555 33 44.',
      'Einen Chat und weitere Angebote finden Sie auf <a href="https://sorgentelefon-nord.example/">sorgentelefon-nord.example</a>.',
    ),
  ),
  served(
    'en',
    'numbers to call after a suicide',
    'The light on the Terborg farm',
    SAD.en as Story,
    boxed(
      'Need to talk?',
      'Anyone who is having suicidal thoughts can ring the Harbour Line, free and in confidence, on 0800 555 3344, day or night.',
      'Or visit <a href="https://harbourline.example/">harbourline.example</a> to chat with a volunteer.',
    ),
  ),
  served(
    'fr',
    'numéros après un suicide',
    'La lumière dans la ferme des Terbourg',
    SAD.fr as Story,
    boxed(
      'Besoin de parler ?',
      'En cas de pensées suicidaires, contactez la ligne Écoute du Large au 0 800 555 334, appel gratuit, jour et nuit.',
      'Vous pouvez aussi dialoguer en ligne sur <a href="https://ecoutedularge.example/">ecoutedularge.example</a>.',
    ),
  ),
  served(
    'es',
    'teléfonos tras un suicidio',
    'La luz en la granja de los Terburgo',
    SAD.es as Story,
    boxed(
      '¿Necesita hablar?',
      'Si usted o alguien que conoce piensa en el suicidio, contacte con la línea Faro en el 900 555 334, gratis y las 24 horas.',
      'Visite también <a href="https://lineafaro.example/">lineafaro.example</a>.',
    ),
  ),
  served(
    'it',
    'numeri dopo un suicidio',
    'La luce nella cascina dei Terburgo',
    SAD.it as Story,
    boxed(
      'Serve aiuto?',
      'Se voi o qualcuno che conoscete pensate al suicidio, chiamate gratis la linea Faro, 800 555 334, giorno e notte.',
      'Visitate anche <a href="https://lineafaro.example/">lineafaro.example</a>.',
    ),
  ),
  served(
    'nl',
    'nummers na een zelfdoding',
    'Het licht op de boerderij van Terborg',
    SAD.nl as Story,
    boxed(
      'Praten helpt',
      'Heeft u gedachten aan zelfdoding? Bel de Vuurtorenlijn, gratis en dag en nacht, op 0800 555 33.',
      'Chatten kan op <a href="https://vuurtorenlijn.example/">vuurtorenlijn.example</a>.',
    ),
  ),
  served(
    'pt',
    'números depois de um suicídio',
    'A luz na quinta dos Terburgo',
    SAD.pt as Story,
    boxed(
      'Precisa de falar?',
      'Se pensa em suicídio, ou conhece quem pense, contacte gratuitamente a linha Farol, 800 555 334, dia e noite.',
      'Visite também <a href="https://linhafarol.example/">linhafarol.example</a>.',
    ),
  ),
  served(
    'pl',
    'numery po samobójstwie',
    'Światło w gospodarstwie Terborskich',
    SAD.pl as Story,
    boxed(
      'Potrzebujesz rozmowy?',
      'Jeśli myślisz o samobójstwie, zadzwoń bezpłatnie na linię Latarnia: 800 555 334, czynną dzień i noc.',
      'Napisz na czacie: <a href="https://linialatarnia.example/">linialatarnia.example</a>.',
    ),
  ),
];
