/** Dutch words per cue, beyond the English ones that Dutch uses as they are. */
import type { LanguagePack } from '../cues.ts';

export const DUTCH: LanguagePack = {
  lang: 'nl',
  stopWords:
    'het een van dat te zijn met voor niet die aan ook als maar bij door nog wordt naar uit heeft ' +
    'hij worden dan deze dit werd hun geen tot kan was zich meer hebben omdat ze moet zou haar',
  words: {
    register:
      'aanmelden aanmelding aanmeldingen meld_je_aan meld_u_aan meld_je meld_jezelf schrijf_je_in ' +
      'schrijf_u_in schrijf_je inschrijven inschrijving* inschrijfformulier ik_doe_mee doe_mee ' +
      'registreer registreren registratie account_aanmaken maak_een_account maak_een_gratis ' +
      'maak_gratis open_een_rekening rekening_openen reserveer reserveren boek_nu boek_je boek_een ' +
      'boek_hier kaarten kaartjes toegangskaart* je_plek uw_plek je_plaats deelnemen deelname ' +
      'neem_deel word_lid solliciteer verzeker_je vooraanmelding inschrijfgeld zet_mij ' +
      'ik_wil_meedoen schrijf_mij',
    buy:
      'koop kopen_bij nu_kopen direct_kopen online_kopen bestel bestellen winkelwagen winkelmandje ' +
      'naar_de_webshop naar_de_winkel naar_de_aanbieding bekijk_aanbieding bekijk_deal bekijk_prijs ' +
      'bekijk_prijzen bekijk_product bekijk_bij bekijk_de_aanbieding naar_de_deal verkrijgbaar ' +
      'leverbaar bij_bol naar_bol scoor pre-orderen afrekenen',
    subscribe:
      'abonneren abonneer abonnement abonnementen proefabonnement* proefperiode gratis_proberen ' +
      'probeer_gratis probeer_nu eerste_maand maand_gratis maanden_gratis opzegbaar opzeggen ' +
      'onbeperkt_toegang onbeperkte_toegang onbeperkt_lezen lees_verder_met verder_lezen ' +
      'lees_onbeperkt om_verder_te_lezen abonnees abonnee ontgrendel steunlid krijg_toegang',
    donate:
      'doneer doneren donatie donaties donateur* gift giften schenk schenking steun_ons steun_onze ' +
      'steun_het uw_steun je_steun jouw_steun ondersteun_ons draag_bij draag_je_steentje bijdrage ' +
      'word_vriend help_ons help_mee onafhankelijke_journalistiek journalistiek_mogelijk aftrekbaar ' +
      'anbi inzamelactie* rekeningnummer tikkie goed_doel goede_doel',
    install:
      'downloaden installeer installeren haal_de_app onze_app gratis_app de_app_gratis voor_ios ' +
      'voor_android in_de_app_store via_de_app in_de_app scan_de scan_de_qr-code',
    follow:
      'volg_ons volg_onze volg_mij volg_ons_op volg_het like_onze like_ons sociale_media socials ' +
      'op_x whatsapp-kanaal youtube-kanaal ons_kanaal onze_pagina facebookpagina facebookgroep ' +
      'pushmeldingen pushberichten notificaties meldingen_aan blijf_op_de_hoogte ' +
      'meld_je_aan_voor_ons voorkeursbron word_fan mis_geen',
    contact:
      'contacteer contactformulier bel_ons bel_nu bel_naar bel_gratis mail_ons mail_naar ' +
      'stuur_een_mail app_ons stuur_ons offerte offertes vraag_een vraag_aan vraag_uw vraag_je ' +
      'vraag_hier vraag_de aanvragen aanvraag vrijblijvend vrijblijvende adviesgesprek ' +
      'adviesgesprekken kennismakingsgesprek kennismaking intakegesprek plan_een plan_je plan_uw ' +
      'afspraak adviseur adviseurs spreek_met praat_met demo brochure folder informatiepakket ' +
      'persoonlijk_advies gratis_advies advies_op_maat bereikbaar teruggebeld bel_me klantenservice ' +
      'stel_je_vraag bel_mij vraag_naar vraag_het',
    learn:
      'meer_informatie meer_info meer_weten lees_meer lees_verder kom_meer_te_weten ontdek_meer ' +
      'ontdek_hoe hier_klikken klik via_deze_link bekijk kijk_op kijk_hier bezoek ga_naar ' +
      'ga_naar_de naar_de_website vergelijk vergelijken meer_details toon_meer alle_informatie ' +
      'hier_vind_je hier_lees_je lees_hier start_nu begin_nu leer_hoe lees_alles naar_de',
    act:
      'ontdek ontdekken_wat profiteer bespaar kies_voor kies_uit vind_je probeer ontvang krijg ' +
      'geniet bescherm investeer leer begin_met begin_vandaag mis_het mis_niets mis_deze ' +
      'niet_wachten wacht_niet wacht_niet_langer aarzel_niet laat_je laat_u laat_uw grijp pak_je ' +
      'maak_kans wil_je wilt_u ben_je bent_u zoek_je zoekt_u op_zoek_naar heb_je heeft_u klaar_om ' +
      'benieuwd hulp_nodig stel_je_voor verbeter vergroot verhoog ga_aan_de_slag stap_over ' +
      'overstappen sluit_je_aan vul_je vul_uw vul_hier regel geef_cadeau verras gun_jezelf ' +
      'gebruik_de haal_het_meeste kom_naar nu wees_er_snel zet_de_stap doe_de_test mis_nooit ' +
      'geef_mij stuur_mij ik_wil bereken check_je check_uw',
    offer:
      'aanbieding aanbiedingen aanbod actie acties kortingsactie actieprijs korting kortingen ' +
      'kortingscode* kortingsbon* waardebon* cadeau cadeaus cadeaubon* cadeaukaart* welkomstcadeau ' +
      'welkomstbonus welkomstkorting prijsvraag winactie* verloting kans_op te_winnen ' +
      'lezersaanbieding* lezersactie* lezersvoordeel voordeel voordelig voordelige voordeelprijs ' +
      'besparing scherpe_prijs speciale_prijs voor_maar voor_slechts vanaf_slechts in_plaats_van ' +
      'van_voor adviesprijs afgeprijsd uitverkoop opruiming koopje koopjes vroegboek* ' +
      'gratis_verzending gratis_bezorging verzendkosten niet_goed_geld_terug geld_terug halve_prijs ' +
      'laagste_prijs beste_prijs stuntprijs spaarpunten tweede_halve prijzenpakket',
    free:
      'kosteloos kosteloze zonder_kosten geen_kosten zonder_verplichtingen vrijblijvend ' +
      'geen_creditcard vrije_toegang 0_euro zonder_creditcard',
    urgency:
      'laatste_kans laatste_dagen laatste_plaatsen laatste_plekken nog_maar op_is_op ' +
      'zolang_de_voorraad beperkte beperkt tijdelijk tijdelijke alleen_vandaag vandaag_nog t_m ' +
      'geldig_tot uiterlijk wees_snel snel_bij verloopt eindigt bijna_uitverkocht direct meteen ' +
      'nu_het_nog voordat_het nog_enkele aftellen inschrijfdeadline vol_is_vol schrijf_je_snel',
    benefit:
      'exclusief exclusieve gegarandeerd* garantie gepersonaliseerd* persoonlijke op_maat maatwerk ' +
      'stap_voor_stap eenvoudig gemakkelijk makkelijk moeiteloos efficiënt* professioneel ' +
      'professionele gecertificeerd* erkend* bewezen betrouwbaar betrouwbare vertrouwd* zorgeloos ' +
      'zorgeloze zonder_gedoe zonder_zorgen ideaal ideale perfecte onmisbaar onmisbare uniek unieke ' +
      'hoogwaardig* topkwaliteit beste voordelen oplossing oplossingen geheimen succes succesvol* ' +
      'deskundig* ervaren tevreden_klanten best_getest reclamevrij advertentievrij handig* compleet ' +
      'complete rust vakkundig*',
    you: 'je jij jou jouw u uw jullie jezelf uzelf',
    we: 'wij ons onze',
    product:
      'prijs prijzen maat maten kleur kleuren verzending levering bezorging levertijd voorraad ' +
      'uitverkocht merk merken beoordeling beoordelingen sterren review hoeveelheid fabrikant accu ' +
      'watt liter scherm batterij matras producten specificaties jurk schoenen crème ' +
      'prijs-kwaliteitverhouding artikelnummer stuks',
    event:
      'webinar* workshop* cursus cursussen trainingen opleiding opleidingen seminar* congres ' +
      'congressen conferentie* symposium bijeenkomst* evenement* lezing lezingen masterclass* ' +
      'studiedag* themadag informatieavond* inloopavond open_dag beurs livestream* bijscholing ' +
      'nascholing leergang leertraject e-learning certificaat diploma academie deelnemers programma ' +
      'kennissessie* netwerkborrel les lessen coachingstraject sessie sessies sprekers gastspreker*',
    expert:
      'expert* deskundige* specialist* spreker sprekers docent* trainer trainers gastheer ' +
      'presentator onder_leiding_van gepresenteerd_door verzorgd_door coaches adviseur adviseurs ' +
      'analist analisten begeleider* ervaringsdeskundige* vakspecialist*',
    gold:
      'goud gouden_munt goudstaaf goudstaven goudbaar goudbaren zilver zilverbaar zilverbaren ' +
      'edelmetaal edelmetalen munten goudprijs goudkoers zilverprijs platina kluis kluisopslag ' +
      'goudhandel*',
    finance:
      'aandeel aandelen aandelentip* beurs beurzen beleggen belegger* belegging* daytrading crypto* ' +
      'lening leningen lenen hypotheek hypotheken hypotheekadvies hypotheekrente oversluiten ' +
      'krediet kredieten creditcard creditcards spaarrekening* betaalrekening* sparen spaarrente ' +
      'rente rentes verzekering* verzekeren zorgverzekering* autoverzekering* rendement rendementen ' +
      'dividend* pensioen* investeren investering* investeerder* belasting* fiscaal fiscale aftrek ' +
      'vermogen vermogensopbouw vermogensbeheer banken vastgoed obligatie* fonds fondsen premie ' +
      'premies polis inleg kapitaal risico_op_verlies lijfrente box_3 rekening spaargeld',
    newsletter:
      'nieuwsbrief nieuwsbrieven nieuwsbericht mailadres e-mailadres e-mailadressen mailbox je_mail ' +
      'uw_mail per_mail via_mail uitschrijven uit_te_schrijven schrijf_je_uit afmelden dagelijks ' +
      'wekelijks wekelijkse dagelijkse elke_ochtend elke_week iedere_week iedere_ochtend elke_dag ' +
      'nieuwsupdate* op_de_hoogte ontvang_onze ontvang_de ontvang_het gids stappenplan checklist* ' +
      'whitepaper* e-book* verzendlijst mailinglijst bericht_bij alert voorbeeld',
    membership:
      'lidmaatschap lidmaatschappen leden lid_worden abonnee abonnees digitaal weekendkrant krant ' +
      'plusartikel* maand maandelijks per_jaar jaarlijks onbeperkt onbeperkte toegang voordeelpas ' +
      'jaarabonnement proefnummer losse_nummers editie tijdschrift maandbedrag',
    shop:
      'winkel winkels webshop* webwinkel* bol coolblue mediamarkt ikea hema albert_heijn jumbo lidl ' +
      'aldi wehkamp kruidvat blokker affiliatelink* koopgids* prijsvergelijker verkoper verkopers ' +
      'verkooppunten warenhuis boekhandel',
    app: 'applicatie mobiel mobiele telefoon telefoons smartphone* tablets computer qr-code toestel',
    travel:
      'reis reizen vakantie vakanties hotelovernachting* vlucht vluchten lezersreis* rondreis* ' +
      'stedentrip* vakantiehuis* vakantiepark* verblijf overnachting* reisorganisatie* arrangement ' +
      'arrangementen vliegticket* huurauto bestemming',
    book:
      'boek boeken roman romans uitgeverij uitgever gebonden luisterboek* e-reader boekwinkel ' +
      'verschenen_bij auteur_van schrijver_van bladzijden pagina’s hoofdstuk boekenweek stripboek ' +
      'kookboek* leesfragment verkrijgbaar_in_de_boekhandel',
    label:
      'advertentie advertenties adverteerder* advertorial* reclame reclames gesponsord* ' +
      'partnerbijdrage* partnercontent branded_content betaalde_samenwerking betaald_partnerschap ' +
      'in_samenwerking_met mede_mogelijk mogelijk_gemaakt aangeboden_door ingezonden_mededeling ' +
      'commerciële_samenwerking commercieel aanbevolen_voor_jou elders_op_het_web ' +
      'lees_verder_onder_de tekst_gaat_verder artikel_gaat_verder tekst_loopt_door ' +
      'gaat_verder_onder',
    reporting:
      'zei zegt zeggen vertelt vertelde meldt meldde melden verklaarde verklaart stelt stelde ' +
      'benadrukt liet_weten laat_weten volgens aldus bericht berichtte waarschuwt waarschuwde ' +
      'bevestigt bevestigde kondigde noemt noemde schrijft schreef woordvoerder woordvoerster ' +
      'ministerie premier politie justitie rechtbank rechter kabinet regering kamerlid burgemeester ' +
      'gemeente anp persbureau belga werd werden waren hadden gisteren maandag_is onderzoekers ' +
      'onderzoek verdachte ook_al bleek',
    related:
      'lees_ook lees_ook_dit bekijk_ook zie_ook meer_over meer_nieuws meer_artikelen meer_van ' +
      'meer_uit gerelateerd gerelateerde verder_lezen_over aanbevolen meest_gelezen best_gelezen ' +
      'populair populaire vorige volgende vorig_artikel volgend_artikel laatste_nieuws net_binnen ' +
      'nieuwste andere_artikelen ook_interessant misschien_ook dit_vind_je_misschien dossier ' +
      'uitgelicht recente_berichten in_het_nieuws meest_bekeken luister_ook achtergrond ' +
      'verder_lezen',
    bio:
      'journalist* redacteur redacteuren redactie verslaggever* correspondent* columnist* ' +
      'hoofdredacteur eindredacteur auteur auteurs schrijft_over schrijft_voor studeerde geboren_in ' +
      'freelancejournalist freelance-journalist oprichter_van geschreven_door gepubliceerd_door ' +
      'werkt_als medewerker_van chef leestijd tekst door_onze',
    comment:
      'reactie reacties reageer reageren beantwoorden antwoord discussie meepraten praat_mee ' +
      'huisregels ingezonden_brief lezersbrieven moderator gemodereerd verplichte_velden ' +
      'verplicht_veld',
    share:
      'delen deel printen afdrukken kopieer_link link_kopiëren doorsturen bewaar bewaren opslaan ' +
      'verstuur leeslijst luister_naar_dit cadeau_geven_aan',
    cookie:
      'accepteer accepteren weigeren toestemming toestemmen voorkeuren instellingen_beheren ' +
      'persoonsgegevens privacyinstellingen cookie-instellingen trackingcookies cookiebeleid',
    disclaimer:
      'affiliatelinks affiliate-links commissie ontvangen_wij_een krijgen_wij_een wij_ontvangen ' +
      'geen_financieel_advies beleggingsadvies in_het_verleden_behaalde geen_garantie_voor ' +
      'waarschuwing belangenverstrengeling redactioneel_onafhankelijk onafhankelijk_van_de ' +
      'informatieve_doeleinden aan_dit_artikel_kunnen geen_rechten disclaimers verantwoording',
    caption:
      'foto foto’s beeld beeldbank afbeelding afbeeldingen bron fotograaf illustratie archieffoto ' +
      'archiefbeeld schermafbeelding infographic stockfoto',
    tags:
      'onderwerpen onderwerp trefwoorden thema’s thema categorie categorieën rubriek rubrieken ' +
      'labels geplaatst_in',
    login:
      'inloggen log_in_of log_in_met inlog al_abonnee al_lid ben_je_al_abonnee bent_u_al_abonnee ' +
      'wachtwoord gebruikersnaam uitloggen mijn_profiel aanmelden_of',
    legal:
      'privacybeleid privacyverklaring privacystatement gebruiksvoorwaarden voorwaarden ' +
      'actievoorwaarden auteursrecht* alle_rechten rechten_voorbehouden cookieverklaring colofon ' +
      'avg door_je_aan_te door_te_klikken akkoord kvk wie_zijn_wij over_ons herroepingsrecht ' +
      'persoonsgegevens',
    date:
      'januari februari maart mei juni juli augustus oktober maandag dinsdag woensdag donderdag ' +
      'vrijdag zaterdag zondag uur vandaag morgen',
    podcast: 'luister luisteren beluister beluisteren aflevering* podcastserie terugluisteren',
  },
};
