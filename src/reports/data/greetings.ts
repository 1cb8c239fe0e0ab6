/** How readers are greeted, or told who they are, in the eight languages, and what then stands there that is no name. All in lower case. */

/** A capital behind these is a name. */
export const GREETINGS: readonly string[] = [
  // en
  ...['hello', 'hi', 'hey', 'dear', 'good morning', 'good afternoon', 'good evening', 'welcome back'],
  ...['hiya', 'howdy', 'good day'],
  // de
  ...['hallo', 'moin', 'servus', 'grüezi', 'guten tag', 'guten morgen', 'guten abend', 'willkommen zurück'],
  ...['sehr geehrte', 'sehr geehrter', 'geehrte', 'geehrter', 'sehr verehrte', 'sehr verehrter', 'hallöchen'],
  // fr
  ...['bonjour', 'rebonjour', 'bonsoir', 'salut', 'coucou', 'bon retour'],
  // es
  ...['buen día', 'buenos dias'],
  ...['hola', 'buenos días', 'buenas tardes', 'buenas noches', 'bienvenido de nuevo', 'bienvenida de nuevo'],
  // it
  ...['ciao', 'salve', 'buongiorno', 'buon giorno', 'buonasera', 'buona sera', 'bentornato', 'bentornata'],
  // nl
  ...['goedemorgen', 'goedemiddag', 'goedenavond', 'goedendag', 'geachte', 'hoi', 'welkom terug'],
  // pt
  ...['olá', 'oi', 'bom dia', 'boa tarde', 'boa noite', 'prezado', 'prezada', 'bem-vindo de volta'],
  ...['bem-vinda de volta'],
  // pl
  ...['cześć', 'czesc', 'witaj', 'witaj ponownie', 'dzień dobry', 'dobry wieczór', 'szanowny'],
  ...['szanowna', 'siema'],
  // what says whose account it is
  ...['signed in as', 'logged in as', 'posting as', 'commenting as'],
  ...['angemeldet als', 'eingeloggt als', 'connecté en tant que', 'connectée en tant que', 'conectado como'],
  ...['conectada como', 'iniciado sesión como', 'accesso effettuato come', 'connesso come', 'connessa come'],
  ...['ingelogd als', 'aangemeld als', 'sessão iniciada como', 'zalogowany jako', 'zalogowana jako'],
  ...['zalogowano jako'],
];

/** Between a greeting and a comma: the name comes after that. */
export const BYWORDS: readonly string[] = [
  'there',
  'again',
  'you',
  'zusammen',
  'nochmal',
  'encore',
  'de nouveau',
];

/** These have other meanings, too: a name behind them is one where it is set off as one, or has a title. */
export const LOOSE_GREETINGS: readonly string[] = [
  ...['liebe', 'lieber', 'liebes', 'querid@', 'estimad@'],
  ...['cher', 'chère', 'querido', 'querida', 'caro', 'cara', 'beste', 'lieve'],
  ...['estimado', 'estimada', 'gentile', 'gentilissimo', 'gentilissima', 'egregio', 'egregia', 'drogi'],
  ...['droga'],
  ...['egr.', 'gent.', 'gent.mo', 'gent.ma', 'preg.mo', 'preg.ma'],
];

/** Of everybody and everything, too: they greet a reader where they begin a sentence, and the name is set off. */
export const WELCOMES: readonly string[] = [
  ...['welcome', 'willkommen', 'herzlich willkommen', 'grüß gott', 'grüß dich', 'bienvenue'],
  ...['bienvenido', 'bienvenida', 'benvenuto', 'benvenuta', 'welkom', 'dag', 'bem-vindo', 'bem-vinda'],
  ...['witamy', 'witam', 'hej', 'greetings', 'werte', 'werter'],
  // who is thanked or wished well
  ...['thank you', 'thanks', 'danke', 'vielen dank', 'merci', 'gracias', 'grazie', 'bedankt'],
  ...['dank je', 'dank u'],
  ...['obrigado', 'obrigada', 'dziękujemy', 'congratulations', 'happy birthday', 'herzlichen glückwunsch'],
  ...['alles gute', 'félicitations', 'joyeux anniversaire', 'enhorabuena', 'feliz cumpleaños', 'auguri'],
  ...['buon compleanno', 'gefeliciteerd', 'parabéns', 'gratulacje'],
];

/** Between two names, or two titles, that are greeted as one. */
export const JOINTS: readonly string[] = ['and', 'und', 'et', 'en', 'i'];

