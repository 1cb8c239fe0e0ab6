/** Polish words per cue, beyond the English ones that Polish uses as they are. */
import type { LanguagePack } from '../cues.ts';

export const POLISH: LanguagePack = {
  lang: 'pl',
  stopWords:
    'w się nie na że jest przez dla są oraz który która które którzy jego jej także będzie było był ' +
    'była były być już też czy tylko może ich ze we tym tego tej tych ten aby gdy przed został ' +
    'została jednak można których roku ma lub przy tak ponad niż więcej podczas jeszcze nawet ' +
    'bardzo żeby lat co po od go jak',
  words: {
    register:
      'zapisz_się zapisz_mnie zapisy zapisać_się zapisując_się zapraszamy_do_zapisów zarejestruj ' +
      'rejestracja rejestracji rejestracyjny zarejestrować rejestrując zgłoś_się zgłoszenia ' +
      'zgłoszenie załóż_konto załóż_darmowe utwórz_konto otwórz_konto otwórz_rachunek ' +
      'zakładanie_konta zarezerwuj zarezerwować rezerwuj rezerwacja rezerwacji miejsce_na_szkoleniu ' +
      'twoje_miejsce swoje_miejsce zapewnij_sobie weź_udział wziąć_udział udział_w_szkoleniu dołącz ' +
      'dołączyć bilet bilety biletów nabór rekrutacja aplikuj zapisuję_się chcę_wziąć ' +
      'formularz_zgłoszeniowy zakładam chcę_tam biorę_udział wybieram_termin zapisz_mnie_na ' +
      'rezerwuję',
    buy:
      'kup kupuj kupić_w zamów zamówienie zamówienia zamówić zamawiam koszyk koszyka sprawdź_cenę ' +
      'sprawdź_ofertę zobacz_ofertę zobacz_cenę zobacz_produkt zobacz_w przejdź_do_sklepu ' +
      'idź_do_sklepu do_kupienia dostępny_w dostępna_w dostępne_w przedsprzedaż* przedpremier* ' +
      'kupisz w_sprzedaży sprawdź_na nabyć do_nabycia chcę_kupić kupuję biorę',
    subscribe:
      'subskrybuj subskrypcj* prenumerat* prenumeruj zaprenumeruj wykup_dostęp abonament* ' +
      'wypróbuj_za wypróbuj_bezpłatnie wypróbuj_za_darmo darmowy_okres okres_próbny bezpłatny_okres ' +
      'pierwszy_miesiąc miesiąc_za za_pierwszy rezygnujesz zrezygnuj_w zrezygnować_w ' +
      'możesz_zrezygnować anuluj_w w_każdej_chwili nieograniczony_dostęp nielimitowany_dostęp ' +
      'pełny_dostęp czytaj_bez_ograniczeń czytaj_dalej_z dla_subskrybentów treść_premium odblokuj ' +
      'odblokować czytaj_cały chcesz_przeczytać dalsza_część_artykułu kup_dostęp zyskaj_dostęp ' +
      'uzyskaj_dostęp',
    donate:
      'wesprzyj wspieraj wspieram wspierają_nas wsparcie_finansowe twoje_wsparcie wpłać wpłata ' +
      'wpłaty wpłacam wpłacić darowizn* przekaż półtora_procent zrzutka zrzutki zrzutkę zbiórk* ' +
      'patronite postaw_kawę postaw_nam dorzuć_się pomóż niezależne_media niezależne_dziennikarstwo ' +
      'niezależnego_dziennikarstwa numer_konta konto_bankowe organizacja_pożytku ' +
      'pożytku_publicznego odliczyć_od darczyńc* dzięki_wam',
    install:
      'pobierz pobierać_aplikację ściągnij zainstaluj naszą_aplikację nasza_aplikacja ' +
      'naszej_aplikacji darmowa_aplikacja bezpłatna_aplikacja aplikacja_mobilna aplikacji_mobilnej ' +
      'na_ios na_android w_aplikacji w_google_play w_app_store zeskanuj skanuj do_pobrania',
    follow:
      'obserwuj śledź polub lubisz_nas dołącz_do_nas znajdziesz_nas bądź_na_bieżąco ' +
      'media_społecznościowe mediach_społecznościowych na_facebooku na_instagramie na_twitterze ' +
      'na_x na_linkedinie na_whatsappie na_tiktoku w_google_news w_wiadomościach_google nasz_kanał ' +
      'naszego_kanału nasz_profil kanał_na_whatsappie kanał_nadawczy grupa_na_facebooku ' +
      'powiadomienia powiadomień preferowane_źródło dodaj_nas wiadomości_google',
    contact:
      'skontaktuj skontaktować kontakt kontaktu napisz_do napisz_do_nas napisz_na zadzwoń dzwoń ' +
      'telefonicznie umów umówić konsultacj* doradca doradcy doradcą doradców doradztwo zapytaj ' +
      'zapytanie wycena wycenę poproś_o oddzwonimy zamów_rozmowę porozmawiaj_z demo formularz ' +
      'infolinia infolinii broszur* zostaw_numer zostaw_swój masz_pytania niezobowiązując* ' +
      'biuro_obsługi nasi_konsultanci',
    learn:
      'dowiedz_się dowiedz_się_więcej więcej_informacji więcej_na więcej_szczegółów więcej_tutaj ' +
      'szczegóły kliknij klikając_tutaj sprawdź zobacz_jak zobacz_wszystkie zobacz_więcej ' +
      'czytaj_więcej czytaj_dalej przeczytaj_więcej przejdź_do przejdź_na odwiedź wejdź_na ' +
      'zajrzyj_na zajrzyj_do poznaj_ofertę porównaj porównywark* pokaż_więcej rozwiń ' +
      'tutaj_znajdziesz zacznij_teraz oglądaj_teraz obejrzyj zapoznaj_się',
    act:
      'odkryj odkrywaj poznaj skorzystaj korzystaj oszczędź oszczędzaj zaoszczędź wygraj wybierz ' +
      'znajdź wypróbuj przetestuj testuj otrzymaj odbierz odbieraj zdobądź zyskaj zyskuj ciesz_się ' +
      'chroń zabezpiecz inwestuj zainwestuj naucz_się ucz_się opanuj zacznij rozpocznij nie_przegap ' +
      'nie_czekaj nie_zwlekaj nie_trać pozwól_sobie wyobraź_sobie chcesz szukasz potrzebujesz ' +
      'marzysz zastanawiasz zadbaj_o zrób przygotuj popraw zwiększ rozwijaj rozwiń_swoje buduj ' +
      'zbuduj stwórz postaw_na zaplanuj podaruj wypełnij podaj wpisz zostań daj_się zaufaj ' +
      'przekonaj_się przyjdź złap uniknij teraz już_dziś bądź_pierwszy sięgnij spróbuj odwiedzaj ' +
      'chcę wybieram policz oblicz ustaw wyceń sprzedaj poproszę proszę_o spraw_sobie',
    offer:
      'oferta ofertę oferty ofercie ofert promocj* promocyjn* rabat rabatu rabaty rabatem rabatów ' +
      'rabatow* zniżk* kupon* bon bony voucher* prezent prezenty prezencie upominek gratis konkurs ' +
      'konkursie konkursu nagroda nagrody nagród losowanie wygrania premia premię bonusu w_cenie ' +
      'specjalna_cena specjalnej_cenie niższa_cena najniższa_cena niższej_cenie najlepsza_cena ' +
      'najlepszej_cenie za_jedyne już_od tylko_za zamiast taniej okazja okazje okazji okazyjn* ' +
      'przecen* wyprzedaż* obniżk* darmowa_dostawa bezpłatna_dostawa darmową_dostawę ' +
      'gwarancja_zwrotu oszczędność oszczędności_do karta_podarunkowa karty_podarunkowe ' +
      'program_lojalnościowy zwrot',
    free:
      'darmowy darmowa darmowe darmowego darmowej darmową darmowych za_darmo bezpłatny bezpłatna ' +
      'bezpłatne bezpłatnego bezpłatnej bezpłatną bezpłatnych bezpłatnie nieodpłatn* bez_opłat ' +
      'bez_zobowiązań bez_kosztów bez_ukrytych 0_zł za_0 wstęp_wolny bez_karty gratisow*',
    urgency:
      'ostatnia_szansa ostatnie_dni ostatnie_godziny ostatnie_miejsca ostatnie_sztuki ograniczona ' +
      'ograniczonym ograniczony ograniczone limitowan* tylko_dziś tylko_dzisiaj tylko_do ' +
      'tylko_teraz jeszcze_dziś już_teraz do_wyczerpania do_końca ważna_do ważny_do pospiesz_się ' +
      'śpiesz_się pośpiesz_się zanim_będzie kończy_się wkrótce natychmiast od_zaraz odliczanie ' +
      'zostało_tylko zostały_tylko termin_upływa termin_zgłoszeń decyduje_kolejność czas_ucieka ' +
      'termin_mija',
    benefit:
      'ekskluzywn* wyjątkow* wyłącznie gwarantowan* gwarancja gwarancję gwarantujemy korzyści ' +
      'korzyść zalety indywidualn* spersonalizowan* dopasowan* szyte_na_miarę szyty_na_miarę ' +
      'krok_po_kroku łatwo wygodn* bez_stresu prosty_sposób skuteczn* profesjonaln* certyfikowan* ' +
      'sprawdzon* renomowan* zaufan* niezawodn* bezpieczn* spokój idealn* doskonał* niezbędn* ' +
      'innowacyjn* unikaln* unikatow* najlepsz* najwyższej_jakości wysokiej_jakości rozwiązanie ' +
      'rozwiązania rozwiązań sekret sekrety sukces sukcesu porady wskazówki lider lidera ' +
      'kompleksow* w_kilka_minut bez_reklam bez_wychodzenia zadowolonych_klientów komfort',
    you:
      'ty ciebie tobie cię ci twój twoja twoje twojego twojej twoją twoim twoich was wam wasz wasza ' +
      'wasze swój swoje swoją swojego swojej państwu pan pani',
    we: 'my nas nam nami nasz nasza nasze naszego naszej naszą naszym naszych nasi zapraszamy ' + 'oferujemy',
    product:
      'cena ceny cenę rozmiar rozmiary kolor kolory wysyłka wysyłki dostawa dostawy dostępność ' +
      'w_magazynie produkt produkty produktu produktów producent opinie opinia ocena oceny gwiazdki ' +
      'marka marki ilość bateria watów litrów cali ekran materac cechy buty sukienka krem modele ' +
      'specyfikacja stosunek_jakości sztuk sztuki zestaw zestawy',
    event:
      'webinar* szkoleni* warsztat* seminari* konferencj* kurs kursy kursu kursie kursów kongres* ' +
      'wydarzeni* spotkani* wykład* prelekcj* lekcja lekcje lekcji zajęcia zajęć akademia akademii ' +
      'podyplomow* certyfikat* transmisja transmisji na_żywo targi targach uczestnik* uczestnictw* ' +
      'prelegent* panel_dyskusyjny debata mentoring* e-learning dni_otwarte dzień_otwarty edycja ' +
      'moduł moduły wyzwanie nagranie nagrania',
    expert:
      'ekspert* specjalist* prelegent* prowadzący prowadząca prowadzi poprowadzi wykładowc* trener* ' +
      'szkoleniowiec szkoleniowcy mentor* gość goście gościem moderator* nasi_eksperci doradc* ' +
      'konsultant* analityk* praktyk praktycy fachow* instruktor*',
    gold:
      'złoto złota złocie złotem srebro srebra srebrze sztabk* sztaba sztaby złote_monety ' +
      'monety_złote złotych_monet srebrne_monety bulionow* krugerrand* uncja uncji uncje uncję ' +
      'metale_szlachetne metali_szlachetnych kruszec kruszce kruszców platyna pallad skrytk*',
    finance:
      'akcje akcji akcjach giełd* broker* makler* kryptowalut* krypto pożyczk* kredyt* chwilówk* ' +
      'hipotek* hipoteczn* konto_osobiste konto_oszczędnościowe ubezpieczeni* ubezpieczyciel* ' +
      'polis* oszczędności oszczędzania oszczędzanie inwestycj* inwestor* inwestowani* inwestować ' +
      'inwestycyjn* stopa_zwrotu zysk zyski zysków dywidend* emerytur* emerytaln* podatek podatki ' +
      'podatku podatkow* majątek majątku kapitał kapitału banku banki bankow* oprocentowani* ' +
      'odsetki rrso portfel portfela obligacj* fundusz* nieruchomości nieruchomość ' +
      'mieszkania_na_sprzedaż ryzyko_utraty dług długi finans* leasing* faktoring* rata raty ratę ' +
      'ike ikze ppk lokata lokaty lokatę lokacie lokat kont_oszczędnościowych ubezpieczyć ' +
      'kryptoaktyw*',
    newsletter:
      'newslettera newsletterze newsletterem newsletterów biuletyn* swój_adres skrzynk* mailem ' +
      'mailow* e-mailem wypisz_się wypisać_się zrezygnować_z_subskrypcji co_tydzień co_rano ' +
      'każdego_ranka każdego_dnia raz_w_tygodniu cotygodniow* codzienn* alerty powiadomienie ' +
      'poradnik poradnika przewodnik ebook* e-book* bezpłatny_raport mailing* prasówk* ' +
      'najważniejsze_informacje najważniejszych_informacji zapisz_się_do checklist* otrzymuj ' +
      'otrzymywać otrzymywanie szablon* przypomnienie',
    membership:
      'członkostw* członek członkowie członków klub klubie klubu subskrybent* prenumerator* ' +
      'czytelnik* cyfrow* e-wydanie e-wydania wydanie_papierowe miesięczn* miesiąc miesiące roczn* ' +
      'na_rok bez_limitu nielimitowan* nieograniczon* dostęp dostępu czasopism* numer_archiwalny ' +
      'egzemplarz pakiet pakiety pakietu składka',
    shop:
      'sklep sklepu sklepie sklepy sklepów allegro empik ceneo rtv_euro media_expert media_markt ' +
      'ikea decathlon lidl biedronka rossmann zalando sprzedawc* detalist* link_afiliacyjny ' +
      'porównywarka_cen e-sklep* e-commerce drogeri* galeria_handlowa księgarni*',
    app:
      'aplikacj* telefon telefonu telefonie smartfon* komórk* tablet* komputer* przeglądark* ' + 'urządzeni*',
    travel:
      'podróż podróże podróży hotele hoteli hotelu lot loty lotów rejs rejsy wakacj* wczasy wczasów ' +
      'wycieczk* nocleg* apartament* urlop pobyt pobyty wyjazd wyjazdy turystyczn* kurort* ' +
      'last_minute pensjonat* lotnicze',
    book:
      'książk* książek powieść powieści wydawnictwo wydawnictwa wydawca wydawcy oprawa_twarda ' +
      'oprawie okładka audiobook* egzemplarzy stron rozdział bestseller* nakładem poradnik tom ' +
      'komiks* lektur*',
    label:
      'reklama reklamy reklamę reklamow* ogłoszenie ogłoszenia sponsorowan* materiał_promocyjny ' +
      'materiał_płatny partnera partnerzy partnerem partnerów płatna_współpraca we_współpracy_z ' +
      'przy_współpracy sponsorem lokowanie_produktu tekst_powstał_we dalsza_część_tekstu ' +
      'dalsza_część_artykułu polecane_dla_ciebie dalej_pod_reklamą pod_materiałem_wideo patronat* ' +
      'promowan* wpis_gościnny autopromocja artykuł_partnerski',
    reporting:
      'powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła podkreślił podkreśliła ' +
      'podkreśla dodał dodała dodaje zaznaczył zaznaczyła wyjaśnił wyjaśniła wyjaśnia poinformował ' +
      'poinformowała poinformowało poinformowano przekazał przekazała ogłosił ogłosiła ocenił ' +
      'oceniła zapowiedział przyznał przyznała tłumaczy zdaniem według jak_podaje jak_podała ' +
      'rzecznik rzeczniczka ministra ministerstwo prezydent premier premiera policja policji ' +
      'prokuratur* prokurator sąd sądu rząd rządu burmistrz wójt poseł posłowie posłanka strażac* ' +
      'pap agencja został została zostało zostali zostały były była byli miał miała wczoraj ' +
      'w_poniedziałek we_wtorek w_środę w_czwartek w_piątek w_sobotę w_niedzielę śledztwo badacze',
    related:
      'czytaj_także czytaj_też czytaj_również przeczytaj_także przeczytaj_też przeczytaj_również ' +
      'zobacz_także zobacz_też zobacz_również sprawdź_też sprawdź_także zobacz_koniecznie ' +
      'podobne_artykuły powiązane polecane polecamy warto_przeczytać najczęściej_czytane ' +
      'najpopularniejsze popularne najnowsze ostatnie_wpisy poprzedni następny następna poprzednia ' +
      'więcej_o więcej_z więcej_artykułów więcej_wiadomości inne_artykuły pozostałe ' +
      'może_cię_zainteresować mogą_cię_zainteresować może_cię_też na_ten_temat na_ten_sam ' +
      'wiadomości_z_kategorii obejrzyj_także obejrzyj_też posłuchaj_także w_temacie ' +
      'nie_przegap_tych',
    bio:
      'dziennikarz dziennikarka dziennikarze dziennikarzem dziennikarką redaktor redaktorka ' +
      'redakcja redakcji korespondent* publicyst* felietonist* reporter* autor autorka autora ' +
      'absolwent absolwentka z_wykształcenia urodzony urodzona ukończył ukończyła pisze_o ' +
      'zajmuje_się specjalizuje_się o_autorze o_autorce miłośnik miłośniczka pasjonat pasjonatka ' +
      'pasjonuje założyciel* współzałożyciel* związany_z związana_z napisane_przez opracowanie ' +
      'rozmawiał rozmawiała czas_czytania min_czytania tekst opracował opracowała',
    comment:
      'komentarz komentarze komentarzy komentuj skomentuj odpowiedz odpowiedzi dyskusj* forum ' +
      'regulamin_komentowania listy_do_redakcji zgłoś_nadużycie twoja_opinia moderowan* ' +
      'wymagane_pola',
    share:
      'udostępnij udostępnianie podziel_się drukuj wydrukuj wyślij skopiuj_link kopiuj_link ' +
      'zapisz_na_później zapisz_artykuł tweetnij posłuchaj_artykułu ulubionych odsłuchaj prześlij ' +
      'podaj_dalej',
    cookie:
      'ciasteczk* akceptuj akceptuję zaakceptuj odrzuć odrzucam zgoda zgodę zgody prywatności ' +
      'dane_osobowe danych_osobowych zaufani_partnerzy preferencje zarządzaj śledzeni*',
    disclaimer:
      'zastrzeżeni* wyłączenie_odpowiedzialności afiliacyjn* prowizj* nie_stanowi nie_stanowią ' +
      'rekomendacji_inwestycyjnej porady_inwestycyjnej charakter_informacyjny charakter_edukacyjny ' +
      'celach_informacyjnych wyniki_osiągnięte konflikt_interesów niezależność_redakcyjna ' +
      'nie_ponosi_odpowiedzialności ostrzeżenie_o_ryzyku',
    caption:
      'foto fot zdjęcie zdjęcia zdjęć fotografia źródło ilustracja ilustracyjne archiwum zdj ' +
      'zrzut_ekranu fotograf rys grafika infografika materiały_prasowe',
    tags:
      'tagi tematy temat kategoria kategorie słowa_kluczowe etykiety dział działy opublikowano_w ' +
      'znajdziesz_w w_kategorii',
    login:
      'zaloguj logowanie zalogować zalogowany masz_już_konto masz_konto mam_już_konto jesteś_już ' +
      'hasło hasła nie_pamiętasz nazwa_użytkownika moje_konto wyloguj panel_klienta',
    legal:
      'polityka_prywatności polityką_prywatności politykę_prywatności politykę_cookies regulamin ' +
      'regulaminem regulaminu warunki prawa_zastrzeżone wszelkie_prawa wszystkie_prawa rodo ' +
      'przetwarzanie przetwarzania administratorem administrator wyrażam zgadzam_się oświadczam ' +
      'zapoznałem_się zapoznałam_się ochrona_danych prawa_autorskie klikając ' +
      'zapisując_się_akceptujesz mapa_strony o_nas odstąpieni* kopiowanie',
    date:
      'stycznia styczeń lutego luty marca marzec kwietnia kwiecień maja maj czerwca czerwiec lipca ' +
      'lipiec sierpnia sierpień września wrzesień października październik listopada listopad ' +
      'grudnia grudzień poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela ' +
      'niedzielę godz godzina godzinie godziny dziś dzisiaj jutro',
    podcast:
      'podkast* podcast* słuchaj posłuchaj odcinek odcinka odcinki odcinku audycj* wysłuchaj ' +
      'słuchowisk*',
  },
};
