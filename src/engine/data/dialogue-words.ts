/** What sites say to one reader who reads on or has something to settle with them, by language: in lower case, split at `|`. */

export interface DialogueWords {
  /** Said of an account, a vote, a comment, a mistake, a tip for the newsroom or a copy to take along, in any line. */
  readonly matters: string;
  /** Lines that show more of the page, or another part of it. */
  readonly more: string;
}

export const DIALOGUE_WORDS: Readonly<Record<string, DialogueWords>> = {
  en: {
    matters:
      'forgot your password|forgot password|forgotten password|reset your password|reset password|password reset|' +
      'password has been|password is incorrect|incorrect password|wrong password|new password|verification code|' +
      'confirmation code|another device|too many devices|age verification|verify your age|session has expired|' +
      'you have been logged out|you are not logged in|logged in as|signed in as|registration was successful|' +
      'registration failed|account has been created|saved article limit|notify me of|notify me when|' +
      'follow-up comments|new comments by|new comments via|leave a comment|leave a reply|post a comment|' +
      'comments are closed|report comment|report an error|report error|report a mistake|notice an error|' +
      'spotted an error|spotted a mistake|found an error|found a mistake|request a correction|suggest a correction|' +
      'message to the editor|write to the editor|letter to the editor|was this article helpful|' +
      'was this article useful|was this page helpful|was this helpful|rate this article|for your feedback|' +
      'for your rating|for your vote|for voting|cast your vote|poll results|recipient’s email|friend’s email|' +
      'email to a friend|send to a friend|email this article|multiple addresses|download audio|audio file|' +
      'download transcript|how satisfied|your feedback will|to the editors|got a tip|got a news tip|have a tip?|' +
      'have a news tip?|have a story?|send us a tip|contact the newsroom|contact our newsroom|' +
      'contact our investigations',
    more:
      'continue reading|read more|read on|read full article|read the full article|read full story|keep reading|' +
      'load more|show more|see more|view more|loading|loading content|back to top|scroll down',
  },
  de: {
    matters:
      'passwort vergessen|kennwort vergessen|passwort zurücksetzen|kennwort zurücksetzen|passwort ändern|' +
      'passwort geändert|passwort wurde|passwort ist falsch|passwort falsch|falsches passwort|neues passwort|' +
      'neuen passwort|bestätigungscode|anderen gerät|anderes gerät|altersprüfung|altersverifikation|' +
      'altersbeschränkung|sitzung ist abgelaufen|sitzung läuft|wurden abgemeldet|angemeldet als|eingeloggt als|' +
      'nicht eingeloggt|registrierung war erfolgreich|registrierung ist fehlgeschlagen|wenn ein kommentar|' +
      'wenn neue kommentare|neue kommentare|weitere kommentare|folgekommentare|benachrichtige mich|kommentar melden|' +
      'kommentar schreiben|kommentar abgeben|kommentar hinterlassen|fehler gefunden|fehler entdeckt|fehler melden|' +
      'fehler im text|fehler im artikel|korrektur vorschlagen|an die redaktion|schreiben sie uns ihre meinung|' +
      'leserbrief schreiben|leserbrief an|feedback geben|wie gefällt ihnen dieser|wie gefällt dir dieser|' +
      'war dieser artikel|war dieser beitrag|war diese seite|artikel bewerten|für ihre bewertung|für deine bewertung|' +
      'für ihr feedback|für dein feedback|für ihre stimme|für deine stimme|jetzt abstimmen|stimmen sie ab|' +
      'alle umfragen|umfrageergebnis|adresse des empfängers|an einen freund|artikel versenden|' +
      'artikel weiterempfehlen|mehrere e-mail-adressen|audiodatei|skript als pdf|zum download an|wie zufrieden|' +
      'haben sie hinweise|haben sie einen hinweis|haben sie einen tipp|hast du einen tipp|anonymer briefkasten|' +
      'anonymen briefkasten|unser rechercheteam',
    more:
      'weiterlesen|mehr lesen|mehr anzeigen|mehr laden|weitere laden|alle anzeigen|artikel anzeigen|' +
      'ganzen artikel lesen|ganzen artikel anzeigen|wird geladen|nach oben',
  },
  fr: {
    matters:
      'mot de passe oublié|oublié votre mot de passe|réinitialiser votre mot de passe|modifier votre mot de passe|' +
      'nouveau mot de passe|mot de passe incorrect|code de vérification|code de confirmation|autre appareil|' +
      'vérification de l’âge|session a expiré|vous avez été déconnecté|connecté en tant que|me prévenir|prévenez-moi|' +
      'm’avertir|nouveaux commentaires|laisser un commentaire|poster un commentaire|signaler ce commentaire|' +
      'signaler une erreur|une erreur dans|proposer une correction|écrire à la rédaction|courrier des lecteurs|' +
      'cette page vous a-t-elle|noter cet article|pour votre avis|pour votre retour|pour votre vote|d’avoir voté|' +
      'du destinataire|envoyer à un ami|envoyer cet article|fichier audio|télécharger l’audio|' +
      'une information à nous transmettre|une info à nous transmettre|contactez nos enquêteurs',
    more: 'lire la suite|lire plus|continuer la lecture|voir plus|afficher plus|charger plus|chargement|haut de page',
  },
  es: {
    matters:
      'olvidado tu contraseña|olvidaste tu contraseña|restablecer la contraseña|recuperar la contraseña|' +
      'cambiar tu contraseña|nueva contraseña|contraseña incorrecta|código de verificación|código de confirmación|' +
      'otro dispositivo|añadir otro usuario|verificación de edad|sesión ha caducado|sesión iniciada como|' +
      'avísame cuando|notificarme|nuevos comentarios|dejar un comentario|deja un comentario|deja tu comentario|' +
      'escribe un comentario|denunciar comentario|normas de participación|informar de un error|reportar un error|' +
      'has encontrado un error|cartas al director|escribir a la redacción|valora este artículo|por tu opinión|' +
      'por tu voto|por votar|del destinatario|enviar a un amigo|enviar por correo|archivo de audio|descargar audio|' +
      'tienes una pista|tienes alguna pista|buzón anónimo',
    more: 'seguir leyendo|continuar leyendo|leer más|ver más|mostrar más|cargar más|cargando|volver arriba',
  },
  it: {
    matters:
      'password dimenticata|reimposta la password|recupera la password|cambia la password|nuova password|' +
      'password errata|codice di verifica|codice di conferma|altro dispositivo|verifica dell’età|sessione è scaduta|' +
      'accesso effettuato come|avvisami|avvertimi|nuovi commenti|lascia un commento|scrivi un commento|' +
      'segnala commento|segnala un errore|trovato un errore|scrivi alla redazione|lettere al direttore|' +
      'vota questo articolo|per aver votato|del destinatario|invia a un amico|file audio|scarica l’audio|' +
      'hai una segnalazione|invia una segnalazione|hai una notizia da segnalare',
    more: 'continua a leggere|leggi tutto|leggi di più|mostra altro|mostra di più|carica altro|caricamento|torna su',
  },
  nl: {
    matters:
      'wachtwoord vergeten|wachtwoord herstellen|wachtwoord wijzigen|nieuw wachtwoord|wachtwoord is onjuist|' +
      'verificatiecode|bevestigingscode|ander apparaat|leeftijdscontrole|sessie is verlopen|ingelogd als|' +
      'stuur mij een e-mail|stuur me een e-mail|nieuwe reacties|vervolgreacties|geef een reactie|plaats een reactie|' +
      'reactie plaatsen|reactie melden|fout gevonden|fout gezien|meld een fout|fout melden|correctie voorstellen|' +
      'bericht aan de redactie|ingezonden brief|was dit artikel nuttig|was deze pagina|beoordeel dit artikel|' +
      'voor je feedback|voor uw feedback|voor je stem|voor uw stem|e-mailadres van de ontvanger|' +
      'stuur naar een vriend|artikel doorsturen|audiobestand|heb je een tip|heeft u een tip|tip de redactie|' +
      'tip onze redactie',
    more: 'lees verder|verder lezen|lees meer|meer tonen|toon meer|meer laden|laden|naar boven',
  },
  pt: {
    matters:
      'esqueceu a senha|esqueci minha senha|esqueceu a palavra-passe|recuperar senha|redefinir senha|alterar senha|' +
      'nova senha|nova palavra-passe|senha incorreta|código de verificação|código de confirmação|outro dispositivo|' +
      'verificação de idade|sessão expirou|sessão iniciada como|avise-me|notifique-me|novos comentários|' +
      'deixe um comentário|deixe seu comentário|escreva um comentário|denunciar comentário|comunicar erro|' +
      'reportar um erro|encontrou um erro|cartas ao diretor|cartas à redação|fale com a redação|este artigo foi útil|' +
      'esta página foi útil|avalie este artigo|pela sua opinião|pelo seu voto|por votar|do destinatário|' +
      'enviar a um amigo|ficheiro de áudio|arquivo de áudio|tem uma denúncia|envie sua denúncia|envie a sua denúncia',
    more:
      'ler mais|leia mais|continuar a ler|continuar lendo|ver mais|mostrar mais|carregar mais|a carregar|carregando|' +
      'voltar ao topo',
  },
  pl: {
    matters:
      'zapomniałeś hasła|nie pamiętasz hasła|zapomniałem hasła|przypomnij hasło|resetuj hasło|zmień hasło|nowe hasło|' +
      'nieprawidłowe hasło|kod weryfikacyjny|innym urządzeniu|weryfikacja wieku|sesja wygasła|zalogowany jako|' +
      'powiadom mnie|nowych komentarzach|dodaj komentarz|napisz komentarz|zgłoś komentarz|zgłoś błąd|zauważyłeś błąd|' +
      'znalazłeś błąd|napisz do redakcji|list do redakcji|czy artykuł był|oceń artykuł|za opinię|za ocenę|za głos|' +
      'adres odbiorcy|wyślij znajomemu|plik audio|pobierz audio|masz dla nas temat|masz temat dla|' +
      'skontaktuj się z redakcją',
    more: 'czytaj dalej|czytaj więcej|pokaż więcej|zobacz więcej|załaduj więcej|wczytaj więcej|ładowanie|do góry',
  },
};
