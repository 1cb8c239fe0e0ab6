/**
 * What publishers write on a page that is an advert as a whole: labels by language in lower case without punctuation,
 * parts of class names, folders of addresses. Lists are alternatives of patterns, joined by `|`.
 */

export interface AdvertLabels {
  /** Only what reads like an article is called so. */
  readonly clear: string;
  /** The slot of a banner is called so too. */
  readonly plain: string;
}

export const ADVERT_LABELS: Readonly<Record<string, AdvertLabels>> = {
  en: {
    clear:
      'advertorial|sponsored|sponsored content|sponsored post|sponsored article|sponsored story|sponsored feature|' +
      'paid content|paid post|paid article|paid partnership|paid partner content|partner content|branded content|' +
      'brand content|native ad|native ads|native advertising|promoted content|advertiser content|' +
      'advertisement feature|advertising feature|commercial feature|ad feature|paid advertisement|paid promotion|' +
      'brandpost|special advertising section',
    plain: 'advertisement|advertising|advert|promoted',
  },
  de: {
    clear:
      'gesponsert|gesponserter artikel|gesponserter beitrag|gesponserter inhalt|gesponserte inhalte|' +
      'bezahlter beitrag|bezahlter artikel|bezahlter inhalt|bezahlte anzeige|bezahlte partnerschaft|' +
      'bezahlte einschaltung|entgeltliche einschaltung|entgeltliche veröffentlichung|anzeigensonderveröffentlichung|' +
      'anzeigen sonderveröffentlichung|anzeigenspezial|werbebeitrag|werbeartikel|werbliche veröffentlichung|' +
      'partnerinhalt|partner inhalt|partnerbeitrag|partner beitrag|publireportage|publiredaktion|sonderveröffentlichung|' +
      'anzeigen spezial|bezahlte werbung|gesponserter post',
    plain: 'anzeige|werbung|werbeanzeige|promotion',
  },
  fr: {
    clear:
      'publi rédactionnel|publirédactionnel|publireportage|publi reportage|publi information|contenu sponsorisé|' +
      'article sponsorisé|sponsorisé|contenu partenaire|contenu de marque|contenu de partenaire|article partenaire|' +
      'contenu publicitaire',
    plain: 'publicité|annonce',
  },
  es: {
    clear:
      'publirreportaje|contenido patrocinado|artículo patrocinado|patrocinado|contenido de marca|remitido|' +
      'contenido publicitario|contenido promocional|contenido ofrecido',
    plain: 'publicidad|anuncio',
  },
  it: {
    clear:
      'publiredazionale|pubbliredazionale|contenuto sponsorizzato|articolo sponsorizzato|sponsorizzato|' +
      'contenuto promozionale|contenuto pubblicitario|informazione pubblicitaria|informazione promozionale',
    plain: 'pubblicità|annuncio pubblicitario',
  },
  nl: {
    clear:
      'gesponsord|gesponsorde inhoud|gesponsorde bijdrage|gesponsord artikel|gesponsord bericht|partnercontent|' +
      'partnerbijdrage|betaalde inhoud|betaalde content|ingezonden mededeling',
    plain: 'advertentie',
  },
  pt: {
    clear:
      'publieditorial|publirreportagem|conteúdo patrocinado|artigo patrocinado|patrocinado|conteúdo de marca|' +
      'informe publicitário|conteúdo publicitário|conteúdo pago|conteúdo comercial',
    plain: 'publicidade|anúncio',
  },
  pl: {
    clear:
      'artykuł sponsorowany|materiał sponsorowany|tekst sponsorowany|treść sponsorowana|sponsorowany|' +
      'materiał promocyjny|materiał partnera|artykuł partnera|artykuł partnerski|materiał reklamowy|' +
      'publikacja sponsorowana|materiał płatny',
    plain: 'reklama|ogłoszenie',
  },
  sv: {
    clear: 'annonsörsinnehåll|sponsrat innehåll|sponsrad artikel|betalt innehåll|innehåll från annonsör',
    plain: 'annons|reklam',
  },
  no: { clear: 'annonsørinnhold|sponset innhold|betalt innhold', plain: 'annonse|reklame' },
  da: {
    clear: 'annoncørbetalt indhold|sponsoreret indhold|sponsoreret artikel|kommercielt samarbejde',
    plain: 'annonce',
  },
};

