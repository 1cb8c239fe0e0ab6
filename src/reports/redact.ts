/** Takes out of a text what could name a person or open a door, before anybody sees a report of it. */
import { redactNames } from './redact-names.ts';
import { redactAccounts, redactNumbers } from './redact-numbers.ts';
import { redactTokens } from './redact-tokens.ts';

/**
 * The text with [e-mail], [phone], [number], [token] and [name] (behind a greeting) in the place of such. Prices, dates and
 * counts stay, as do texts without any of it. Redacting twice is redacting once. Expects text as `cleanText` gives it:
 * what cannot be seen would hide a number from this.
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
  let now = text;
  for (;;) {
    const next = step(now);
    if (next === now) return now;
    now = next;
  }
}

function redactImpersonal(text: string): string {
  return redactNumbers(redactTokens(redactAccounts(text)));
}
