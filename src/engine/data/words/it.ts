/** Italian words per cue, beyond the English ones that Italian uses as they are. */
import type { LanguagePack } from '../cues.ts';

export const ITALIAN: LanguagePack = {
  lang: 'it',
  stopWords:
    'il di che è per con del della dei delle non sono alla nel nella gli si da come più anche ha ad ' +
    'dal dalla sul sulla questo questa ma degli agli nei nelle c’è hanno una tra suo sua',
  words: {
    register:
      'iscrizione iscrizioni l’iscrizione iscriversi iscriviti iscrivetevi si_iscriva mi_iscrivo ' +
      'iscrivendoti registrati registrarsi registrazione registrazioni registratevi crea_un_account ' +
      'crea_il_tuo_account crea_account apri_un_conto apri_il_tuo_conto aprire_un_conto ' +
      'apra_un_conto prenota prenotate prenotazione prenotazioni prenotare prenoti riserva_il_tuo ' +
      'il_tuo_posto posto_riservato posti_disponibili partecipa partecipate partecipare_al ' +
      'biglietto biglietti unisciti unitevi candidati_ora aderisci accedi_gratis assicurati_un ' +
      'preiscrizione* partecipo conferma_la_partecipazione aggiungi_al_calendario registrarmi ' +
      'voglio_partecipare salva_il_posto',
    buy:
      'acquista acquistalo acquistala acquistare acquistate compra compralo comprala comprare_su ' +
      'ordina ordinalo ordinare carrello vedi_offerta vedi_l’offerta vai_all’offerta vedi_prezzo ' +
      'vedi_su scopri_il_prezzo vai_al_prodotto disponibile_su disponibile_presso in_vendita_su ' +
      'preordina preordine acquistabile* acquisto_online procedi_all’acquisto in_edicola_e ' +
      'lo_voglio',
    subscribe:
      'abbonati abbonarsi abbonamento abbonamenti l’abbonamento all’abbonamento abbonatevi ' +
      'si_abboni mi_abbono sottoscrivi sottoscrivere attiva_ora attiva_il prova_gratuita ' +
      'prova_gratis prova_ora periodo_di_prova primo_mese mese_gratis disdici disdire ' +
      'cancella_quando senza_vincoli senza_impegno rinnovo_automatico accesso_illimitato ' +
      'continua_a_leggere per_continuare_a_leggere leggi_tutti contenuto_riservato diventa_socio ' +
      'sblocca sbloccare abbonato rinnova attiva_la_prova attiva_la',
    donate:
      'dona donaci donare donazione donazioni il_tuo_contributo il_tuo_sostegno sostieni sostienici ' +
      'sosteneteci sostenere_il sostenitore sostenitori contribuisci contributo_volontario ' +
      'cinque_per_mille 5x1000 5_per_mille 8xmille aiutaci aiutateci supportaci deducibil* ' +
      'detraibil* raccolta_fondi giornalismo_indipendente informazione_indipendente ' +
      'informazione_libera codice_fiscale senza_scopo_di_lucro senza_fini_di_lucro offerta_libera ' +
      'bonifico iban',
    install:
      'scarica scaricala scaricalo scaricare scaricate scarichi installa installala ' +
      'installare_l’app la_nostra_app l’app_gratuita app_gratuita per_ios per_android ' +
      'su_google_play sull’app_store nell’app dall’app inquadra scansiona ' +
      'disponibile_gratuitamente_su applicazione_gratuita',
    follow:
      'seguici seguiteci segui_la segui_il seguimi ci_segua segui_su metti_mi_piace mi_piace ' +
      'social_network canali_social i_nostri_social su_x su_google_news nostro_canale nostra_pagina ' +
      'iscriviti_al_canale notifiche resta_aggiornato rimani_aggiornato resta_in_contatto ' +
      'restate_aggiornati fonte_preferita',
    contact:
      'contattaci contattateci contatta contatti contattare contatto chiamaci chiama_ora chiama_il ' +
      'telefonaci scrivici scriveteci consulenza consulenze consulente richiedi richiedete richieda ' +
      'richiedere preventivo preventivi fissa_un prendi_appuntamento parla_con parlane_con chiedi_a ' +
      'demo_gratuita prenota_una_demo verrai_ricontattato essere_ricontattato ti_richiamiamo ' +
      'numero_verde opuscolo senza_impegno assistenza_clienti prendere_un_appuntamento ' +
      'fissa_un_appuntamento appuntamento_gratuito',
    learn:
      'scopri_di_più scopri_come scopri_tutti scopri_tutte per_saperne_di_più saperne_di_più ' +
      'maggiori_informazioni più_informazioni ulteriori_informazioni tutte_le_informazioni ' +
      'leggi_di_più leggi_tutto clicca cliccate clicchi cliccando_qui fai_clic visitate visita ' +
      'vai_al_sito vai_al guarda_ora guarda_il_video consulta confronta vedi_tutti vedi_di_più ' +
      'mostra_di_più informati approfondisci qui_puoi entra_in inizia_ora inizia_subito vai_alla ' +
      'tutti_i_dettagli dettagli_qui sfoglia_il_catalogo vedi_le_quotazioni',
    act:
      'scopri scoprite scoprilo scopra approfitta approfittane approfittate approfitti risparmiate ' +
      'vinci scegli scegliete scelga provalo provate prova_il prova_la provi ricevi ricevete riceva ' +
      'ottieni ottenete goditi usufruisci proteggi investi impara imparate esplora inizia iniziate ' +
      'non_perdere non_perderti non_perdetevi non_perda non_aspettare non_lasciarti non_farti ' +
      'non_esitare lasciati immagina vuoi stai_cercando hai_bisogno sei_pronto ti_piacerebbe ' +
      'migliora trasforma diventa crea_il_tuo regala regalati regalate accedi mettiti prendi ' +
      'compila inserisci preparati gestisci ottimizza sfrutta evita tieniti fai_crescere assicurati ' +
      'scrivi adesso voglio calcola verifica blocca',
    offer:
      'offerta offerte l’offerta un’offerta sconto sconti scontato scontata scontati scontate ' +
      'promozione promozioni promozionale buono buoni regalo regali omaggio concorso in_palio ' +
      'estrazione premio premi prezzo_speciale prezzo_ridotto miglior_prezzo migliori_prezzi ' +
      'metà_prezzo a_partire_da a_soli a_solo anziché invece_di spedizione_gratuita ' +
      'spese_di_spedizione soddisfatti_o_rimborsati rimborso saldi svendita affare occasione ' +
      'risparmio vantaggiosa ribasso minimo_storico agevolat* tasso_zero sottocosto conviene',
    free:
      'gratuito gratuita gratuiti gratuite gratuitamente senza_costi senza_spese senza_impegno ' +
      'senza_carta zero_spese a_costo_zero costo_zero ingresso_libero nessun_costo in_omaggio ' +
      'zero_commissioni',
    urgency:
      'ultima_occasione ultimi_giorni ultime_ore ultimi_posti ultimi_pezzi limitato limitata ' +
      'limitati limitate fino_ad_esaurimento esaurimento_scorte entro_il scade scadenza solo_oggi ' +
      'solo_per_oggi oggi_stesso ancora_per_poco affrettati affrettatevi presto_che prima_che ' +
      'fino_al valida_fino valido_fino pochi_posti subito immediatamente termina non_tardare ' +
      'conto_alla_rovescia scadono',
    benefit:
      'esclusivo esclusiva esclusivi esclusive garantit* garanzia garanzie vantaggio vantaggi ' +
      'vantaggios* personalizzat* su_misura passo_dopo_passo facilmente comodamente sempli* ' +
      'efficace efficaci professionale professionali certificat* riconosciut* affidabil* di_fiducia ' +
      'serenità ideale ideali perfetto perfetta imperdibil* indispensabil* innovativ* unico unica ' +
      'il_meglio il_migliore i_migliori le_migliori alta_qualità soluzione soluzioni segreti ' +
      'trucchi consigli successo in_sicurezza senza_pensieri in_pochi_clic senza_pubblicità ' +
      'comodità leader a_portata_di',
    you: 'tu tuo tua tuoi tue te ti voi vostro vostra vostri vostre vi',
    we: 'noi nostro nostra nostri nostre ci_impegniamo',
    product:
      'prezzo prezzi taglia taglie misura colore colori spedizione consegna disponibile ' +
      'disponibilità esaurito modello modelli recensione recensioni stelle marca marchio quantità ' +
      'produttore batteria watt litri pollici schermo autonomia materasso prodotto prodotti ' +
      'caratteristiche scarpe vestito crema confronto qualità-prezzo confezione pezzi',
    event:
      'seminario seminari laboratorio conferenza conferenze corso corsi convegno convegni congresso ' +
      'evento eventi l’evento formazione formativo formativi diretta lezione lezioni certificazione ' +
      'certificazioni diploma laurea master fiera incontro incontri giornata_di_studi ' +
      'giornate_formative accademia relatore relatori partecipanti aggiornamento_professionale ' +
      'tavola_rotonda moduli programma_del replica iscritti sessione sessioni',
    expert:
      'esperto esperta esperti esperte specialista specialisti relatore relatori relatrice ' +
      'relatrici docente docenti formatore formatori tenuto_da tenuta_da condotto_da condotta_da ' +
      'moderato_da modera interverranno interviene ospite ospiti consulente consulenti analista ' +
      'analisti tutor conduce',
    gold:
      'oro l’oro d’oro lingotto lingotti monete_d’argento argento_fisico l’argento sterlina ' +
      'sterline marengo oncia once metalli_preziosi metallo_prezioso platino palladio ' +
      'prezzo_dell’oro quotazione_dell’oro cassetta_di_sicurezza',
    finance:
      'azioni azionario azionari azionaria borsa borse criptovalut* cripto prestito prestiti mutuo ' +
      'mutui finanziamento finanziamenti carta_di_credito carte_di_credito carta_prepagata ' +
      'conto_corrente conto_deposito conti_deposito assicurazione assicurazioni assicurativ* ' +
      'polizza polizze risparmi risparmiator* investire investimento investimenti l’investimento ' +
      'investitore investitori rendimento rendimenti dividendo dividendi pensione pensioni ' +
      'previdenza tasse fiscale fisco imposta imposte patrimonio patrimonial* banca banche bancari* ' +
      'tasso tassi tan taeg interessi portafoglio obbligazion* fondo fondi immobiliare immobiliari ' +
      'capitale btp rata rate cessione_del_quinto consolidamento apri_il_conto',
    newsletter:
      'posta_elettronica mail casella ricevi_ogni ricevere ricevi_la ogni_mattina ogni_settimana ' +
      'ogni_giorno settimanale quotidiana cancellarti disiscriv* annullare_l’iscrizione avvisi ' +
      'notizie_via guida lista_di_distribuzione resta_informato le_notizie_più rassegna_stampa ' +
      'modello',
    membership:
      'abbonato abbonati abbonata abbonate socio soci socia tessera tesseramento membri iscritti ' +
      'digitale edizione_cartacea edicola al_anno all’anno mese mensile mensili annuale annuali ' +
      'illimitato illimitata accesso arretrati numero rivista quota_associativa',
    shop:
      'negozio negozi unieuro mediaworld ikea decathlon esselunga carrefour ibs lafeltrinelli ' +
      'rivenditore rivenditori venditore venditori link_di_affiliazione link_affiliato ' +
      'guida_all’acquisto comparatore comparazione e-commerce ecommerce punti_vendita',
    app:
      'applicazione applicazioni l’app dell’app cellulare cellulari telefono telefonino telefoni ' +
      'computer dispositivi',
    travel:
      'viaggio viaggi viaggiare albergo alberghi volo voli crociera crociere vacanza vacanze ' +
      'soggiorno soggiorni agriturismo weekend escursion* noleggio destinazion* pernottamento',
    book:
      'libro libri romanzo romanzi volume editore editrice libreria librerie copertina_rigida ' +
      'brossura tascabile edito_da pubblicato_da autore_di autrice_di pagine capitolo audiolibro ' +
      'audiolibri fumetto fumetti saggio copie',
    label:
      'pubblicità pubblicitari* annuncio annunci inserzion* sponsorizzat* publiredazionale ' +
      'pubbliredazionale informazione_promozionale messaggio_promozionale in_collaborazione_con ' +
      'contenuto_promozionale offerto_da presentato_da consigliati_per_te raccomandati_per_te ' +
      'potrebbe_interessarti_anche dal_web continua_dopo_la',
    reporting:
      'ha_detto ha_annunciato dichiara dichiarato afferma affermato spiega spiegato aggiunge ' +
      'aggiunto sottolinea sottolineato commenta racconta raccontato riferito precisa precisato ' +
      'secondo stando_a portavoce ministro ministra ministero presidente premier polizia ' +
      'carabinieri procura procuratore magistrat* tribunale governo sindaco sindaca assessore ansa ' +
      'agenzia era erano aveva avevano è_stato è_stata sono_stati sono_state ieri indagini indagine ' +
      'inchiesta conclude ricorda prosegue replica',
    related:
      'leggi_anche leggi_pure vedi_anche guarda_anche potrebbe_interessarti ti_potrebbe_interessare ' +
      'potrebbero_interessarti articolo_correlato correlati correlate più_letti più_lette ' +
      'i_più_letti più_visti più_popolari altri_articoli altre_notizie ultime_notizie ultim’ora ' +
      'ultimi_articoli precedente successivo successiva articoli_recenti articoli_simili ' +
      'sullo_stesso_argomento sullo_stesso_tema approfondimenti in_evidenza primo_piano di_tendenza ' +
      'altro_su tutte_le_notizie dello_stesso_autore per_approfondire',
    bio:
      'giornalista giornalisti redattore redattrice redazione corrispondente inviato inviata ' +
      'editorialista cronista autore autrice caporedattore direttore_responsabile nato_a nata_a ' +
      'laureato laureata appassionato_di appassionata_di si_occupa_di scrive_per collabora_con ' +
      'informazioni_sull’autore l’autore fondatore_di fondatrice_di scritto_da pubblicato_il ' +
      'tutti_gli_articoli_di blogger testo_di intervista_di tempo_di_lettura minuti_di_lettura',
    comment:
      'commento commenti commenta commentare rispondi discussione dibattito forum lettere ' +
      'moderazione moderati segnala_un la_tua_opinione campi_obbligatori',
    share:
      'condividi condividere condividilo condivisione stampa invia copia_link copia_il_link salva ' +
      'leggi_dopo ascolta_l’articolo preferiti inoltra',
    cookie:
      'accetta accetto rifiuta consenso consensi preferenze dati_personali tracciamento ' +
      'informativa_estesa profilazione terze_parti',
    disclaimer:
      'avvertenza avvertenze esclusione_di_responsabilità affiliazione affiliati commissione ' +
      'potremmo_ricevere non_costituisce non_costituiscono scopo_informativo scopi_informativi ' +
      'fini_informativi rendimenti_passati conflitto_di_interessi consulenza_finanziaria ' +
      'sollecitazione indipendenza_editoriale trasparenza senza_costi_aggiuntivi',
    caption:
      'foto fotografia fotografie immagine immagini crediti d’archivio archivio ' +
      'per_gentile_concessione illustrazione schermata fotografo fonte infografica didascalia ' +
      'repertorio',
    tags:
      'tag argomenti argomento etichette categoria categorie sezioni sezione parole_chiave temi ' +
      'archiviato_in pubblicato_in altro_in',
    login:
      'accedi_al_tuo accedi_con accedi_o effettua_l’accesso sei_già_abbonato sei_già_registrato ' +
      'sei_già_iscritto già_abbonato già_registrato hai_già_un nome_utente il_mio_profilo esci ' +
      'area_riservata credenziali',
    legal:
      'informativa termini_e_condizioni termini_di_servizio condizioni_d’uso condizioni_generali ' +
      'note_legali diritti_riservati riproduzione_riservata riproduzione_vietata ' +
      'trattamento_dei_dati trattamento_dei_miei protezione_dei_dati partita_iva p_iva cliccando_su ' +
      'iscrivendoti_accetti acconsento dichiaro_di ho_letto regolamento chi_siamo mappa_del_sito ' +
      'testata_giornalistica registrazione_tribunale autorizzo accetto_il_trattamento',
    date:
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre ' +
      'dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica ore oggi domani',
    podcast: 'ascolta ascoltalo ascoltare ascoltate puntata puntate episodio episodi trasmissione',
  },
};
