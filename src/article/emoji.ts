/** Pictures that stand for a character of the text, as systems draw emoji for browsers that have none. */

/** A character that is a picture, with what may join it to others; a key with a digit on it. */
const EMOJI = /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}][^\s\p{L}\p{N}]*|.\ufe0f?\u20e3)$/u;
/** Wider ones are pictures to look at, whatever is said of them, in CSS pixels. */
const WIDE = 128;

/** Whether a picture stands for the character that its alternative text is. */
export function isEmoji(picture: Element): boolean {
  return EMOJI.test(altOf(picture)) && !(Number(picture.getAttribute('width')) > WIDE);
}

/** A picture's alternative text; empty where it has none. */
export function altOf(picture: Element): string {
  return picture.getAttribute('alt')?.trim() ?? '';
}
