/** French words per cue, beyond the English ones that French uses as they are. */
import type { LanguagePack } from '../cues.ts';

export const FRENCH: LanguagePack = {
  lang: 'fr',
  stopWords:
    'le les des du et est une dans pour qui que sur pas aux par avec cette il elle sont plus son ' +
    'ses mais ou leur ce comme ils été deux d’un d’une c’est qu’il n’est s’est',
  words: {
    register:
      'inscription inscriptions l’inscription d’inscription s’inscrire m’inscrire inscrivez ' +
      'inscrivez-vous inscris-toi je_m’inscris créer_un_compte créer_mon_compte créez_votre_compte ' +
      'créez_un_compte ouvrir_un_compte ouvrez_un_compte ouvrez_votre réservez réserver_ma_place ' +
      'réserver_votre réserve_ta réserver_maintenant ma_place votre_place billetterie billets ' +
      'participez je_participe pour_participer enregistrez-vous s’enregistrer rejoignez ' +
      'rejoignez-nous rejoins rejoindre_la_communauté préinscription* postulez pré-inscription* ' +
      'places_disponibles j’ouvre ouvrir_mon valider_ma participer_au participer_à_la je_réserve ' +
      'me_réserver inscrire inscrivez-moi',
    buy:
      'acheter achetez j’achète commandez commander je_commande ajouter_au_panier voir_l’offre ' +
      'voir_le_prix voir_les_prix voir_sur voir_chez voir_le_produit voir_le_deal voir_la_boutique ' +
      'précommander précommandez précommande disponible_chez disponible_sur en_vente_sur ' +
      'en_vente_chez offrez-vous procurez-vous se_procurer profiter_de_l’offre j’en_profite ' +
      'bon_de_commande passer_commande',
    subscribe:
      's’abonner m’abonner abonnez-vous abonne-toi abonner je_m’abonne abonnement abonnements ' +
      'l’abonnement d’abonnement réabonn* essai d’essai essayer_gratuitement testez_gratuitement ' +
      'mois_offert premier_mois sans_engagement résiliable* annulable à_tout_moment accès_illimité ' +
      'accès_complet débloquer débloquez poursuivre_votre_lecture pour_lire_la_suite ' +
      'lire_la_suite_de_cet réservé_aux_abonnés réservée_aux_abonnés article_réservé il_vous_reste ' +
      'formule_numérique offre_numérique devenez_abonné devenez_membre devenir_membre ' +
      'lire_en_illimité',
    donate:
      'don dons je_donne soutenez soutenez-nous nous_soutenir je_soutiens votre_soutien ' +
      'votre_générosité donateur* donatrice* déductible* défiscalis* réduction_d’impôt contribuez ' +
      'cagnotte financement_participatif presse_indépendante journalisme_indépendant ' +
      'média_indépendant journal_indépendant adhérez soutenir_notre aidez-nous sans_but_lucratif ' +
      'lecteurs_et_lectrices',
    install:
      'télécharger téléchargez télécharge téléchargement* téléchargeable* installez ' +
      'installer_l’application installer_l’appli notre_application notre_appli application_gratuite ' +
      'application_mobile dans_l’application dans_l’appli sur_l’application l’application_gratuite ' +
      'sur_ios sur_android l’app_store sur_google_play scannez flashez disponible_gratuitement_sur ' +
      'installer_gratuitement obtenir_l’appli obtenir_l’application',
    follow:
      'suivez-nous suis-nous nous_suivre suivez suivre_sur retrouvez-nous retrouvez_nous ' +
      'rejoignez-nous_sur abonnez-vous_à_notre likez réseaux_sociaux sur_x notre_chaîne notre_page ' +
      'notre_groupe ajoutez-nous source_préférée',
    contact:
      'contactez contactez-nous contactez-moi contacter écrivez-nous nous_écrire appelez ' +
      'appelez-nous téléphonez rendez-vous_gratuit prendre_rendez-vous prenez_rendez-vous ' +
      'premier_rendez-vous réservez_un_appel devis demander_un demander_une demandez_votre ' +
      'demandez_un être_rappelé être_contacté être_recontacté nos_conseillers un_conseiller ' +
      'nos_équipes bilan_gratuit étude_gratuite simulation simulez démo démonstration ' +
      'documentation_gratuite brochure numéro_vert parlez_à parler_à échangez_avec échanger_avec ' +
      'vos_besoins posez_vos_questions joignez-nous permanence_téléphonique ' +
      'demander_la_documentation simuler je_simule',
    learn:
      'en_savoir_plus savoir_plus plus_d’informations plus_d’infos plus_d’info cliquez cliquez-ici ' +
      'cliquer_ici cliquant_ici découvrez_comment lire_la_suite lire_l’article lire_plus voir_plus ' +
      'consultez rendez-vous_sur visitez visiter_le_site voir_le_site voir_la_vidéo ' +
      'voir_le_programme voir_les_offres comparez comparer_les renseignez-vous informez-vous ' +
      'je_découvre par_ici ici_pour toutes_les_infos apprenez_comment regarder_maintenant ' +
      'commencer_maintenant accédez accéder_au j’y_vais voir_les_formules continuer_ma_lecture ' +
      'voir_les_cotations voir_les_tarifs',
    act:
      'découvrez découvrir découvre profitez profite profiter_de économisez gagnez choisissez ' +
      'trouvez essayez testez recevez obtenez bénéficiez boostez protégez investissez apprenez ' +
      'maîtrisez explorez laissez-vous faites ne_manquez ne_ratez ne_loupez ne_passez n’attendez ' +
      'n’hésitez lancez lancez-vous commencez démarrez préparez offrez demandez partez venez tentez ' +
      'misez saisissez pensez_à vous_cherchez vous_souhaitez vous_voulez envie_de besoin_d’aide ' +
      'et_si_vous transformez améliorez augmentez réduisez optimisez créez construisez gérez ' +
      'imaginez dès_maintenant osez passez_à plongez évitez vivez inspirez-vous simplifiez ' +
      'anticipez remplissez indiquez envoyez-moi gardez-moi je_veux je_choisis c’est_parti ' +
      'obtenir_mon calculer_mon calculez lancer_la tester_ma essayer_maintenant êtes-vous_prêt',
    offer:
      'offre offres l’offre d’offre promos promotion promotions remise remises réduction réductions ' +
      'rabais soldes bon_plan bons_plans bon_d’achat bons_d’achat cadeau cadeaux offert offerte ' +
      'offerts offertes prix_réduit tarif_réduit tarif_préférentiel tarif_spécial au_lieu_de ' +
      'prix_barré à_partir_de jeu-concours concours à_gagner tirage_au_sort remboursé ' +
      'livraison_gratuite prime_de_bienvenue vente_flash vente_privée ventes_privées déstockage ' +
      'liquidation petit_prix petits_prix meilleur_prix moins_cher carte-cadeau chèque-cadeau ' +
      'parrainage économies',
    free:
      'gratuit gratuite gratuits gratuites gratuitement sans_frais sans_carte_bancaire ' +
      'sans_obligation zéro_euro 0_€ zéro_frais sans_condition accès_libre entrée_libre',
    urgency:
      'dernière_chance dernières_heures derniers_jours dernières_places limité limitée limités ' +
      'limitées jusqu’à_épuisement dans_la_limite expire se_termine bientôt dépêchez-vous vite ' +
      'dès_aujourd’hui aujourd’hui_seulement sans_attendre sans_tarder tout_de_suite immédiatement ' +
      'compte_à_rebours il_ne_reste plus_que_quelques ne_tardez avant_qu’il date_limite ' +
      'jusqu’au_bout valable_jusqu’au prend_fin il_reste_encore',
    benefit:
      'exclusif exclusifs exclusives exclusivité* garanti* privilégi* avantage avantages avantageu* ' +
      'sur_mesure sur-mesure personnalisé* clé_en_main clés_en_main pas_à_pas étape_par_étape ' +
      'facilement simplement efficace efficaces professionnel* certifié* reconnu* éprouvé* sérénité ' +
      'sereinement en_toute_confiance en_toute_sécurité en_toute_simplicité en_quelques_clics idéal ' +
      'idéale parfait parfaite incontournable* indispensable* haut_de_gamme de_confiance ' +
      'accompagnement performant* ultime astuces réussir réussite clients_satisfaits numéro_1 ' +
      'sans_publicité élu le_meilleur les_meilleurs les_meilleures unique clef_en_main',
    you: 'vous votre vos vous-même tu toi ton ta tes',
    we: 'nous notre nos',
    product:
      'prix taille tailles couleur couleurs livraison livré modèle modèles référence avis étoiles ' +
      'marque marques coloris pointure quantité fabricant batterie watts litres pouces écran ' +
      'autonomie matelas produit produits caractéristiques robe chaussures crème comparatif ' +
      'rapport_qualité-prix lot paire',
    event:
      'webinaire* web-séminaire* visioconférence* séminaire* atelier* l’atelier d’atelier ' +
      'conférence* formation* cours stage stages colloque* salon salons congrès évènement* ' +
      'événement* l’événement en_direct programme cursus diplôme* certifiant* e-learning ' +
      'participant* rencontres table_ronde portes_ouvertes académie mastère rediffusion module ' +
      'modules masterclasses se_former formez-vous soirée places',
    expert:
      'experte* expert-comptable spécialiste* animé_par animée_par présenté_par présentée_par ' +
      'intervenant* formateur* formatrice* conférencier* conférencière* l’expert d’experts invité ' +
      'invités modéré_par animateur animatrice conseiller conseillers consultant* analyste*',
    gold:
      'l’or d’or or_physique en_or argent_physique pièces_d’argent lingot* napoléons once onces ' +
      'métaux_précieux métal_précieux platine coffre-fort or_et_argent vingt_francs numismati*',
    finance:
      'actions bourse boursier* boursière* courtier* courtage cryptomonnaie* crypto-monnaie* ' +
      'cryptos prêts crédit crédits emprunt emprunts l’emprunt hypothécaire* immobilier immobilière ' +
      'immobiliers l’immobilier assurance* l’assurance d’assurance mutuelle* épargne épargnant* ' +
      'l’épargne d’épargne livret placement* placer investir investissement* l’investissement ' +
      'd’investissement investisseur* rendement* dividende* retraite fiscalité défiscalisation ' +
      'impôt* l’impôt d’impôts patrimoine banque bancaire* taux compte_courant portefeuille ' +
      'obligations fonds scpi pea plus-value* simulateur capital mensualité* prêt_personnel un_prêt',
    newsletter:
      'lettre_d’information lettres_d’information infolettre* l’infolettre courriel* mail mails ' +
      'adresse_électronique votre_adresse boîte_de_réception désinscri* désabonn* recevez recevoir ' +
      'chaque_matin chaque_semaine tous_les_matins hebdomadaire alerte alertes livre_blanc ' +
      'livres_blancs liste_de_diffusion l’essentiel_de_l’actualité matinale quotidienne ' +
      'être_prévenu soyez_informé je_la_reçois restez_informé',
    membership:
      'abonné abonnés abonnée abonnées l’abonné adhésion* l’adhésion adhérent* membre membres ' +
      'numérique accès formule formules par_an mois mensuel mensuelle annuel annuelle kiosque ' +
      'numéro forfait* contenu_réservé intégralité illimité illimitée',
    shop:
      'boutique boutiques magasin magasins fnac darty cdiscount carrefour leclerc ikea decathlon ' +
      'marchand* vendeur* lien_affilié guide_d’achat comparateur comparateurs e-commerce panier ' +
      'en_ligne détaillant*',
    app:
      'application applications appli applis l’application l’appli d’applications mobiles téléphone ' +
      'téléphones portable tablette* ordinateur navigateur',
    travel:
      'voyage voyages voyager hôtel hôtels l’hôtel séjour séjours vacances vol vols croisière* ' +
      'circuits location_de_voiture week-end escapade* camping gîte* réservation* voyagiste* ' +
      'destination',
    book:
      'livre livres roman romans ouvrage ouvrages l’ouvrage éditeur éditeurs éditions librairie* ' +
      'libraire* l’éditeur broché parution bande_dessinée hors-série tome paru_aux album',
    label:
      'publicité publicités publicitaire* publi-rédactionnel publirédactionnel publi-reportage ' +
      'publireportage pub annonce annonces annonceur* sponsorisé* partenaire partenaires ' +
      'partenariat* proposé_par offert_par parrainé* la_suite_après_cette la_suite_après_la ' +
      'ailleurs_sur_le_web recommandé_pour_vous contenu_de_marque communiqué',
    reporting:
      'déclare déclaré a_dit affirme affirmé explique expliqué ajouté ajoute précisé précise estime ' +
      'indiqué annoncé selon d’après souligne souligné rapporte rapporté assuré raconte raconté ' +
      'confié rappelle dénonce dénoncé a_été ont_été avait avaient était étaient porte-parole ' +
      'ministre* président* gendarmerie gendarmes procureur* parquet tribunal gouvernement député* ' +
      'maire afp l’afp hier autorités s’est_dit poursuit dernier_trimestre enquête l’enquête',
    related:
      'à_lire_aussi lire_aussi à_lire à_voir_aussi voir_aussi lire_également lisez_aussi ' +
      'sur_le_même_sujet sur_le_même_thème articles_liés articles_similaires vous_aimerez_aussi ' +
      'vous_aimerez_également plus_lus plus_populaires plus_d’articles autres_articles dossier ' +
      'à_la_une dernières_actualités dernières_nouvelles derniers_articles articles_récents ' +
      'précédent suivant pour_aller_plus_loin notre_sélection toute_l’actualité toute_l’actu ' +
      'à_suivre tendances en_continu voir_tous tous_les_articles à_ne_pas_manquer lire_la_suite',
    bio:
      'journaliste journalistes rédacteur* rédactrice* rédaction correspondant* chroniqueur* ' +
      'chroniqueuse* éditorialiste* auteur autrice auteure l’auteur l’autrice né_à née_à ' +
      'passionné_de passionnée_de spécialisé_dans écrit_pour tous_ses_articles ses_articles ' +
      'fondateur_de fondatrice_de cofondateur pigiste écrit_par publié_par rédigé_par relu_par ' +
      'diplômé_de diplômée_de propos_recueillis entretien_réalisé envoyé_spécial envoyée_spéciale ' +
      'mis_en_ligne de_lecture temps_de_lecture reportage',
    comment:
      'commentaire commentaires commenter commentez réagir réagissez réactions répondre laisser_un ' +
      'laissez_un modér* votre_avis donnez_votre_avis courrier_des_lecteurs forum signaler ' +
      'champs_obligatoires',
    share:
      'partager partagez partage imprimer envoyer copier_le_lien enregistrer_l’article sauvegarder ' +
      'lire_plus_tard par_e-mail favoris écouter_l’article offrir_cet_article',
    cookie:
      'accepter refuser consentement traceurs paramétrer vos_choix données_personnelles vie_privée ' +
      'finalités',
    disclaimer:
      'avertissement liens_affiliés lien_d’affiliation affiliation conseil_en_investissement ' +
      'ne_constitue_pas ne_constituent_pas à_titre_informatif à_titre_indicatif ' +
      'performances_passées conflit_d’intérêts nous_pouvons_recevoir percevoir_une ' +
      'en_toute_indépendance rédaction_indépendante risque_de_perte transparence certains_liens ' +
      'sont_affiliés',
    caption:
      'crédits crédit photographie* d’illustration capture_d’écran archives photographe légende ' +
      'source dr',
    tags:
      'étiquettes mots-clés mots-clefs mot-clé catégorie catégories rubrique rubriques thème thèmes ' +
      'thématiques thématique sujets classé_dans dans_l’actualité',
    login:
      'se_connecter connexion connectez-vous me_connecter je_me_connecte déjà_abonné déjà_abonnée ' +
      'déjà_inscrit déjà_un_compte déjà_membre mot_de_passe identifiant identifiants mon_compte ' +
      'déconnexion identifiez-vous s’identifier',
    legal:
      'mentions_légales confidentialité cgu cgv tous_droits droits_réservés protection_des_données ' +
      'rgpd en_cliquant en_vous_inscrivant j’accepte vous_acceptez reproduction_interdite ' +
      'droit_d’accès plan_du_site règlement charte mes_coordonnées',
    date:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi ' +
      'mardi mercredi jeudi vendredi samedi dimanche heure heures demain aujourd’hui',
    podcast: 'écouter écoutez réécouter épisode* l’épisode émission* l’émission balado* à_l’écoute',
  },
};