/** Belong to a name, whether or not they have a capital; those with a point only where they are cut short by one. */
export const TITLES: readonly string[] = [
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'doctor', 'sir', 'madam', 'dame', 'lord', 'lady'],
  ...['herr', 'herrn', 'frau', 'fräulein', 'doktor', 'von', 'vom', 'zu'],
  ...['m', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'de', 'du', 'des', 'la', 'le', "d'"],
  ...['sr', 'sra', 'srta', 'señor', 'señora', 'señorita', 'don', 'doña', 'del', 'los', 'las', 'y'],
  // `ra` and `na` end `Sig.ra` and `Sig.na`
  ...['sig', 'ra', 'na', 'signor', 'signore', 'signora', 'signorina', 'dott', 'dottor', 'di', 'da', 'della'],
  ...['dhr', 'mevr', 'mevrouw', 'meneer', 'heer', 'van', 'der', 'den', 'ten', 'ter', "'t", '’t'],
  ...['senhor', 'senhora', 'dona', 'do', 'dos', 'das', 'e'],
  ...['pan', 'pani', 'panie'],
  ...['hr.', 'fr.', 'dipl.', 'ing.', 'mag.', 'med.', 'dent.', 'jur.', 'phil.', 'rer.', 'nat.', 'h.', 'c.'],
  ...['rev.', 'st.', 'avv.', 'arch.', 'ssa', 'drs', 'drs.', 'ir.', 'mgr', 'inż.', 'profa.', 'lic.'],
];

/** Whom a promo greets that greets everybody, and what begins a sentence. */
export const NO_NAMES: readonly string[] = [
  ...['reader', 'readers', 'friend', 'friends', 'subscriber', 'subscribers', 'customer', 'customers'],
  ...['member'],
  ...['members', 'all', 'everyone', 'everybody', 'there', 'world', 'again', 'and', 'team', 'folks'],
  ...['guys', 'you'],
  ...['we', 'i', 'it', 'this', 'that', 'the', 'your', 'my', 'our', 'here', 'what', 'how', 'why', 'are'],
  ...['investor'],
  ...['investors', 'kitty', 'sunshine', 'from', 'to', 'in', 'is', 'a', 'an', 'ladies', 'sirs', 'sir'],
  ...['madam', 'neighbour'],
  ...['fellow', 'valued', 'trader', 'traders', 'saver', 'savers', 'homeowner', 'homeowners', 'patriot'],
  ...['patriots'],
  ...['taxpayer', 'taxpayers', 'shareholder', 'shareholders', 'parents', 'neighbor', 'neighbors'],
  ...['guest', 'guests'],
  ...['sparer', 'sparerinnen', 'börsianer', 'aktionär', 'aktionäre', 'nachbar', 'eltern', 'gast'],
  ...['leser', 'leserin', 'leserinnen', 'freunde', 'freund', 'freundinnen', 'kunde', 'kunden', 'kundin'],
  ...['kundinnen', 'abonnenten', 'abonnentinnen', 'abonnent', 'mitglied', 'mitglieder', 'zusammen', 'alle'],
  ...['welt', 'damen', 'und', 'an', 'sie', 'ihr', 'ihre', 'ihren', 'wir', 'ich', 'du', 'dein', 'deine'],
  ...['das'],
  ...['die', 'der', 'es', 'hier', 'wie', 'was', 'anleger', 'anlegerinnen', 'nutzer', 'nutzerinnen', 'gäste'],
  ...['liebe', 'lieber', 'community', 'herren', 'kollegen', 'kolleginnen', 'nachbarn', 'nachbarinnen'],
  ...['lecteur', 'lecteurs', 'lectrice', 'lectrices', 'ami', 'amis', 'amie', 'amies', 'abonné', 'abonnés'],
  ...['à', 'tous', 'toutes', 'tout', 'client', 'clients', 'et', 'nous', 'vous', 'votre', 'notre', 'le'],
  ...['les'],
  ...['lector', 'lectores', 'lectora', 'lectoras', 'amigo', 'amigos', 'amiga', 'amigas', 'suscriptor'],
  ...['suscriptores', 'todos', 'todas', 'mundo', 'cliente', 'clientes', 'socio', 'socios', 'usted'],
  ...['tu', 'su'],
  ...['lettore', 'lettori', 'lettrice', 'lettrici', 'amico', 'amici', 'tutti', 'tutte', 'mondo', 'abbonato'],
  ...['abbonati', 'clienti', 'noi', 'voi', 'lei', 'il', 'lezer', 'lezers', 'vriend', 'vrienden', 'abonnee'],
  ...['abonnees', 'klant', 'klanten', 'iedereen', 'allemaal', 'wereld', 'wij', 'jij', 'jouw', 'onze', 'het'],
  ...['heren', 'dames', 'leitor', 'leitores', 'leitora', 'leitoras', 'assinante', 'assinantes', 'pessoal'],
  ...['offer', 'offers', 'bonus', 'gift', 'gifts', 'pack', 'package', 'kit', 'home', 'aboard', 'guide'],
  ...['desk'],
  ...['center', 'centre', 'party', 'spring', 'summer', 'autumn', 'winter', 'frühling', 'sommer', 'herbst'],
  // as what somebody is signed in
  ...['admin', 'administrator', 'editor', 'moderator', 'teilnehmer', 'teilnehmerin', 'bieter', 'käufer'],
  ...['verkäufer', 'aussteller', 'redakteur', 'invité', 'invitada', 'invitado', 'ospite', 'convidado'],
  ...['gente', 'nós', 'você', 'sua', 'o', 'os', 'czytelniku', 'czytelnicy', 'czytelniczko', 'przyjaciele'],
  ...['wszystkim', 'państwo', 'klienci', 'kliencie', 'świecie', 'my', 'wy', 'to', 'jak', 'co', 'abonencie'],
];
