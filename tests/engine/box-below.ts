/** Boxes below articles of several languages, for what tells promos from other boxes. */
import type { Run } from '../../src/engine/decide.ts';
import type { Page } from '../../src/engine/page.ts';
import { nodeOf, pageOf } from './documents.ts';

/** The same story in the languages that Winnow has words for, and in one for which it has none. */
const STORIES: Readonly<Record<string, string>> = {
  de: 'Der alte Leuchtturm am Nordkap wurde in der vergangenen Woche von der Stadt für eine Krone verkauft, und nun wollen ihn die Seeleute mit eigenen Händen wieder herrichten.',
  en: 'The old lighthouse on the northern cape was sold by the town for a crown last week, and the sailors of the place want to repair it with their own hands before the winter.',
  fr: 'Le vieux phare du cap nord a été vendu par la ville pour une couronne la semaine dernière, et les marins du lieu veulent maintenant le réparer de leurs propres mains avant l’hiver.',
  es: 'El viejo faro del cabo norte fue vendido por la ciudad por una corona la semana pasada, y los marineros del lugar quieren ahora repararlo con sus propias manos antes del invierno.',
  it: 'Il vecchio faro del capo nord è stato venduto dalla città per una corona la settimana scorsa, e i marinai del posto vogliono ora ripararlo con le proprie mani prima dell’inverno.',
  nl: 'De oude vuurtoren op de noordkaap werd vorige week door de stad voor een kroon verkocht, en nu willen de zeelieden van de plaats hem met hun eigen handen weer opknappen.',
  pt: 'O velho farol do cabo norte foi vendido pela cidade por uma coroa na semana passada, e os marinheiros do lugar querem agora repará-lo com as suas próprias mãos antes do inverno.',
  pl: 'Stara latarnia morska na północnym przylądku została w zeszłym tygodniu sprzedana przez miasto za koronę, a teraz marynarze chcą ją odnowić własnymi rękami jeszcze przed zimą.',
  tr: 'Kuzey burnundaki eski deniz feneri geçen hafta belediye tarafından bir krona satıldı ve kasabanın denizcileri onu kış gelmeden önce kendi elleriyle onarmak istiyor.',
};

/** A page with a box below its article, and the run that is the box, or what is called so in it, given as `#id`. */
export function boxBelow(
  lang: string,
  box: string,
  name = '#box',
): { readonly page: Page; readonly run: Run } {
  const story = `<p>${STORIES[lang]}</p>`.repeat(3);
  const page = pageOf(
    `<html lang="${lang}"><body><main>${story}<div id="box">${box}</div></main></body></html>`,
  );
  const { parent, index, from, to } = nodeOf(page.segmentation, name);
  if (!parent) throw new Error('The box is in nothing');
  return { page, run: { parent, from: index, to: index, first: from, end: to, evidence: 0 } };
}
