/** Takes out of a text what could name a person or open a door, before anybody sees a report of it. */
import { withPlainCharacters } from './plain-characters.ts';
import { redactNames } from './redact-names.ts';
import { redactAccounts, redactNumbers } from './redact-numbers.ts';
import { redactTokens } from './redact-tokens.ts';

/**
 * The text with [e-mail], [phone], [number], [token] and [name] (behind a greeting, or behind "signed in as") in the
 * place of such, and then with plain characters around it. Prices, dates and counts stay, as do texts without any of it.
 * Redacting twice is redacting once. Expects text as `cleanText` gives it: what cannot be seen would hide a number from
 * this.
 */
export function redact(text: string): string {
  return untilStill(text, (each) => redactNames(redactImpersonal(each)));
}

/** The same for what stands in an address, where nobody is greeted. */
export function redactPart(text: string): string {
  return untilStill(text, redactImpersonal);
}

/** What is taken out can lay bare what was hidden in it. Each step leaves fewer characters to take: this ends. */
function untilStill(text: string, step: (text: string) => string): string {
  const plain = withPlainCharacters(text);
  let now = plain;
  for (;;) {
    const next = withPlainCharacters(step(now));
    if (next === now) return now === plain ? text : now;
    now = next;
  }
}

function redactImpersonal(text: string): string {
  return redactNumbers(redactTokens(redactAccounts(text)));
}
