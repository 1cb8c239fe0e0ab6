/** Lines of no promo that speak of money, names or more to read: drawn into pages so that the model learns to leave them. */
export const NOTES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Transparenz: Einige Verweise in diesem Text sind Partnerlinks. Wird darüber etwas bestellt, bekommt der Verlag einen Anteil, der Preis bleibt gleich.',
    'Dieser Text gibt keine Empfehlung zum Kauf oder Verkauf von Wertpapieren und ersetzt keine Beratung.',
    'Unser Autor schreibt seit neun Jahren über Märkte und Rohstoffe. Er besitzt keines der genannten Papiere.',
    'Korrektur: In einer früheren Fassung stand ein falsches Datum. Wir haben das geändert.',
  ],
  en: [
    'Disclosure: this story contains partner links. If readers order through them, the publisher is paid a share, at no cost to them.',
    'Nothing here is a recommendation to buy or sell any security, and it is no substitute for advice.',
    'The writer has covered markets and raw materials for nine years and owns none of the shares named here.',
    'Correction: an earlier version of this story gave the wrong date. It has been changed.',
  ],
};
