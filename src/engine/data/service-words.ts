/**
 * Words of what articles give their readers to act on, by language: in lower case, split at `|`, a `*` at the end for any
 * ending. A reader must not miss any of it.
 */

export interface ServiceWords {
  /** What hardly anybody speaks of but who says where people in distress find help, or what to do with goods that are recalled. */
  readonly help: string;
  /** Labels of the lines with which pieces about a place end: how to get there, where to sleep, where to eat. */
  readonly travel: string;
}

export const SERVICE_WORDS: Readonly<Record<string, ServiceWords>> = {
  en: {
    help:
      'suicid*|self-harm*|samaritans|helpline*|crisis line*|crisis text line|domestic abuse|domestic violence|' +
      'sexual abuse|sexual assault|sexual violence|child abuse|rape crisis|victim support|' +
      'gambling addiction|struggling with gambling|struggling with addiction|eating disorder*|floodline|crimestoppers|' +
      'crime stoppers|poison control|in an emergency|life-threatening emergenc*|recalled|recall hotline|without a receipt|' +
      'need a receipt|receipt is needed|receipt needed',
    travel:
      'getting there|how to get there|getting around|when to go|where to stay|staying there|where to eat|eating there|' +
      'where to eat and drink|eating and drinking|guided walks|further information|more information',
  },
  de: {
    help:
      'suizid*|selbstmord*|selbsttötung*|das leben zu nehmen|telefonseelsorge|krisentelefon*|krisendienst*|' +
      'hilfetelefon*|sorgentelefon*|kummertelefon*|nummer gegen kummer|opferhilfe|opfertelefon|frauenhaus|' +
      'frauenhäuser*|frauennotruf*|notruf|notrufnummer*|giftnotruf*|giftinformation*|häusliche gewalt|' +
      'häuslicher gewalt|gewalt gegen frauen|sexuelle gewalt|sexueller gewalt|sexualisierte gewalt|' +
      'sexualisierter gewalt|sexueller missbrauch|sexuellen missbrauchs|spielsucht|spielsüchtig*|glücksspielsucht|' +
      'suchtberatung*|drogenberatung*|essstörung*|ärztlicher bereitschaftsdienst|ärztliche bereitschaftsdienst|' +
      'bürgertelefon*|sachdienliche hinweise|rückrufaktion*|auch ohne kassenbon|auch ohne bon|ohne vorlage des kassenbons|' +
      'ohne vorlage eines kassenbons',
    travel:
      'anreise|hinkommen|herumkommen|unterwegs vor ort|einreise|reisezeit|beste reisezeit|unterkunft|unterkünfte|' +
      'übernachten|übernachtung|wohnen|essen|essen und trinken|essen & trinken|einkehr|einkehren|führungen|auskunft|' +
      'auskünfte|allgemeine auskünfte|weitere auskünfte',
  },
  fr: {
    help:
      'suicid*|violences conjugales|violences sexuelles|violences faites aux femmes|violences intrafamiliales|' +
      'maltraitance*|harcèlement scolaire|dépendance au jeu|addiction au jeu|addiction aux jeux|numéro d’urgence|' +
      'numéros d’urgence|centre antipoison*|aide aux victimes|victime de violences|victimes de violences|rappel de produit|' +
      'rappel produit|même sans ticket*|sans ticket de caisse',
    travel:
      'y aller|s’y rendre|comment y aller|comment s’y rendre|quand partir|se déplacer|dormir|où dormir|se loger|où loger|' +
      'manger|où manger|se restaurer|où se restaurer|se renseigner',
  },
  es: {
    help:
      'suicid*|violencia de género|violencia machista|violencia doméstica|violencia sexual|malos tratos|maltrato|' +
      'abuso sexual|abusos sexuales|acoso escolar|ludopatía|adicción al juego|teléfono de emergencias|' +
      'información toxicológica|ayuda a las víctimas|atención a las víctimas|aunque no tenga el ticket|sin ticket de compra',
    travel:
      'cómo llegar|cómo ir|cómo moverse|cuándo ir|dónde dormir|dónde alojarse|dónde comer|qué comer|más información',
  },
  it: {
    help:
      'suicid*|violenza sulle donne|violenza contro le donne|violenza domestica|violenza di genere|violenza sessuale|' +
      'abusi sessuali|maltrattament*|centro antiviolenza|centri antiviolenza|ludopatia|gioco d’azzardo patologico|' +
      'centro antiveleni|numero di emergenza|telefono amico|bullismo|anche senza scontrino|senza lo scontrino',
    travel:
      'come arrivare|come muoversi|quando andare|dove dormire|dove alloggiare|dove mangiare|cosa mangiare|info|informazioni',
  },
  nl: {
    help:
      'zelfmoord*|zelfdoding*|suïcid*|suicid*|huiselijk geweld|seksueel geweld|seksueel misbruik|kindermishandeling|' +
      'gokverslav*|slachtofferhulp|kindertelefoon|alarmnummer|eetstoornis*|terugroepactie*|ook zonder kassabon|' +
      'ook zonder bon',
    travel:
      'heenreis|erheen|vervoer|reistijd|beste reistijd|slapen|overnachten|eten|eten en drinken|meer informatie',
  },
  pt: {
    help:
      'suicid*|suicíd*|violência doméstica|violência de género|violência de gênero|violência sexual|abuso sexual|' +
      'abusos sexuais|maus-tratos|maus tratos|apoio à vítima|vício do jogo|vício em jogos|jogo patológico|' +
      'informação antivenenos|linha de emergência|número de emergência|valorização da vida|mesmo sem talão|' +
      'mesmo sem fatura',
    travel:
      'como ir|como chegar|como circular|quando ir|onde ficar|onde dormir|onde comer|o que comer|mais informações',
  },
  pl: {
    help:
      'samobój*|przemoc domow*|przemocy domow*|przemocą domow*|przemocy w rodzinie|przemocy seksualnej|ofiar przemocy|' +
      'ofiarom przemocy|telefon zaufania|telefonu zaufania|uzależnienia od hazardu|uzależnienie od hazardu|uzależnień|numer alarmowy|' +
      'numer ratunkowy|niebieska linia|zaburzenia odżywiania|także bez paragonu|również bez paragonu|nawet bez paragonu',
    travel:
      'dojazd|jak dojechać|kiedy jechać|nocleg|noclegi|gdzie spać|jedzenie|gdzie jeść|więcej informacji',
  },
};
