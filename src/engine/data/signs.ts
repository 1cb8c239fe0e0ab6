/**
 * What the words of a promo say about its category: finer than the cues, and without regard to language, since names of
 * things travel. Used only on what is about to be folded, so that a word here costs no article a line.
 */

/**
 * Beginnings of words, separated by spaces. `_` stands for the space between two words, `~` at the front for any
 * beginning, `.` at the end for the end of the word.
 */
export const SIGNS = {
  // Events.
  webinar: 'webinar ~webinar ~seminar séminaire seminario masterclass webcast online-event online_event',
  event:
    'szkoleni workshop atelier taller. ' +
    'livestream live-stream direktübertrag videokonferen conferen kongress congres summit roadshow roundtable round_table ' +
    'panel. symposium forum. fachtag ~tagung messe. infoabend ~vortrag vorträge lecture fireside town_hall ask-me konferencj ' +
    'spotkani encuentro incontro rencontre bijeenkomst evento evenement événement wydarzeni ~veranstaltung meetup meet-up ' +
    'virtual. briefing_call ~sprechstunde ~talk. fishbowl',
  course:
    'course cours. curso corso cursus kurs ~kurs. ~lehrgang ~studium studiengang ~akademie academy academia akademia bootcamp ' +
    'certificate_program certification certified learn_how class. classes. lesson coaching ~training. trainings. mentor ' +
    'weiterbildung fortbildung ~schulung formation. formazione formación opleiding curriculum masterkurs training_program',
  attend:
    'attend inscríbete prenotati aforo enrol einschreib teilnehm teilnahme zuschalt einwählen dabei_sein sei_dabei seien_sie_dabei save_your_s reserve_your_s seat ' +
    'seats. spot. spots. platz_sicher plätze restplätze anmeldeschluss rsvp tune_in log_on drop_by join_us join_me come_along ' +
    'speaker referent moderat gastgeber hosted host. q&a live. en_direct en_vivo en_directo in_diretta na_żywo ao_vivo zoom ' +
    'teams. replay aufzeichnung recording rediffusion sala. aula. stream streaming places_limit place. intervenant ponente ' +
    'relatore prelegent spreker palestrante fragerunde live-chat eintritt inscribe partecip particip doe_mee weź_udział ' +
    'dołącz plaatsen plazas posti. vagas. miejsc. agenda',
  when:
    'weekday monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì ' +
    'mercoledì giovedì venerdì maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedział wtorek środa środę ' +
    'czwartek piątek segunda-feira terça quarta-feira quinta-feira sexta-feira uhr. o’clock p.m pm. noon lunchtime ' +
    'mittags heures. horas. godz',
  // Precious metals.
  metal:
    'gold gold. goldb goldm goldk golda goldst goldsp goldh goldig silver silber ~silber edelmetall precious_metal physical_metal ' +
    'bullion platin palladium oro. oros. d’or. or_et argent. plata. argento. zilver goud złot srebr kruszec kruszc kruszcu ouro. ' +
    'prata. metales_precios métaux_préc metalli_prezios edelmetal métaux metales. krugerrand krügerrand maple_leaf philharmonik ' +
    'vreneli dukat napoleon sovereign nugget numism',
  ingot:
    'coin coins. bar. bars. ~barren ~münze ~münzen unze unzen ounce oz. feinunze gram grams gramm lingot pièces moneda lingote ' +
    'lingotti monete. munten baartje baren. moeda barra barras barrinha sztab monet moneta stater ~taler. minted vault tresor ' +
    'zollfreilager zollfrei schließfach caja_de caveau kluis skarbiec depository stacker prägung melter spot_price rollover_kit',
  scrap:
    'altgold zahngold schmuck ~schmuck jewel joya joyas bijou gioiell sieraden biżuteri joias wedding_ring trauring eheringe ' +
    'ringe. earring broken_chain alliances alianzas obrączk cutlery besteck ~ankauf. dental couronnes_dent tasamos tasación ' +
    'achat_or we_buy scrap melt schmelz weigh appraisal skup. inkoop',
  gold_ira: 'gold_ira ira. iras. 401 rollover silver_ira retirement_into',
  // Money.
  bank:
    'bank. banks. ~bank. banking banque banco. banca. sparkasse ~sparkasse savings sparen. spar. sparbuch ~konto. ~konten account ' +
    'compte cuenta. conto. rekening konto. conta. girokonto tagesgeld festgeld ~zinsen zinsbindung zins. sollzins interest_rate ' +
    'apy. apr. aer. credit_card kreditkarte ~card. cards. visa. mastercard amex american_express debit cd_rate deposit dépôt ' +
    'depósito lokat iban überweis welcome_offer annual_fee balance_transfer tasso tipo_de taux ahorr épargne livret risparmi ' +
    'oszczędn poupança rente. begrüßungsgeld begrüßungsprämie',
  loan:
    'loan loans. lends finance_your mortgage remortgage refi refinanc lender borrow ~kredit ~kredite kreditrechner darlehen ~finanzierung ' +
    'bauspar hypothe hypothek prêt. prêts crédit crédito préstamo prestito mutuo lening hypotheek pożyczk kredyt kredyty ' +
    'empréstimo schufa wunschrate monatsrate ratenkauf debt schulden',
  insurance:
    'insur underwrit coverage policy policies life_cover mutuelles complémentaire prämie. prämien. ~versicher ~police. policen assurance assurances mutuelle seguro. seguros assicuraz verzeker ' +
    'ubezpiecz polis polisa krankenkasse kasse. zusatzversich sterbegeld sterbe vorsorge altersvorsorge pension pensión ' +
    'prévoyance haftpflicht beitrag_anzeigen premiums claims prime_mensu deductible annuit retire rentenlücke',
  invest:
    'broker ~broker depot ~depot depots etf etfs invest ~invest anlage ~anlage anleger geldanlage rendite ~rendite yield ' +
    'dividend portfolio portefeuille cartera portafoglio portfel carteira stock. stocks. share. shares. ticker aktie aktien ' +
    '~aktie ~aktien actions. acciones azioni aandelen akcje akcji ações bourse bolsa. borsa. beurs. giełd börse börsen wall_street ' +
    'fonds. fund. funds. fondo anleihe bond. bonds. gilt gilts option options. cfd cfds forex trading trader trade. trades. ' +
    'handeln. hebel leverage wertpapier sparplan musterdepot penny ipo. royalty pre-ipo analyst quant. payout triples picks ' +
    'wealth vermögen ~vermögen patrimoine patrimonio kapital capital_at_risk at_risk advisor adviser fiduciary berater',
  crypto:
    'crypto krypto cripto bitcoin btc. ethereum eth. altcoin token wallet stablecoin usdc blockchain coinbase binance staking ' +
    'exchange. kraken. web3 nft',
  property:
    'real_estate property_invest buy-to-let rental_income immobilie ~immobilie crowdinvest eigentumswohnung mietrendite rendement ' +
    'immobilier inmobili immobiliar vastgoed nieruchomo imobili tenanted tokenised square_feet',
  tax: 'tax. taxes. tax_ steuer steuern ~steuer. steuererklärung impôt impuesto fisco fiscal podatk belasting irs. hmrc turbotax elster',
  // Mail.
  newsletter:
    'newsletter ~newsletter news-letter rundbrief infobrief boletín boletines infolettre lettre_d’info biuletyn nieuwsbrief ' +
    'nyhedsbrev nyhetsbrev bülten buletin рассылк ~メールマガジン ~メルマガ mailing_list mailingliste',
  mail:
    '~briefing. inbox posteingang postfach ~postfach mailbox skrzynk bandeja_de boîte_mail boîte_de casella caixa_de ' +
    'correo_elec subscribe_to_our weekly_email daily_email by_email per_mail per_e-mail par_mail par_e-mail via_e-mail ' +
    'por_correo por_e-mail e-mailem morgenbrief verteiler sign_me_up add_yourself unsubscribe abmelden_ desabonn ' +
    'darse_de_baja disiscri every_morning every_friday every_week jeden_morgen jeden_freitag chaque_matin chaque_semaine ' +
    'cada_mañana cada_semana ogni_mattina ogni_settimana elke_ochtend elke_week co_tydzień każdego_ranka toda_semana ' +
    'roundup digest. round-up straight_to direkt_ins stay_in_the_know headlines top_stories',
  address:
    'email e-mail ~mailadresse e-mailadres adresse_mail your_email correo. courriel indirizzo_e-mail adres_e-mail e-mail-adresse ' +
    'email_address メールアドレス first_name vorname prénom nombre. imię absenden submit. envoyer_',
  push: 'push ~push browser_notif benachrichtig notification notificacion whatsapp telegram signal. messenger sms. text_alert breaking_news_alert eilmeldung channel. kanal. kanał',
  magnet:
    'whitepaper white_paper e-book ebook ebooks checklist checkliste template vorlage leitfaden ratgeber-pdf pdf. pdf report. ' +
    'reports. ~report. ~report dossier guide. guides. gids. guía guida. poradnik guia. toolkit cheat_sheet download kostenloser_report sonderreport spezialreport ' +
    'studie. studie_ free_copy brochure broschüre brochura folleto infopaket infomaterial kit. ratgeber',
  // The publication itself.
  subscribe:
    'subscri ~abo. ~abos. abo. abonnement abonnements abonn ~abonnement suscri abbon abonnee prenumer assinatur assinan assine ' +
    'subskryp digitalabo probeabo probemonat e-paper epaper paywall digital_edition digital_access unlimited_access read_unlimited ' +
    'full_access vollzugang plus-artikel premium. jederzeit_kündbar monatlich_kündbar cancel_anytime cancel_any free_trial ' +
    'trial. testen_sie weiterlesen continue_reading keep_reading read_the_full to_read lire_la_suite seguir_leyendo réservé_aux ' +
    'already_a already_have bereits_abonnent bereits_kunde lesen_sie_jeden delivered_to gift_ verschenken delivered ' +
    'ausgabe. ausgaben issues. issue. print. printed heft. magazine_to probelesen drei_monate four_weeks 会員 ~会員 購読 ~購読 ~有料 読み放題 ~読み放題 log_in ' +
    'einloggen connectez 구독 langganan berlangganan подписк',
  member:
    'member. members. membership mitglied ~mitglied. adhér socio. socios. membre. członk lid_worden become_a friend_of ' +
    'community. vip club. patron fördermitglied verein',
  donate:
    'donat donor donors spende ~spende spenden ~spenden unterstütz support_us support_our support_independ support_local ' +
    'support_the support_this support_quality your_support contribut tax-deduct steuerlich_abs fundrais chip_in patreon paypal ' +
    'ko-fi crowdfund steady. faire_un_don don. dons. soutene soutien dona. donar apoya sostien steun doneer wpłac wesprzyj ' +
    'darowizn zbiórk apoie  nonprofit non-profit independent_journ unabhängigen_journ leserfinanz reader-funded',
  // Goods.
  retailer:
    'amazon walmart target. best_buy ebay etsy otto. zalando mediamarkt media_markt saturn. thalia hugendubel lidl aldi rewe ' +
    'ikea decathlon fnac. bol.com allegro. asos nordstrom sephora nike. adidas apple_store bookshop.org geizhals idealo ' +
    'check24 verivox booking.com expedia airbnb tui.',
  purchase:
    'buy buy_ shop. shop_ order. add_to in_den_waren warenkorb kaufen bestell bestellen acheter comprar compra. acquista koop. kopen bestel ' +
    'kup. kupuj zamów encomend see_price check_price view_deal see_it view_on available_at pre-order shipping versand ' +
    'lieferbar livraison envío spedizion verzending dostaw frete delivery price_drop prices_ uvp. msrp list_price was_ ' +
    'preis. preise. prix. precio prezzo prijs. cena. cenę preço from_just sold_out in_stock auf_lager',
  goods:
    'product. products. produkt ~shop. ~shops. store. ~laden. boutique tienda negozio winkel. sklep loja. kit. box. set. shirt ' +
    'shoe sneaker jacket jeans dress. mattress matratze laptop headphone kopfhörer phone. tv. smart_ camera kamera vacuum ' +
    'cream serum skincare makeup beauty knife pan. lamp lampe wool wolle cotton baumwoll leder leather kaffee coffee. wine ' +
    'wein weine chocolate supplement vitamin capsule kapsel hearing_aid hörgerät solar heat_pump wärmepumpe bike. e-bike ' +
    'car. cars. auto. plant. plants. seeds garten garden grill toy toys. puzzle poster. print_ mug calendar kalender',
  book: 'book. books. ~buch. bücher taschenbuch hardcover paperback isbn kindle audiobook hörbuch verlag. livre. livres. libro libri. boek. boeken książk livro bestsell sonderheft novel. autobiograph author_of kompakt:',
  travel:
    'travel. trip. trips. hotel hotels cruise kreuzfahrt ~reise. ~reisen reise. reisen urlaub flight flüge voyage viaje viaggi ' +
    'reis. podróż viagem resort booking. ferien tour. tours. rundreise ticket. tickets. vacation getaway safari hostel',
  deal:
    'deal. deals. coupon voucher gutschein promo_code code. rabatt ~rabatt discount sale. % off. reduziert angebot ~angebot. ' +
    'descuento sconto korting zniżk rabat desconto réduction remise oferta offre. offerta aanbieding promoción promocj ' +
    'prime_day black_friday cyber schnäppchen bonus',
  // Apps and channels.
  app: 'app. apps. ~app. aplicativos aplicaciones celular l’application -app app_store appstore google_play play_store ios. android iphone ipad widget widżet aplikacj aplicación aplicacion applicazione aplicativo l’appli application. chrome_ext browser_ext smartphone qr-code qr_code アプリ ~アプリ uygulama install instal télécharg scarica descarga pobierz download_the',
  follow:
    'follow folge folgen folgt_ suivez sígue síguenos siguenos seguici segui_ volg. volg_ obserwuj siga. takip ikuti like_us find_us join_our_f polub preferred_source google_news follow_us',
  network:
    'facebook instagram twitter @ x.com youtube tiktok linkedin pinterest bluesky mastodon threads. discord reddit. flipboard telegram_ snapchat twitch',
  listen:
    'podcast podcasts episode folge_ spotify apple_podcasts listen. hören_sie écoute escucha ascolta luister posłuchaj deezer soundcloud',
  // Who speaks.
  label:
    'anzeige. anzeigen. ~werbung. werbung advert advertis advertorial ad. ads. sponsor gesponsert paid_post paid_content paid_partner ' +
    'partner_content promoted publicidad publicité publicita pubblicità reklam annons annonce advertentie publicidade iklan 広告 pr. ' +
    'brought_to_you presented_by präsentiert_von in_kooperation contenuto_spons contenu_spons materiał promocyjny реклама ' +
    'advertentie taboola outbrain around_the_web from_the_web aus_dem_web from_our_partners from_our_partner von_unseren_partn patrocin supported_by in_partnership',
  // What else may be asked.
  demo:
    'demo. demo_ demonstration book_a_call schedule_a_call platform software saas crm ai-powered workflow your_business your_team ' +
    'teams_ businesses streamline solution solutions lösung lösungen enterprise agency agentur marketing seo. hosting domain. ' +
    'customers. clients. leads. automat integrat',
  quote:
    'quote. quotes. get_a_quote free_quote estimate. angebot_einhol angebote_einhol kostenvoranschlag devis. presupuesto. preventivo. ' +
    'offerte. wycen orçamento contact_us call_us call_today call_now get_in_touch contact. kontaktieren kontakt. rufen_sie ' +
    'contactez contáct contatt neem_contact skontaktuj consultation erstgespräch beratungsgespräch appointment termin. lawyer attorney anwalt ' +
    'anwält kanzlei law_firm clinic klinik praxis. dentist doctor',
  contest:
    'giveaway sweepstake gewinnspiel verlos gewinnen win. winner concours concurso sorteo sorteggi konkurs prijsvraag wygraj ' +
    'tippspiel quiz. survey umfrage sondage encuesta sondaggio enquête. ankieta sonda. poll. poll_ vote. voting abstimm votar abstimmen głosuj ' +
    'petition unterschreib sign_the firma_la nominate preisausschreiben rätsel',
  job: 'job. jobs. career karriere stellenangebot stellenanz bewerb apply_today apply_now hiring recruit emploi empleo lavoro. vacature praca. emprego join_our_team we’re_hiring share_your_story',
} as const;
export type Sign = keyof typeof SIGNS;
