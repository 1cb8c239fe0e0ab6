/** Scripts for Firefox's privileged scope. The argument of the first two is the extension's id. */
export const TERMINATE = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}`;
export const PRESS_BUTTON = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;
/** A popup still loading is moved into its panel, which loses what it was asked: no answer within a second is none yet. */
export const READ_POPUP = `async () => {
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) return '';
  const manager = popup.messageManager;
  return new Promise((resolve) => {
    manager.addMessageListener('winnow-test:text', ({ data }) => resolve(data));
    const script = 'sendAsyncMessage("winnow-test:text", content.document.body?.textContent ?? "")';
    manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    setTimeout(resolve, 1000, '');
  });
}`;
/** To be asked until it says that there is none: before it is in its panel, and while that opens, a popup does not close. */
export const CLOSE_POPUP = `async () => {
  const popup = document.querySelector('.webextension-popup-browser');
  popup?.closest('panel')?.hidePopup();
  return popup ? '' : 'closed';
}`;
export const PRESS_KEYS = `async (key) => document.querySelector('keyset[id*=winnow] key[key=' + key + ']').doCommand()`;
export const CHOOSE_ENTRY = `async (id) => {
  const entry = document.querySelector('#contentAreaContextMenu [id*=winnow][id*=' + id + ']');
  entry?.doCommand();
  document.getElementById('contentAreaContextMenu').hidePopup();
  return entry ? 'chosen' : '';
}`;
export const SET_SCHEME = `async (value) => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', Number(value));
}`;
/** The browser's own window shows no motion: that of tabs took a third of its time. Pages are not asked to do without. */
export const STAND_STILL = `async () => {
  window.gReduceMotionOverride = true;
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = '*, ::before, ::after { animation: none !important; transition: none !important }';
  document.documentElement.append(style);
}`;
