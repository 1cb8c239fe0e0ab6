/** German words per cue. */
import type { LanguagePack } from '../cues.ts';

export const GERMAN: LanguagePack = {
  lang: 'de',
  stopWords:
    'der die das und ist nicht mit von den dem des ein eine einer auch sich auf für im zu wird werden hat als bei',
  words: {
    register:
      'anmelden anmeldung anmelde melden_sie_sich_an melde_dich melden_sie_sich jetzt_anmelden registrieren registriere ' +
      'registrierung eintragen trag_dich tragen_sie_sich einschreiben teilnehmen teilnahme platz_sichern plätze ' +
      'sichern_sie_sich sichere_dir sichern_sie sichere_jetzt buchen_sie buche ticket* tickets_sichern jetzt_buchen ' +
      'kostenlos_anmelden gratis_anmelden zur_anmeldung hier_anmelden konto_eröffnen konto_erstellen kostenlos_registrieren ' +
      'platz_reservieren reservieren vormerken voranmeldung eröffnen_sie',
    buy:
      'kaufen jetzt_kaufen bestellen bestelle bestellung jetzt_bestellen hier_bestellen in_den_warenkorb warenkorb ' +
      'zum_shop zum_angebot zum_produkt zum_deal shoppen online_kaufen hier_kaufen kauf_auf bestellbar erhältlich_bei ' +
      'hier_erhältlich ansehen_bei bei_amazon online_bestellen direkt_zum zur_bestellung nachbestellen bestellen_sie kaufen_sie ' +
      'leserangebot',
    subscribe:
      'abonnieren abonniere abonnement* abo abos jetzt_abonnieren abonnieren_sie probeabo testabo jahresabo digitalabo ' +
      'e-paper-abo weiterlesen_mit jetzt_testen kostenlos_testen gratis_testen monat_testen probemonat testzeitraum ' +
      'zugang_sichern jederzeit_kündbar monatlich_kündbar plus-abo abonnenten mitglied_werden mitglieder abovorteile ' +
      'abonnent_werden unbegrenzt_lesen freischalten',
    donate:
      'spenden spende spendenkonto spendenaufruf unterstützen_sie unterstütze_uns unterstützen_sie_uns unterstützung ' +
      'ihre_spende deine_spende förderverein fördermitglied* paypal crowdfunding steady patreon spendenquittung ' +
      'steuerlich_absetzbar freiwillig_unterstützen unabhängigen_journalismus soli-abo finanziell_unterstützen',
    install:
      'herunterladen downloaden app_herunterladen app_laden zur_app app_installieren app_store google_play play_store ' +
      'appstore laden_sie jetzt_laden hier_herunterladen installieren kostenlose_app gratis-app in_der_app unsere_app ' +
      'für_ios für_android iphone_und_android',
    follow:
      'folgen_sie_uns folge_uns folgen_sie folgt_uns folgen abonniere_unseren fan_werden kanal_abonnieren whatsapp-kanal ' +
      'whatsapp telegram telegram-kanal instagram facebook twitter youtube tiktok linkedin bluesky mastodon google_news ' +
      'auf_facebook auf_instagram auf_x pushnachrichten push-nachrichten push-mitteilungen social_media',
    contact:
      'kontaktieren kontaktieren_sie kontaktiere kontakt_aufnehmen kontakt beratung beratungsgespräch erstgespräch ' +
      'beratungstermin termin_vereinbaren termin_buchen vereinbaren_sie vereinbare rufen_sie anrufen ansprechpartner* ' +
      'anfrage anfragen angebot_anfordern unverbindlich* demo_anfordern demo_buchen infomaterial broschüre anfordern ' +
      'rückruf sprechen_sie schreiben_sie_uns schreiben_sie_an wenden_sie_sich hotline telefonisch lassen_sie_sich_beraten ' +
      'persönlich_beraten kostenlose_beratung strategiegespräch unternehmensgespräch angebot_einholen',
    learn:
      'mehr_erfahren mehr_informationen weitere_informationen mehr_infos mehr_dazu jetzt_informieren informieren_sie ' +
      'hier_klicken klicken_sie hier_geht_es hier_geht zur_website zur_webseite zum_vergleich jetzt_vergleichen vergleichen ' +
      'jetzt_entdecken jetzt_lesen mehr_lesen weiterlesen details_ansehen infos_hier hier_mehr erfahren_sie erfahre zum_test ' +
      'hier_finden_sie jetzt_ansehen jetzt_starten jetzt_sichern',
    act:
      'entdecken_sie entdecke entdecken nutzen_sie nutze profitieren_sie profitiere starten_sie starte testen_sie teste ' +
      'probieren holen_sie hol_dir holen_sie_sich sparen_sie spare gewinnen_sie gewinne wählen_sie wähle finden_sie finde ' +
      'lernen_sie lerne schützen_sie sichern investieren_sie machen_sie verpassen_sie verpasse erhalten_sie erhalte ' +
      'verschaffen_sie legen_sie schließen_sie füllen_sie fordern_sie besuchen_sie besuche vertrauen_sie freuen_sie ' +
      'schenken_sie verschenken greifen_sie seien_sie mach_mit sei_dabei jetzt klicke',
    offer:
      'angebot angebote sonderangebot rabatt* gutschein* gutscheincode rabattcode sparen ersparnis aktion aktionspreis ' +
      'sonderpreis vorteilspreis prämie prämien bonus willkommensbonus geschenk geschenkt cashback reduziert günstig* ' +
      'preisvorteil frühbucher* frühbucherrabatt deal deals schnäppchen gewinnspiel verlosen verlosung zu_gewinnen ' +
      'versandkostenfrei sale black_friday nur_heute statt startguthaben startbonus dankeschön vergünstigt vorzugspreis ' +
      'neukunden neukundenbonus aufschlag inklusive ohne_risiko',
    free:
      'kostenlos kostenlose kostenlosen kostenloser kostenloses gratis kostenfrei kostenfreie kostenfreien gebührenfrei ' +
      'ohne_kosten keine_kosten unentgeltlich 0_euro geschenkt keine_kreditkarte ohne_kreditkarte keine_versteckten ' +
      'umsonst keinerlei_kosten',
    urgency:
      'nur_noch nur_für_kurze_zeit begrenzt begrenzte limitiert limitierte solange_der_vorrat letzte_chance endet_in ' +
      'noch_heute sofort jetzt_noch bis_zum gültig_bis schnell_sein nicht_verpassen restplätze wenige_plätze läuft_ab ' +
      'countdown last_minute ab_sofort bald_ausverkauft rechtzeitig anmeldeschluss einsendeschluss begrenzte_plätze',
    benefit:
      'exklusiv exklusive exklusiven exklusiver premium einzigartig* bequem einfach_und transparent diskret seriös bewährt* ' +
      'testsieger ausgezeichnet* zertifiziert* persönlich* individuell* maßgeschneidert* vorteile vorteil garantiert* ' +
      'garantie rundum sorglos kompetent* zuverlässig* hochwertig* erstklassig* optimal ideal perfekt erfolgreich strategie* ' +
      'schutz absichern vermögensschutz selbstverteidigung geheimnis lösung lösungen schritt_für_schritt bankenunabhängig ' +
      'krisensicher unabhängig werbefrei bestens vertrauen kundenzufriedenheit zufriedene_kunden',
    you: 'sie_sich ihr ihre ihren ihrem ihrer ihres ihnen du dir dich dein deine deinen deinem deiner euch euer eure eurem sie_uns sie_hier sie_jetzt',
    we: 'wir uns unser unsere unserem unseren unserer unseres team redaktionsteam',
    product:
      'modell größe farbe lieferung lieferzeit versand lieferbar lager artikelnummer uvp preis preise bewertung bewertungen ' +
      'sterne set stück testbericht marke sneaker kleid hersteller hautcreme matratze akku watt gb zoll liter lieferumfang ' +
      'produkt produkte',
    event:
      'webinar* online-seminar* onlineseminar* seminar* workshop* masterclass onlinekurs* online-kurs* kurs kurse vortrag ' +
      'live-event live-webinar livestream kongress* konferenz* messe messestand fachtagung tagung veranstaltung* kompaktkurs ' +
      'weiterbildung* fortbildung* lehrgang schulung* akademie coaching* mentoring infoabend informationsabend roadshow ' +
      'summit gipfeltreffen teilnehmer* replay aufzeichnung referent* speaker fernstudium studiengang zertifikatskurs lernplattform',
    expert:
      'experte experten expertin expertinnen finanzexperte* referenten gastgeber moderator moderation coach mentor dozent* ' +
      'ihre_experten unsere_experten spezialisten fachleute berater beraterin',
    gold:
      'gold goldbarren goldmünze goldmünzen edelmetall* silber silbermünzen silberbarren krügerrand maple_leaf philharmoniker ' +
      'feinunze unze unzen platin palladium goldsparplan goldkauf goldankauf barren münzen tafelgeschäft zollfreilager ' +
      'edelmetallhändler goldhändler tresor anlagegold schließfach barrengold sparplan goldpreis',
    finance:
      'aktie aktien aktientipp* broker depot depots etf etfs trading trader daytrading forex cfd cfds krypto bitcoin ethereum ' +
      'kryptowährung* kredit kredite ratenkredit* baufinanzierung immobilienkredit* kreditkarte* girokonto tagesgeld ' +
      'festgeld zinsen zinssatz versicherung* kfz-versicherung lebensversicherung rente altersvorsorge rendite renditen ' +
      'kapitalanlage geldanlage anlage investieren investment investments investor* börsenbrief musterdepot zertifikat* ' +
      'hebel optionsscheine steuererklärung steuer steuern finanzen vermögen vermögensverwaltung vermögensaufbau immobilie* ' +
      'crowdinvesting anleihe anleihen fonds sparplan neobroker depoteröffnung börse kapitalverlust totalverlust privatanleger*',
    newsletter:
      'newsletter newslettern rundbrief e-mail e-mails email mail-adresse e-mail-adresse postfach posteingang mailbox ' +
      'morgenbriefing briefing nachrichtenüberblick per_mail per_e-mail push whitepaper e-book ebook checkliste leitfaden ' +
      'pdf ratgeber-pdf gratis-report spezialreport sonderreport studie_anfordern abmelden abmeldelink spam verteiler',
    membership:
      'abo abonnement plus premium mitgliedschaft mitglied digital e-paper epaper zugang vollzugriff paywall ausgabe ' +
      'printausgabe heft probelesen monatsabo flatrate sz_plus bezahlartikel abonnenten monat_gratis ' +
      'erste_monat pro_monat im_monat monatlich jährlich kündbar',
    shop: 'shop onlineshop online-shop store amazon otto zalando ebay mediamarkt saturn ikea lidl aldi tchibo thalia affiliate-link provision preisvergleich kaufberatung produktvergleich',
    app: 'app apps smartphone iphone android ios handy tablet qr-code qr download widget smart-tv',
    travel:
      'reise reisen urlaub hotel hotels kreuzfahrt flug flüge pauschalreise* leserreise* ferienwohnung* unterkunft booking mietwagen',
    book: 'buch bücher taschenbuch hardcover isbn verlag seiten hörbuch kindle bestseller autor_des_buches autorin_des_buches erschienen_im buchtipp leseprobe sonderheft',
    label:
      'anzeige anzeigen werbung advertorial gesponsert gesponserte gesponserter sponsored promotion werbeanzeige ' +
      'bezahlte_partnerschaft in_kooperation_mit kooperation partnerinhalt partnerangebot* partnerangebote verlagsangebot ' +
      'präsentiert_von anzeigensonderveröffentlichung sponsored_content anbieterinformation sponsor werbepartner ' +
      'mehr_aus_dem_web empfehlungen_aus_dem_web powered_by outbrain taboola unterstützt_von ein_angebot_von content_partner',
    reporting:
      'sagte sagt erklärte erklärt betonte teilte mitteilte berichtete berichtet hieß sprach forderte kritisierte warnte ' +
      'zufolge laut nach_angaben demnach verwies äußerte schrieb meldete kündigte bestätigte räumte wies erläuterte ' +
      'sprecher sprecherin minister ministerin polizei behörden regierung agentur dpa afp reuters gericht habe sei seien ' +
      'wurde wurden worden hatte hatten gestern am_montag am_dienstag am_mittwoch am_donnerstag am_freitag am_samstag am_sonntag',
    related:
      'lesen_sie_auch lesen_sie_mehr lesen_sie_hier mehr_zum_thema mehr_zu auch_interessant das_könnte_sie_auch ' +
      'das_könnte_dich mehr_artikel weitere_artikel ähnliche_artikel meistgelesen meistgelesene beliebt top-themen ' +
      'aktuelle_artikel neueste_beiträge mehr_von mehr_aus zum_thema passend_dazu vorheriger_artikel nächster_artikel ' +
      'weitere_themen themenseite dossier siehe_auch mehr_nachrichten empfehlungen_der_redaktion zur_startseite ' +
      'ebenfalls_interessant lesetipps ältere_beiträge weiterlesen videos galerie bilderstrecke',
    bio: 'redakteur redakteurin autor autorin journalist journalistin studierte geboren korrespondent korrespondentin volontär volontärin ressort leitet arbeitet_als schreibt_über schreibt_für ist_redakteur über_den_autor über_die_autorin zur_person chefredakteur ressortleiter gründer_und kolumnist kolumnistin',
    comment:
      'kommentar kommentare kommentieren antworten diskutieren kommentarfunktion leserbrief leserkommentare netiquette diskussion beitrag_melden forum leserbriefe kommentar_schreiben ' +
      'ihre_nachricht deine_nachricht benachrichtigt_werden kommentare_abonnieren',
    share:
      'teilen drucken merken artikel_teilen link_kopieren per_mail_teilen empfehlen weiterempfehlen artikel_empfehlen versenden twittern pocket feedback vorlesen',
    cookie:
      'cookie cookies einwilligung zustimmen akzeptieren datenschutzeinstellungen tracking consent einstellungen_verwalten externe_inhalte externer_inhalt inhalte_anzeigen personenbezogene',
    disclaimer:
      'haftungsausschluss keine_anlageberatung affiliate-links affiliate provisions-links kommt_über_einen transparenzhinweis offenlegung interessenkonflikt hinweis_zu ohne_gewähr keine_haftung mit_sternchen bekommen_wir_eine erhalten_wir_eine risikohinweis keine_kaufempfehlung redaktionell',
    caption:
      'foto fotos bild quelle symbolbild archivbild symbolfoto imago picture_alliance getty dpa_picture shutterstock grafik bildquelle © fotograf unsplash archiv screenshot',
    tags: 'themen schlagwörter schlagworte tags stichworte kategorie kategorien themengebiete rubrik rubriken',
    login:
      'login einloggen anmelden_oder bereits_abonnent schon_abonnent bereits_registriert passwort benutzername konto mein_konto logout ausloggen ' +
      'verifizieren bestätigungscode registrierung_war eingeloggt fehlgeschlagen passwort_vergessen abmelden benutzerkonto ' +
      'merkliste zugangsdaten',
    legal:
      'datenschutz datenschutzerklärung datenschutzbestimmungen agb impressum nutzungsbedingungen widerruf* teilnahmebedingungen geschäftsbedingungen kontakt_impressum alle_rechte urheberrecht einwilligung widerrufen mediadaten',
    date: 'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag uhr heute morgen',
    podcast: 'podcast podcasts folge episode hören anhören spotify apple_podcasts hörbuch audio',
  },
};
