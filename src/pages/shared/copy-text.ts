/** The clipboard, as pages use it. */

/** Puts a text on the clipboard. Answers false where the browser does not allow it. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
