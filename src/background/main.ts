/** Starts the background: all listeners at once and synchronously, or the browser would not wake it for them. */
import { forgetPrivateArticle } from '../platform/article-store.ts';
import { listenInBackground } from '../platform/messaging.ts';
import { forgetPage } from '../platform/page-store.ts';
import { watchClosing } from '../platform/tabs.ts';
import { answers } from './answers.ts';
import { offerPicker } from './open-picker.ts';
import { offerReader } from './open-reader.ts';

const { signal } = new AbortController();

listenInBackground(answers, signal);
offerReader(signal);
offerPicker(signal);
watchClosing(signal, (tabId) => {
  void forgetPage(tabId);
  void forgetPrivateArticle(tabId);
});
