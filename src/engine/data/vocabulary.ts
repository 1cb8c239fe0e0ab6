/**
 * Trained weights, written by `npm run train`: do not edit.
 * On 833 real pages and 1218 written ones; out of fold by site on the real ones:
 * found 37.1% core 38.8% folds 94.1% of 639 chars 93.1% lost 0.034% pages 1.7%.
 */
import type { PackedVocabulary } from '../features/vocabulary.ts';

export const VOCABULARY: PackedVocabulary = {
  words: [
    [-21, 'vs'],
    [-20, 'cookies sagt startseite'],
    [-19, 'israel kommentare salary ©'],
    [-18, 'kommentar polizei share_this'],
    [-17, 'copyright founded musik'],
    [-16, 'about_0 an_der contains description min_read neues path players published sagte sold this_post'],
    [
      -15,
      '%_to allerdings america bald coding coffee did e_g fallen faqs first_time foto france juli leute load mediadaten michael navigation output records rental said saw total verwenden wild wirtschaft',
    ],
    [
      -14,
      '0_per accessibility adoption ap apply_to auswahl came conclusion distance einstellungen fear fraud funktioniert für_ein für_einen gas girls höhe image interface internationale inventory items key labor leicht major manual martin may_0 ok on_my photo pieces policies projekt skip_to smaller statistics summary that’s_a told und_das version websites weight zuletzt österreich',
    ],
    [
      -13,
      '0_to a_third about_us adding angaben archiv auf_das bisher categories consumer context court designs employees flag given hat_der here_is however improvement in_my in_october inzwischen ist_eine i’m_not kam knapp könnten licht luft mann mehrere meldungen menü mitglieder multiple offered password record russia spam speichern taste the_us they’ve titel to_content to_look types unbedingt verwendet volume wegen wenig you_think zunächst',
    ],
    [
      -12,
      '0_best a_good adds adults allow anfang api attract auch_wenn australia benefit ca choices combined contents contributed creation dafür death deutlich deutschland display each_of einige extension factors february_0 fordert framework frequent harder hardware high how_your hälfte images include increasing interactive joint king laut light listing maybe meaning meta minister more_on of_$ of_course off_the on_an owns particularly police productivity put_the re read_more related_articles reporter require schlagworte settings since_the sollte sommer subscriptions suche suggest supplies the_company the_local transparency trending union united verhalten von_einer wave wege wissenschaft worden wurde you_go zu_sein zum_inhalt',
    ],
    [
      -11,
      '0_by a_dedicated adjust alte analysts annually asia associated author avoid begins bei_einer besonders bestehen blue boden charging charts committee compared components control cookie couple cup determine die_mit directory disclosure doch does_it drink dropped due during factor feel fell followed for_new geben gegenüber getty gewesen hatten held increase_in insgesamt involved james john jungen languages large late leider license live_in look_for mal messaging metrics millionen nation native neben no_one normal november_0 okay once_you particular pattern phase portion predictive preferences provider replacement reported requested rolle safely schedules seamless september_0 sex sich_im sicht sign_in sound sounds sowie spaces sport square start_by startups tags takeaways tap tasks the_case the_real this_guide thrive titles to_an to_come to_cover to_it to_me to_show to_top topics twitter_com umwelt up-to-date usual vendor verkehr visitors wanted war with_my work_with years_ago zu_sehen zumindest',
    ],
    [
      -10,
      '0_$ 0_minutes a_more activities agencies alexander alternative and_business and_is and_it’s and_when anders another apply_for are_some as_you asked_questions at_$ auch_die auch_nicht auf_eine aus_den autos außerdem awareness background beautiful beauty beginning beyond_the biden bilder bildung california can_be capabilities category caught closer_to commitment common communities cons consumers convenience corporation crime crisis cutting dagegen daran describe despite developed difficult discussions down_the economy effective eher ending entscheidung erfahrung ergebnis erreichen etwa etwa_0 examples_of experiment eyes fact faq fight for_me forces format frequently funds fällt gab gedanken ging gleichzeitig google’s grund guests hat_sich heading hilfe hin hohe hospital html huge humans information_and inhalt initiative innovations input interview it_doesn’t kaum kinder konnte kritik kultur kunst lag last_updated last_week listening los massive medium milliarden moment mostly movies mutual natural needs_to nutzt oben officer official or_two organic pictures pretty prioritize reads reddit related replace resources runs safety said_the search sei selection sending set_to several shifts sich_auf sometimes somit southern spending spiel spielen sprache stability stable strategies structure suche_nach tests the_app the_author the_content the_final the_necessary the_past the_result the_ultimate they_need throughout_the timing to_follow to_play trotz trump und_zu unterstützt various verantwortung verschiedene walking water wenige wenn_sie wetter what’s_the wollte work_in workers workflows writing you’re_a you’re_not zusätzliche übersicht',
    ],
    [
      -9,
      '0_according 0_comments a_professional a_standard added advantages affected africa agreed allein allem allgemein alliance allow_you alt and_keep and_why assist associated_press at_a at_all at_first at_this band base betroffen beverage books bringing choice choosing_a collection come_from comments compared_to competitor condition connects continuous covid-19 creative customers_to days_of deal_with debt defining die_welt direction diversity division dpa drug e-commerce each_year earlier eating ebenfalls effect effectively eigentlich encourage enforcement engineers erkennen ernährung erwarten essentially even_if expected fahren failed feedback frequently_asked from_your front functions gegen gemacht geschlossen gesellschaft gestellt grüne he_was head healthcare heavily highest highlight hintergrund host how_does häufig i_just i_know ice importance improvements in_his index influenced initiatives investigation iran is_now is_that ist_nicht it_will its_own januar_0 jedoch journal journalist june_0 kontrolle leichte letting leveraging limits login main_content manche mehreren methods military mission mitte mittlerweile mix mobile_app moderate nach_einem nicht_die northern number_of nötig ob obwohl of_contents offices on_a optimization organized pace paying percentage picture presence presse primarily probleme processing purpose quick r rarely recommendation regional relations restrictions routine sehr share_on sich_mit sie_das sie_hier sie_ihre sit sitemap soft software_for soll son specialty st status storage strong summer sure_to sustainability table_of technology teilen that_could that_has that_would the_basics the_core the_course then_you they_want though tip to_identify to_main to_reduce toggle top_0 transactions transportation tweet use_of vergangenen versions warning weather webseite wenn_es wenn_wir white who_are wichtiger wie_das wien will_need you_feel you_must zentrale zieht zu_finden ©_0',
    ],
    [
      -8,
      '0_million 0_which a_great a_strong a_way abbrechen about_our according according_to account_for activity adopt als_die although always an_dem and_are anymore april_0 are_0 are_in around_$ as_your asked at_scale ausschließlich authority automatic began beide beste between_the bild both but_if but_it calling child cities classic climate comfortable companies_to comparison competitors conduct confirmed connection consider_the considerations corporate course_of darüber das_sind dec deep defined definition demand_for depth der_eu deren developers digitalen discovery district do_not don’t_want dozens dry duration dynamic effects eine_neue enough enough_to environments erklärung erzählt event example_of examples expand expect extended f focusing for_any foreign french fundamental funding gegen_die general happen he_said hill hits https hängt hätten i_did if_it immediately immer_noch impressum in_may infos insbesondere integrates integration interaction internationalen is_also it’s_the januar juli_0 just_about kids killed kontakt likely_to list_of lives lost ländern länger maintain me_to menge mobility moments musste müssen needed nicht_in not_as notable now_and nur_die offenbar oft oil on_this on_to operation optimizing organizational originally otherwise parts_of passwort pc period person player politische preparing previously proactive projects provides_a rankings rates_and raw reference remove rest_of reveals robust russian says_the schutz schön sees separate serious shared showed sich_bei sich_nicht sich_um sie_können signals significant sind_und sind_wir smartphone speed_up staying succeed talk_about terms_conditions than_the that_are that_offers that_your the_agency the_amount the_answer the_data the_government the_main the_national the_original the_problem there’s_no things_like this_will thomas tiere time_and time_in to_achieve to_install to_meet to_test town traditional transparent transport truth twice u_s um_ein und_auf unique unter_den up_0 updated updated_0 usage use_it v value_of von_einem vor_allem waste weder weiteres what_makes will_take willing willing_to wir_die wird with_it working_with während_der you_see you_want your_account ähnlich',
    ],
    [
      -7,
      '0_auf 0_has a_comment a_higher a_significant aber academic across_all actively add_a after after_the also an_average analyze and_$ and_his and_some applying appropriate approved around as_they attempt attention auch_der autor avenue b because_you bedeutung beispiel believe bereich between_0 blood bottom_line braucht broad brown browser budgets but_it’s can_get cannot capacity capture carbon carolina center_for centers clarity communication complexity computers congress connections consent contracts costs_and create_a creators critical customers cybersecurity cycle darunter dealing demands der_deutschen der_regel described details developing die_frage dinge distinct diy donald dozens_of earned efficiency_and ein_paar electric elements eliminate employee energy er_sich erstellen erwartet etc eventually evolution expertise_in explain falls fand feel_like filter find_the following_the food football for_that francisco function gab_es gains games gegeben generally gesehen getty_images goals guidelines haben_die handel hearing here’s high-quality higher highlights hinzu history holding how_they if_a if_we ihm immer_wieder impacts implementation implementing importance_of in_its in_mind in_that in_this include_a integrated interact interact_with introduced ist_in it_does it_up it_was its july just_one klar kunden language larger lassen_sich layer leadership likes linked locally looks lots_of luxury machine making_a material means measure media_and medicine menu might million mitarbeiter mixed mobile model movement möglichkeit möglichst nach_einer nachdem needs_of negative nice note_that nämlich of_her officially offline oktober_0 on_it one_of opportunities_to opportunity_to optimal or_other org out_a out_in out_the outcome outside overwhelming paar passed patrick people_to performing plans_to platform_for president prevent problem produce profit programming projekte provides präsident purchasing quality quelle quellen raise reaching recent recognize recommendations refine regardless relatively remains requests requires responsive revealed robert same_time scaling sense serving setzt sich_nach sie_auch sieht significantly size_of slightly smoothly software_and some startup suchen superior sustainable take_on talking_about tatsächlich taxes teile tennis than_just that_was the_ability the_american the_current the_difference the_full the_highest the_project the_software them_as they_also they_are they_were they’re_not thing tier tips_to to_access to_add to_handle to_maintain to_move to_new to_offer to_pay to_save toll tools_and topic towards track truly try_to turns typically um_das um_eine umgang umgang_mit users_to usually vehicle vehicles veranstaltungen verfügung vier views wait wasn’t wasser webinars weiteren wenigen werden_das weren’t who_can widely wider will wir_haben wir_sind wird_die with_0 with_its woman working_on year_and you_get your_money ziemlich zu_einer zu_lassen zum_0 zur_verfügung über_uns',
    ],
    [
      -6,
      '%_and 0_das 0_der 0_ist 0_millionen 0_seconds 0_times about_their adjustments administration administrative agb agency agent agents akzeptieren all_rights aller als_auch amid amount_of an_den and_digital and_even and_get and_their and_will angebote apps arbeiten are_going as_i auf_einem aufgrund authorities average average_of bad basics be_able becomes bedeutet behörden bei_der beispielsweise bessere bevölkerung billion blog brands but button can_easily can_provide changed cheaper chinese claimed clean close close_to collaboration communicate completely consistency contain content_and continued contributing counts creates cut daniel dec_0 december december_0 deeply defense define definitely des dessen development die_ersten die_menschen died distributed diverse don’t_know during_a during_the einen_kommentar element employment enabling ensure_the erfolgreich es_geht essential_to eu evaluate evaluation every_day excited expanded expensive expertise exposure facilities family features few_years filed files financial flexibility for_businesses for_different for_many found_that from_one functional gained gerne getting_a geworden giving glück go-to going governance great_for group groß has_made here’s_a hinaus history_of hohen how_do how_to i_like important_to in_denen in_diesen in_order in_other in_terms inc include_the increasingly information_on informationen innovative international investment investors is_how ist_und it_also it_as it_could it_would just_as kann_ich keep_your kind knew know_the krieg lack langsam lean letters level licensing liegen living locations long-term longer längst machen maintenance makes_the making man many markt matter max may_be may_have meaningful meisten meter method might_have minimal mit_dem moon more_in most_of motivation much_of n nearly need_to needed_to next_year nor north not_sell nov_0 november nutzen of_time of_which office often on_one onboarding operational opinions organisation organizations original outside_the paris passing paths people_are perform perhaps phones piece piece_of planned platforms playing point popular power prime principles programm raising really rechnen recognition rede refer regardless_of regions registration regularly reisen reporting residential responsible_for return reuters review right_to rights_reserved rise rise_of said_in satisfaction schneller seem seien sensitive series_of she_has she_said shopping should sich_vor signed smart sogar sollen source south sowohl soziale spielt stehen strategies_to strengths structures such_as suggests surprising table talent tested testing that_0 that_can that_it that_the the_beginning the_code the_company’s the_day the_former the_foundation the_heart the_information the_more the_need the_role the_team them_in this_can to_check to_close to_complete to_fill to_find to_get to_go to_include to_increase to_more to_spend to_start to_take to_try ton tools tough tour toward tracking tragen transformation truck true types_of um_die um_einen und_den und_sich up_in update upgrade usa use_to volumes von_0 wahl waren was_a was_not was_the we_know we_want weil weit weltweit werden_die what_i what_is what_to when_i where_they wide_range will_not within_a without_the worked world worry worst written wrote you_find you_should your_life you’ll_have z_b zudem ändern über',
    ],
    [
      -5,
      '0_as 0_billion 0_is a_broad a_lot a_similar a_statement about_this accept account accused achieving affect against aims aims_to algorithms all_that along_the als_0 also_have an_opportunity and_cost and_performance and_security and_technology and_then and_there and_your andere appeared apple approach apr_0 are_all are_working around_0 as as_an as_much assistance association auch_noch aufgrund_der ausbildung back back_in based_on be_a because because_of become_more been been_a beim berliner bit_of brand budget businesses businesses_and but_as but_not but_they but_this campaigns capable century challenging changing choosing city closer college combining commerce commission commonly communications competition concern considered consumption contribute cookie_policy corporations cost cost_to costs creating customize damage darauf dark dass dass_es dazu delivering delivers den_usa die_meisten dies director does donald_trump don’t_need dramatically druck due_to early easier_to eat einen einer_der eines einsatz electricity engaged enhancing ensuring entered enterprises entirely entwickeln error errors erster es_ist even_a even_when evidence expected_to failure faster_than favorite februar_0 federal felt fest florida focus focused_on focusing_on food_and for_instance for_most for_some forward frau frequency für_eine gather gegen_den genug get_to gilt going_to good_news google gov grown grundsätzlich guide guide_to gut habits having heart heißt_es here’s_how high_school highly homes i_also i_could i_do i_think idea_of ideas if_there improving in_deutschland in_march in_place in_some increased industries info innovation_and inspiration instance instead instructions interactions interfaces is_in issued ist_für it_makes it_the juni kann_man karriere keep_in kommen köln können land largely leisten lighting looked loyalty made_a main maintain_a making_the manage many_of maps matters maximum meant member_of men middle miles mine mit_0 more_complex most_common music must märz_0 nach_oben nachhaltigkeit needing nicht_nur not_all noted of_a one_is or_even order_to other_hand our_newsletter our_team outdated over_a overall patients percent_of perspective placed plant plants population port previous producing proposed publisher pushing quality_and read real_time reduces reichen relationship represent requiring resolution return_to rights role_in said_he said_it schritt scope second seiner sell serve service_and set share_your should_not shows shows_that sich small so_much sowie_die space speed spend spots stage stand_0 standards steps_to stream studie suitable super surrounding system systems_and targeted teams techniques that_he that_they the_country the_design the_different the_early the_event the_industry the_middle the_ones the_only the_potential the_price the_rise the_three the_university the_value the_very the_way the_world’s the_year thema there_is think think_about this_approach this_article this_could this_includes throughout ties tips to_a to_become to_build to_connect to_determine to_do to_improve to_leave to_that to_write transforming trotzdem trying_to und_andere und_damit und_ich understand_your understanding_the united_states up_your used_for user users verlag versus veröffentlicht visible vor_den vorbehalten wants web website weeks weil_sie west what_are what_was which_are wide wie wie_man wir_uns wird_das wirkung with_any with_that word work_and works would www you_know you_might you’ll_need zone zum_beispiel überhaupt',
    ],
    [
      -4,
      '0_am 0_century 0_that 0_und a_big a_growing a_huge a_little a_powerful a_series a_specific a_year advanced allowing als_ein also_be an_die an_einer an_important and_how and_i and_improve and_let and_online and_provide and_reduce and_was and_you architecture are are_the article as_part associated_with at_home at_that attention_to auch_das auf_0 auf_ein authors automate awards based be_an be_as beach because_they beginners bei_den bei_einem being beiträge berlin between bietet billions bis_hin bis_zum blick both_the bought budgeting but_for by_a bzw called_the careers carried center centre chain change_the changes china choose_to civil closed commitment_to comparing competitive completing compliance component confident consistently constantly consulting contract contribute_to convenient core cost-effective covers cross das das_ist dass_ein data data_is date daunting dealing_with debate decades decided den_0 denn dennoch der_0 designed_for detection develop developer dezember_0 did_not difference_between differences different difficult_to dinner documentation doesn’t_mean driver drivers dürfen earth edge einer else employer ende_der energie english enterprise er er_in es_die es_ein es_war es_zu est estate europa even even_more execution executive exist expanding fact_that far_more fashion feature feed finding_the for_each for_years forced formats forms forschung fostering friend functionality future gave gehen gehört get_your glass globally good goods grand group_of had had_been hatte have_been he_had helps_you here_are hinter hinweise hotels hours however_the hundreds_of i ideal if_not ihres imagine in_a in_august in_both in_ein in_fact in_general in_these includes increase india information_about informed initially install insurance integrations internal internet investing_in is_part ist_dass it_has it’s_important jedes join_our july_0 juni_0 just_0 kaufen keeping knowledge known_for könnte lack_of lange large-scale launches leaders league learned least least_one leaving library listed location look_at look_like low lower man_sich manufacturers marketing_and marketplace master matches meal mean meinen melden mich millions mistakes mit_den mix_of mode money_and months more_efficient much_as möchte nach nach_angaben neun new_york newer niche nicht_zu noticed now_that nun of_both of_work offer_the on_that on_their one_or opportunities_for option optional options outline party people_who personal physical place_to placing positive possibly potential process products profile projected prompt properties protection published_0 raum redaktion refers refers_to reflects regierung relationships remember resource reviews rezepte richtigen rising room rund_0 running said_that said_they san schnell schweiz seemed send seo served serves set_up sets setting she short-term should_you shouldn’t sie_die simultaneously sind skilled slower so so_it so_they some_people somewhat sort space_and specialist specific spring style subscriber suitable_for suite support_for sweet teach tech tend tend_to that_have that_in that_might that_we the_decision the_fact the_game the_goal the_group the_growing the_issue the_other the_overall the_primary the_risk the_second the_start the_user the_work themselves then there there_were therefore these_tools they they_can think_of threat to_$ to_analyze to_ask to_be to_buy to_capture to_cut to_date to_each to_earn to_expand to_generate to_his to_protect to_put to_search to_sign to_think to_use took typical ukraine und_auch und_seine understanding unlike unter unter_dem upcoming use_a useful using using_a valley verstehen vielen view_of vor waiting war_es watching ways_to we_were weiß werden_kann when_it when_your where_the which which_has which_was which_you why_you will_also will_give with_some with_their with_you would_have wurden während you_do young you’ll zum_thema zwar ©_copyright',
    ],
    [
      -3,
      '%_of 0_an 0_day 0_in 0_min 0_p a_different a_full a_high a_large a_major a_simple a_successful a_top a_unique ability_to able able_to accessible actionable active actually adapt adopting advisory allows_for alone als amazing among an_und analytics_and and_an and_at and_development and_had and_save and_see and_so and_social and_that anderen angeles anschließend anyone apartment apps_and arbeit archive are_already are_available as_many assessment at_the attack audio auf_der auf_einer aus_dass aware ball be_more be_sure bed before_they beijing benefits_of berichtet best besten betrieb bieten bigger blogs brings building builds ca_0 called can can_add can_do can_feel can_significantly care caused ceo certain certifications chance children chosen clients co combination command complete concept concerns conditions consider contrast coordination corner costly couldn’t coverage credit_card criticism customer_service das_thema dass_er daten datenschutz datenschutzerklärung decide delivered_to delivery design despite_the determine_the devices dezember die die_in dienste dieser differ different_from director_of discuss does_not don’t don’t_have dort down e_v early_0 eben efforts_to ein_neues eine_der einigen end end_up engagement engine entertainment entwickelt ergebnisse erst es especially essential estimated estimates euch every_year experiences failed_to families feels figure file film finally finances finding fitness floor focused footprint for_both for_example for_small form_of found frauen from_0 führt für_den gaps gar gebäude gekommen generated gespräch gesundheit get_in gives goal goal_of great guides haben_wir had_a had_to hard_to hat_das have_a having_to her him holds holistic how_can how_we hybrid i_need idea identified if if_the if_your ihrem im_vergleich impressive in_an in_many in_recent in_seiner indem influence infrastructure initial innerhalb instead_of institute intervention into_the involve is is_about is_going is_important is_often is_what ist it_may it’s_also jump kampf kim know_how known_as kommt komplett konnten kurz kurze könne later latest launching le leading leading_to least_0 leben led left logo look looks_like los_angeles loss managers manufacturing march_0 media mehr_als meinung mensch met might_not mike mit_der mittel monitor more_likely most move national near nein neueste not_just of_business of_his of_it oktober on_track once only_a opened opens out_for out_our over_the overview p_m package pain parent park percent perfect_for pinterest planning_and podcasts popularity posted posts practices precision pricing privacy problems produces products_and promise promote proof protect providing_a prozent purchase purchased rate reason recipe reduce_the regular reise required_to responsibility restaurants result_in rewards role rooms route row run safety_and saying says schließlich schreiben science sei_es selected share should_also sich_auch sich_in sicher signs similar similar_to simple sind_die situation so_it’s so_you society solely solid sollten sondern sources spiele sports stand_out standard star stellt stocks substantial such_a supports survey systems tackle talking target technologies technology_and testimonials text that that_doesn’t that_i that_their the_$ the_department the_future the_importance the_long the_opportunity the_previous the_rest the_state the_total the_united their_work them_and they_would things_that this_is this_was through_a through_the tied timeline timely times tipps to_establish to_its to_other to_plan to_raise to_return to_sell tools_like tools_that tools_to treffen trend trends_in trifft und_eine und_es und_in unternehmen unterstützung uses verify video visiting von walk war_die warm warum was way way_for way_that weitere welchen werden_können were what_do when_you’re while_a who_want will_continue wird_der with_new wort would_not wäre you_start you_the your_brand your_own zwischen zwischen_den überprüfen',
    ],
    [
      -2,
      '0_mai 0_miles 0_prozent a_$ a_couple a_global a_particular a_range a_small aber_nicht abo about_it absolutely accelerate accounting additional agenda aim aktuellen along_with also_has an_online analysis and and_in and_increase and_its and_many and_the are_looking are_many are_now are_still are_two as_we aspect assess asset associate audiences back_to before_it behind_the bei_dem ben benefits besteht better_than billion_in blend breaks bus but_in but_that but_the bücher calculate can_create canada cannot_be car cars certainly challenges channels chief clear combination_of comes_to comfort coming company_is compelling concepts connect considering consultant continuously copyright_© could couple_of cuts darin dass_sich dass_wir data_and david davon decision_to den denen department_of der der_in desktop detail deutsch deutscher die_zukunft difference different_types do_so easier economic economics efficiency ein eine electronics embrace enables ende ensure_that ensures environment es_gibt es_in es_um establish europäische everything evolve except exercise expectations experience explore exploring extensive fair familie february final firm firms fits flat folgenden following for for_everyone for_my for_success for_this forecast from_a front_of further für_die gefunden gegen_das gehören gemeinsam genutzt geschichte get_more get_you give gives_you goes gone got_a green größte haben handelt hard has_a has_become hasn’t hat haven’t health healthy hingegen hinweis hosting hour hours_of http https_www hub human i_would if_you im_bereich im_jahr im_rahmen impact important important_for improve in_dem in_der in_die in_front in_new in_the incentives individual individuals inside_the installation intelligent interested into introduce invest_in is_a is_an is_another is_critical is_expected is_ideal is_no is_set is_the is_very ist_die ist_es it it_might it_to it’s justice lang lessons let_me level_of levels life lifestyle limited line links located love magazin mai_0 management_and manager market maximize may measures mehr_zum meinem migration min minute montag months_of more_expensive moving much muss must_be natürlich nearly_0 necessary new newsletters nicht nine noch_einmal noch_nicht none notwendig nutrition nutzung obvious oder_der of of_the of_these of_those of_two on_our on_the on_tuesday ones ongoing only_one operations options_for or_a ort out_and packages payroll people performance plan_for planning political politics possible powered_by prepared priorities process_of product professor proper provide_a published_in qualified quotes rahmen ratgeber reached real-time recent_years reduce reduced region released relevant rely remain reputation requirements respond result ring risk_of roi rolling roughly royal rural s_0 sale sales same saturday say scalable schließen scientists score scroll search_for secretary section sector security seeing seek seems selbst senden service services setup should_i shown sich_die sich_für sicherheit sie_auf signing signing_up site sites six_months sky small_business social sort_of source_of stand state states station streamlined strength technology_to than than_0 that_don’t that_many that_need that_there the_best the_business the_financial the_following the_international the_key the_largest the_plan the_table the_u their there_are these they’re think_it this_one those thought through thus tight tiktok time_i tips_and tips_for to to_better to_have to_help to_learn to_make to_reach to_receive tool tools_for top traffic training trick trip turned tv twitter two_years type täglich um_den und_die und_ist used value vendors version_of videos viele vielleicht vom vor_0 wann wants_to was_ist ways well werde werden what what_a what_does what_you when which_means which_the while_the who_is widespread with_all with_the within won workplace written_by year_the you_are your_email',
    ],
    [
      -1,
      '0_new a_key accounts affordable ai-driven ai_is aimed air all_your allowed an and_build apart approach_to at_least audience august_0 beat before best_practices but_you can_now central complicated confirm council county criteria dass_sie department designed_to domain ebenso eigenen einem einfluss einmal erstellt example faster feeling finden_sie fix follows for_a for_the freuen fun game gar_nicht getting ground half have_to himself his how how_you income investing issue it_and la less linkedin loading lot lässt march meeting meetings naturally nicht_mehr no_longer on_how only_to opportunities parties pay_for play_a pm post pressure rechte recommended response_to rich rules schreibt scores sechs seinem selling sent simply speak spricht stages start_with stellen studies such termine the_high their_own there’s this_means this_story time time_to to_choose to_join to_maximize tool_for two use utility utilizing von_den went wieder with_no years_of zukunft',
    ],
    [
      1,
      '0_hours a_group a_new a_problem a_result a_solid addition_to aktuelle among_the and_analytics app august aus_und became beginnt bei bei_0 bis but_there checks comprehensive courses created culture data-driven decade design_and discounts doctor done eigene eight end_of engaging existing firmen gefallen get_a groups grow handy has_not helped hr i_love increases independent inflation instantly involved_in it_offers last_0 letzten mental monate more_of mortgage mother needs not_be not_to of_money offering older on organization payments place pool portfolio processes public real real-world received recommend restaurant rund schützen sein shape solche solve soon specialized support the_number themen third third-party to_address to_develop to_one to_run to_them top_of und_0 up_the up_with valuable verhindern wanted_to warten we’ve when_they with_more you_how your_needs',
    ],
    [
      2,
      '% %_in 0_im 0_uhr a_0 a_business a_real a_variety ability abschicken accuracy actions additionally ads after_a aktuell alongside alten amazon analyzing and_beyond and_ensure and_marketing and_most and_others and_our anmelden antwort anything anzeigen applications approaches are_designed areas argument arrived as_a as_possible asking at_their auch_den audit aus automatically available_for away_from because_the becoming benchmark benefits_and bereit best_for between_a blick_auf break broader build building_a built-in businesses_to calculator can_i can_still cancel career cases check chip choose_a choosing_the cloud club collect committed completed copy could_be countries covered create crucial crypto da dead dem_0 des_0 deshalb designing didn’t die_0 discovered document down_to dritten each_other easily efforts en engagement_and ersten especially_if essen established european evaluating everyday everything_from everything_you everywhere experience_with experienced explore_the familiar_with feb findings finish fit folgen_sie foot for_an for_more for_them for_those fragen frameworks from gap gefahr gelten gesagt give_you gleich greater growing großen half_of hands-on have_not having_a heißt here hit hundreds hurt ich_bin identifying ihn ihren ihrer immer_mehr improved in_das in_diesem in_dieser in_touch in_which includes_a instagram intelligence is_designed is_easy is_still it’s_time jahr_0 jahres job join_the keep kind_of kosten last lead lead_to leave_a lediglich let let’s life_and list listen loans logistics london looking_at losing losses maintaining make map marketing mass match materials may_not meanwhile mention metal millions_of minimize monday money most_popular moved männer möglichkeiten named navigate need_a new_to news_and noch oct_0 oder_die of_an of_dollars of_life of_that of_this off on_monday one_thing optimize or_the out out_there patterns pay peace peak performance_and permanent personalized pipeline plans platforms_like plays poor positions possible_to potentially preparation preventing priority professional profitieren program property publishing quarter range rapid real_estate receive receiving red reden regelmäßig registered regulations release repeat reports request_a respond_to retention richtig road rund_um s sagen school sea seite selecting series services_and setzen sie_den sie_im sieben since smooth so_the solutions something_that staff starter statement stick stories stronger struggling students stunden supporting sure tages take teachers teil test that_helps that_it’s that_may that_most the_bottom the_digital the_experience the_first the_good the_moment the_name the_platform the_quality there’s_a they’ll things thoughts threats time_you to_apply to_drive to_produce to_provide to_scale to_share to_stay trial trust turning uk und_dann und_der und_nicht understand university_of upon vast view view_all viewed way_to we_use wear welches welcome what_it where_your while_you whose wichtig with_a with_this wohl won’t_be work worldwide würden year’s you_a you_use you_would youtube you’re zu_haben zu_können öffentlichen',
    ],
    [
      3,
      '0_i 0_it 0_mit 0_oktober 0_percent 0_september 0_the a_clear a_number a_quick a_single a_team about_how acht across_the ahead_of ai alex alike all_of almost american analysis_and analyst and_ai and_create and_for and_make and_support answer any_time application art assistant auch_auf auch_im ausland available balance balanced bar be_in be_used bevor big bleiben body breaking_news bringen bundesregierung business_owners by can_have carefully carry catch changes_in chaos choice_for choose client cold colleagues combines committed_to community content_that contributions conversation cool country creativity crucial_for curious damals damit day de decision deeper deliver dem detect device digital disease do doing downloads driving education educational einverstanden emails emerged enhances ensure enter_your equal erneut erste es_sich ever every evolving exactly expense facts februar fifth filled finance financing fire focus_on for_their form former four frankfurt freitag fresh from_their full future_of für ganzen garden generation geschrieben goal_is goals_and got government guide_you hamburg hat_es high-end higher_than household how_much i_am identify if_i immediate in_den in_on in_our in_real in_their in_to inbox included informieren informiert innen insights insights_into interessieren is_always is_just is_more is_not is_right it_takes it_with it’s_about i’d i’ll january jeder just_for just_like know_about knows l lab laden landscape latest_news launched law lets leverage liked looking_to machine_learning magazine magic make_it mein members menschen_die might_be mindestens mindestens_0 minuten money_on month more_than most_people need_for need_the neuer news niemand nimmt nov nur_für nächste october_0 of_ai of_each of_experience of_how of_new of_some oh on_0 on_social on_top out_on outside_of over_time own owner pandemic parents partnerships passiert per personen peter planet platform potential_for praxis premier produced produkte profiles project q question raised rapidly rather_than reach reality registrieren research researchers reserved responsibilities run_a safe schon schools season sie_uns sign six skip so_many solar staat started_with still_a stores stress structured study t tell tells templates terms_of thank that_allows that_includes that_is that_means the_ai the_home the_internet theme there_was things_to thousands title to_0 to_any to_boost to_change to_enhance to_focus to_navigate to_read to_understand to_watch to_work tracks trends_and tun und_ein unless unter_anderem up_for up_on url use_the variety vary vergessen von_dem want_to weiter welche well_as wenn_das what_your whether_it’s who_has wie_der wie_ein wie_es window windows wissen with women won’t words work_is work_on workflow workforce writer years years_in you you_with you’d über_0 überblick',
    ],
    [
      4,
      '$ $_0 0_% 0_bis 0_jahren 0_november 0_stunden a_certain about_what advertise agree agree_to al align also_a amounts_of and_local and_one and_to any_other are_also artificial at auf_einen aus_dem available_to bekannt better black_friday bleibt block boston but_a camera can_you cards chat chicago clicking conference confidence connect_with connecting continue conversion convert cover danach darum das_die dass_das dass_ich data_from demand developments die_sich directly dollars ease east easy_to education_and emerging enable enhance entire entscheiden especially_for europäischen extra fans fast_0 featured features_and find first fixed follow_us for_business for_his for_its for_you for_your found_in friendly friends ganz grad graphics grew hand happy has_the has_to hear heard help help_with hier historical i_had i_wanted ich_mich ihr im_internet improves in_ihrem in_seinem in_september in_today’s incorporate industrial industry_and informed_decisions insider intended interests intuitive invest involves is_it ist_der it’s_an i’m just_a key_to know_that kopf lage laptop lassen launch leaves lernen lets_you licensed like_to limit listen_to loan macht makes manage_your many_people mark math medical meets meiner nach_0 navigating necessarily neue nie night none_of not_sure number numbers of_my of_them of_use offer_a offers on-demand open or_not orders organize our_privacy out_how out_of page partnership payment perfect places planner podcast premium price prices process_and production purposes push putting quite receive_a reflect report results review_and roll samstag savings schaffen screen see_what should_have sich_das sich_ein sizes skill so_that something speaking stadt started stay_on stelle stuff subject subscribe_to sun surface switching tage tailored_to team technical than_a thanks_for thanks_to that_makes the_0 the_big the_federal the_job the_market the_road the_time the_world they_do this_site this_way thousands_of tickets to_answer to_create to_serve to_support too_many travel treatment try un und_dem understand_the uns unserer us use_our valid van variety_of veteran voll we_are week weise wer werden_und what_they when_you whether_you’re wichtigsten will_likely win with_our within_the wo wollen wordpress you_and you_have your_budget your_business your_inbox zip zu_den zum über_den übrigens',
    ],
    [
      5,
      '0_for 0_months 0_märz 0_of a_bit a_demo a_free a_local a_place a_time access_to across act acts adresse advantage advantage_of advisor ai_and alerts als_das am_0 amount an_einem an_essential and_energy and_new and_use and_we and_what and_with anmeldung anytime appeal apr are_often are_on aren’t as_soon auch_bei aufs beginn bills bislang bist brought build_a built busy but_also buy_a by_0 can_lead can’t certified check_out claim click come construction contact_us continue_to credits current dabei data_analytics days deal decisions dein denken die_die die_neue dir direkt dive do_i do_this do_you double e ease_of effort endlich erlebt even_though exactly_what exchange experience_and expert fastest features_like fees fehler find_that finished five five_years for_every for_one for_our for_people founder freien from_our fully für_alle golf große guten handeln health_and heavy ihre ii implement in_all in_eine interesting interviews investments ios is_crucial is_essential is_on is_why it_comes it_easy it’s_worth joe keeps kein kept klima können_wir label learn leave legal less_than likely live looking made_it mail member membership minimum missed missing monthly more_and more_from much_more nach_der nachhaltig names nehmen never not_only nur nächsten of_being of_mind of_their of_us offen on_your one only opinion order pair partners plan_and practical presented price_of print provide_the prüfen put quickly_and quote rates rather rating reasons rent repair request resources_and revolution roadmap rss scheint searching secure seen she_was shipping short should_be showing side sind_in skills so_i software solo sonntag soon_as spent stack start stock story straight streamline successful suit support_and tag take_advantage talk_to talks terms_and that_this the_average the_cost the_global the_ground the_list the_most the_new the_process this_helps thursday to_ensure to_manage to_set tom too tuesday uhr ultimately und_sie unit unsubscribe using_the very visibility vom_0 w want we_have wednesday welcher welt weniger wenn_du whether_you who_have whole wie_die wie_sie wir with_ai you_will your_team you’ve z zugang zusammenhang zwei',
    ],
    [
      6,
      '0_euro 0_on 0_or 0_this a_comprehensive a_guide a_week accurate achieve add address after_all alle alle_die allen already americans and_all and_just anywhere are_you artificial_intelligence as_of assets at_your attend bank basis before_the bekommen bis_0 blog_posts bonus business_and but_with claims click_here coach coaching com combine companies_are connected create_an customized dashboard dass_die data_to deine depend depend_on die_von doesn’t doesn’t_have dr draw drei einzige empty erfahren es_nicht essential_for everyone extend facing favor follow force forum fund germany get_it gift how_many in-depth in_more instant integrate is_key is_only ja japan jedem joining journey just_the keep_the kit know_what leads letzte liebe local looking_for lässt_sich message microsoft mit most_important märz namen nicht_so no nothing notifications october of_any of_our of_what offer on_facebook on_twitter online over_0 owners pass play plus points preis private profits ranking read_our reader reliable returns reveal seconds see_the set_of sich_an side_of since_0 starts steuern streaming tagen taken technik teil_der ten than_$ thanks the_benefits the_biggest the_end the_form the_latest the_one the_perfect the_point the_public them_into them_to they_don’t they_have time_the to_lead to_tell today’s understanding_of unlimited user-friendly visual von_der vor_dem we’re when_the which_can will_make wird_es wish with_one work_for y you_agree your your_audience your_company you’re_looking zeigt zeiten zusammenarbeit über_eine',
    ],
    [
      7,
      '0_a 0_after 0_april 0_days 0_für 0_juni 0_minuten 0_tage 0_years a_better a_difference a_reliable ab_0 aber_auch access afford ago ai_tools all_about an_account android approval arbeitet areas_of as_it believes bill born broken browse buy capital cash channel charge charges class colors compare consult count demo desk discount doors durch_die e-mail-adresse edition erklärte even_the events excel exclusive experten folge früher führen für_0 geld generating generative großer guidance habe_ich handled haus have_an heute i_can if_you’re in_berlin in_einen in_ihrer indicate kennt klicken learn_more lose lowest m morning möchten not_a now objectives of_service on_its operators outdoor passt planning_to position practice products_are protected prozent_der purchases pure rare register save saved say_that seamlessly see seit_0 senior seven sie sofort special statements stay store studio subscription tailored take_the teil_des telling testen than_ever than_you thank_you that_will the_entire the_news the_rules these_are to_know to_their to_us together touch trading transfer until_the up_and verkaufen versuchen was_in we_can we_will whenever where_you wirklich with_these within_0 without_a you_like your_website zahlen übernehmen',
    ],
    [
      8,
      '0_people 0_was abend age alles als_eine and_conditions and_if and_it and_may auch_in be_the become box bureau challenge delivered detailed digitale directly_to discover do_the door drives durch_den earn easy electronic email entry episode es_auch excellent express fine first_step folgen fünf ganze gelesen get_started global gold gruppe guarantee happens here_to hold home_and ich in_and included_in inhalte investor junge kleine letter make_the mentioned minutes mo modern name numerous opportunities_and or_more partner picks please privacy_policy questions ready_for ready_to risks round see_a sessions sie_mit spot stark starten state_and stop successfully tiny to_say trusted turn unified up_to will_help with_us woche world_of yes your_first your_home',
    ],
    [
      9,
      '0_but a_month advice age_of alter available_in beitrag best_of card christmas customizable d daily dates deutschlands documents e-mail earning egal extreme für_sie helfen how_it jede joined keine lesen lieber llc meine mini miss mittwoch monat newsletter on_instagram p pick provided seeking seiten select sign_up sprechen stars statt the_whole thinking trade transform unabhängig unseren us_on we_need weiterlesen what_the you_through zu_werden',
    ],
    [
      10,
      '%_off 0_menschen a_home ad amounts and_privacy are_only as_0 bereits bring call chair click_to contractors degree do_that erreicht et explains fan free g get_the governments greatest grow_your including_the ist_sie it_a jobs journalism keinen kostenlos morgen on_any pages pop readers sat sehen session sleep summit time_it university unlock unsere unserem wenn_der we’ll what_happens whatsapp wichtigste will_have winning ziel',
    ],
    [
      11,
      'about_your ag alert and_not angebot cultural einfach finde get is_for laufenden my ohne paid paper pays phone prep ready sichern spenden subject_to talk they_had vergleich weekly your_0',
    ],
    [
      12,
      '0_at a_day all-in-one become_a deals dich entdecken fellow field gewinnen go_to homeowners it_works je jeden jetzt konto managed me noise our promotion reach_out reserve sache shop showcase smarter start_your submit sunday the_report this_week wert wouldn’t öffnen',
    ],
    [13, 'are_not bestellen book editor ends erhalten hause iphone to_you today unser werbung'],
    [
      14,
      'bars continues course eingeben first_name ihnen is_your join kostenlosen preferred see_if the_tools u unterstützen wealth zahl zero',
    ],
    [15, 'apply ausgabe beratung download frei gmbh holiday mitglied nichts stay_in us_in'],
    [16, '0_€ keep_up subscribe uns_auf your_free yours'],
    [17, 'find_out grab h'],
    [19, 'abonnieren'],
    [20, '€'],
    [21, 'jederzeit'],
    [30, 'anzeige'],
    [32, 'sponsored'],
    [36, 'advertisement'],
  ],
  names: [
    [-35, 'archive'],
    [-29, 'cookie search'],
    [-26, 'player settings'],
    [-23, 'breadcrumb cloud popular'],
    [-22, 'breadcrumbs'],
    [-21, 'comments live sharing'],
    [-20, 'comment mob sections share'],
    [-19, 'topics'],
    [-18, 'language logo pagination submenu utility'],
    [-17, 'authors footer most other responsive subnav video'],
    [-16, 'about attachment categories clear mainnav navi table thread toc'],
    [-15, 'and branding commentform hero icons socials tags time tools'],
    [-14, 'controls dark down expandable filter level menu nav navigation nowrap pages sitemap visible'],
    [-13, 'div img local management megamenu menubar network offcanvas'],
    [-12, 'author byline child cols dropdown listing masthead menuitem recent respond site tweet'],
    [-11, 'anchor between bio business closed links pinterest tab what'],
    [-10, 'absolute address big collapsed contentinfo cookies latest legal mobile not note posts'],
    [
      -9,
      'all collapse collection colophon consent depth editor embed figure font login loop navbar next preview recentcomments regular static swiper twitter',
    ],
    [
      -8,
      'account category date enabled flyout grey half header horizontal mega normal richtext select space taxonomy whatsapp widgets',
    ],
    [
      -7,
      'details end head home nocontent parent read rich sharedaddy source spacing span stack standard trending with',
    ],
    [
      -6,
      'actions ajax articles black children columns copyright css detail elementor expand flow focus gallery global hover leading opacity profile role uppercase width',
    ],
    [
      -5,
      'accordion article best burger cards contact copy credit desktop entries featured fluid item linkedin list more object one overflow padding paragraph related reply single stretch tabs the user vertical',
    ],
    [
      -4,
      'cat custom error fixed heading metadata middle outer previous primary quote rss show sign toggle tooltip vcard',
    ],
    [
      -3,
      'base block cell clearfix drop float format gray long medium none phone pointer prev register screen start sub subtitle textwidget this underline views website',
    ],
    [
      -2,
      'aligncenter ancestor attribution bar bold caption col email expanded extra from full has headline image last link max min page post robots simple title top white wrap',
    ],
    [-1, 'area column hidden items left media tablet'],
    [1, 'alert content relative success text url'],
    [
      2,
      'border buttons click component elements even foot group invisible landscape outline overlay placeholder row semibold size slide social special transparent type',
    ],
    [
      3,
      'after box btn button code complementary description document duration fullwidth green html lead message new open publish self small stacked',
    ],
    [
      4,
      'background blog close count desc disclaimer divider excerpt facebook flex icon large privacy required section service shortcode status submit',
    ],
    [5, 'below blue company dialog embedded follow get grow region scroll searchform second tracking'],
    [
      6,
      'arrow back brand center current edit field hide how location only order presentation solid subscription term view',
    ],
    [7, 'active auto display mode panel pull services shadow topic txt und widget'],
    [8, 'action counter disabled gradient inner input intro light offset rounded short'],
    [9, 'aside carousel events fields justify secondary system teaser'],
    [10, 'checkbox event modal odd policy summary theme'],
    [11, 'card cursor holder linklist margin module option pane published sidebar subscribe terms wide'],
    [12, 'before form mod slider thumbnail'],
    [13, 'alt cover sticky'],
    [14, 'compact signup tight'],
    [15, 'banner design template'],
    [16, 'popup products'],
    [17, 'mini out three'],
    [19, 'app'],
    [21, 'promo'],
    [22, 'newsletter'],
    [23, 'callout'],
    [26, 'cta highlight'],
    [27, 'product'],
  ],
  addresses: [
    [-23, 'city'],
    [-22, 'thema'],
    [-20, 'articles author'],
    [-19, 'search'],
    [-18, 'gov politik share weather wiki'],
    [-17, 'nav that today videos void'],
    [-16, 'authors culture frauen performance presse stories uploads'],
    [-15, 'artikel coronavirus features footer opinion sitemap spiele staff west'],
    [-14, 'after beauty case categories corona investing life news software themen topics update vor wir'],
    [
      -13,
      'energie financial game gegen gesundheit jpg money nicht ohne planning podcasts process shows subject system zur',
    ],
    [
      -12,
      'api beim careers comment could day docs ein ernaehrung innovation library mailto node price sharearticle sports tracking ueber ukraine what',
    ],
    [
      -11,
      'archiv aus cdn china conditions downloads internet interview latest list mode out partners tennis text tips watch world york',
    ],
    [
      -10,
      'about archive category das development die economy editorial energy entertainment forum geschichte kinder live pay press profile protection series south tags uns warum who',
    ],
    [
      -9,
      'alle aspx bank blog change climate commercial cost federal have header kultur living local markets nachrichten national ratgeber referral sind video wetter when years',
    ],
    [
      -8,
      'action audio deutschland documents health help house html international into links michael north sport story topic usa ways website white wie winter wird wordpress',
    ],
    [
      -7,
      'accessibility big cookie crime edition estate events faq guides impressum intent not office police posts redaktion releases resources retail sharer src statistics technik types',
    ],
    [
      -6,
      'air asia car cgi comments companies edu finance from fuer gesellschaft guide high history javascript kontakt marketing newsletters org partner platform real sale sales sign solutions statement states support tag termine umwelt work',
    ],
    [
      -5,
      'apps awards business button check games market mehr newsroom respond rise sie social strategy studies survey terms trade web zum',
    ],
    [
      -4,
      'and bei blogs body creativecommons healthcare index industries information leben medium open other over policy politics program questions rate recht red results review right send service site tipps travel tweet wirtschaft year',
    ],
    [
      -3,
      'aktuelles are benefits choose connect corporate create customer design ecommerce engagement free fussball hilfe ist join klima neue overview pages php play sites tech tel true trump whats wikipedia with www youtube',
    ],
    [
      -2,
      'agb analysis analytics berlin books call care code contact education family feed files football how industry insurance israel learn main man mediadaten mit most music our photo plan policies professional ref request says shopping study team top und url will your',
    ],
    [-1, 'all data law new one product should sich was'],
    [1, 'den instagram intelligence resource status tools von wellness why'],
    [
      2,
      'america article career datenschutz dem find forms https jobs management media more people pin projects space tax werden',
    ],
    [
      3,
      'art channel des epaper fitness for general htm info kategorie lifestyle make may notice page post privacy save shop subscription trends twitter united view whatsapp',
    ],
    [
      4,
      'app auf book brand campaign digital first its licenses login pricing pro products public research this',
    ],
    [
      5,
      'download facebook fast home link magazine microsoft mini need pdf print secure security special state suche user via',
    ],
    [6, 'abo aktuell credit project'],
    [7, 'apple buy demo experience fwww key now programs register signup student use'],
    [8, 'card content enterprise google nach power publications release start success'],
    [9, 'back black human jetzt online redirect services source'],
    [10, 'als can center email karriere off pinterest test'],
    [11, 'auto learning name net'],
    [12, 'add growth rss'],
    [13, 'cloud deals long veranstaltungen'],
    [14, 'amazon mobile next reviews utm webinars'],
    [15, 'film'],
    [18, 'set'],
    [21, 'detail'],
    [22, 'job'],
    [26, 'offer'],
    [28, 'event'],
  ],
};