/** What else the place for a banner is called, where the page itself is no advert. */
export const SLOT_LABELS: Readonly<Record<string, string>> = {
  en: 'advertisements|sponsored links|sponsored link',
  ar: 'إعلان|اعلان|إعلانات',
  bg: 'реклама',
  ca: 'publicitat',
  cs: 'reklama|inzerce',
  el: 'διαφήμιση',
  et: 'reklaam',
  fa: 'آگهی|تبلیغات',
  fi: 'mainos',
  he: 'פרסומת',
  hi: 'विज्ञापन',
  hr: 'oglas',
  hu: 'hirdetés|reklám',
  id: 'iklan',
  is: 'auglýsing',
  ja: '広告|スポンサーリンク|スポンサードリンク',
  ko: '광고',
  lt: 'reklama',
  lv: 'reklāma',
  ro: 'publicitate|reclamă',
  ru: 'реклама',
  sl: 'oglas',
  th: 'โฆษณา',
  tr: 'reklam',
  uk: 'реклама',
  vi: 'quảng cáo',
  zh: '广告|廣告',
};

/** What says that the text goes on below that place; patterns. */
export const READ_ON_LABELS =
  '(?:advertisement )?(?:continue reading below|scroll to continue)|ad continues below|' +
  '(?:article|story) continues below|(?:(?:article|story) )?continues below advertisement|' +
  '(?:article|story) continues after advertisement|(?:anzeige )?weiterlesen nach der anzeige|' +
  'werbung weiter nach der anzeige';

/** What says above a teaser that it is paid for, and says so nowhere else; patterns. */
export const TEASER_LABELS =
  'sponsors?|sponsored links|sponsor content|affiliate(?: links?)?|partner offers?|' +
  'werbepartner|partnerangebote?|präsentiert von|offres? partenaires?|especial publicidad|partnerbericht|spons(?:ra|e)t';
/** What leads to who pays within such a line: "Podcast sponsored by …"; patterns. */
export const PAID_BY =
  'sponsored by|paid for by|brought to you by|gesponsert von|sponsorisé par|patrocinado por|sponsorizzato da|' +
  'gesponsord door|sponsorowan[ey] przez|spons(?:ra|e)t av|sponsoreret af';

/** Words that lead from a label to who pays: "Sponsored by …". */
export const ADVERT_BY = 'by|von|vom|par|por|da|di|door|przez|av|af';
/** Those that only a clear label leads to: "Werbung für Kinder" may be what an article is about. */
export const ADVERT_FOR = 'für|durch';

/** What a page's own class names call it; parts of one name are joined by `-`. */
export const ADVERT_CLASSES =
  'advertorial|native-ad|native-ads|native-advert|native-advertising|sponsored|sponsored-content|sponsored-post|' +
  'sponsored-article|sponsored-story|sponsored-paid|paid-content|paid-post|paid-article|branded-content|brand-content|' +
  'partner-content|advertiser-content|publireportage|publiredactionnel|publirreportaje|publiredazionale|publieditorial';

/** What may stand before and after it in a class name that says what kind of page this is. */
export const CLASS_BEFORE =
  'category|cat|type|post|posts|single|is|page|template|format|article|content|section|layout|channel|kind|story|' +
  'internal|dm|term';
export const CLASS_AFTER = 'template|default|page|single|article|post|story|content';

/** Folders of addresses that hold nothing but adverts. */
export const ADVERT_FOLDERS =
  'advertorial|advertorials|sponsored|sponsored-content|sponsored-post|sponsored-posts|sponsored-articles|' +
  'native-ad|native-ads|native-advert|native-advertising|dm-native-advert|paid-content|paidcontent|paid-post|paidpost|' +
  'partner-content|partnercontent|branded-content|brand-content|anzeige|gesponsert|bezahlte-inhalte|publireportage|' +
  'publireportagen|publi-redactionnel|contenu-sponsorise|contenu-partenaire|publirreportaje|publirreportajes|' +
  'contenido-patrocinado|publiredazionale|publiredazionali|contenuti-sponsorizzati|gesponsord|publieditorial|' +
  'conteudo-patrocinado|artykul-sponsorowany|artykuly-sponsorowane|material-sponsorowany|materialy-sponsorowane';
