/** What the key Escape does. */
import type { ReaderActions, ReaderState } from './state.ts';

/** Closes a panel, the outline or the speech bar, whichever lies on top; the focus goes to the button that opened it. */
export function closeLast({ panel, isOutlined, isListening }: ReaderState, actions: ReaderActions): void {
  const open = panel || (isOutlined && 'outline') || (isListening && 'listen');
  if (!open) return;
  if (panel) actions.showPanel(undefined);
  else if (isOutlined) actions.showOutline(false);
  else actions.listen(false);
  document.getElementById(`open-${open}`)?.focus();
}
