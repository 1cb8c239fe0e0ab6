/** What becomes of the keyboard's focus where a row of a list goes. */

/** The row is about to go, and the keyboard's focus with it: hands it to a neighbour. */
export function handFocusOn(button: HTMLElement, titleId: string): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const heir = neighbour?.querySelector('button') ?? document.getElementById(titleId);
  heir?.focus();
}
