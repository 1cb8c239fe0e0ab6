/** Looks into a page of Chromium over CDP. */
import type { CDPSession } from 'puppeteer-core';
import type { OwnName } from '../../../src/content/own-element.ts';
import type { Placeholder } from './driver.ts';

/** Holds a node of the page by the number that the debugger gives it, also where the page's own scripts cannot see it. */
async function openRoot(session: CDPSession, objectId: string): Promise<Placeholder> {
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error('A placeholder without a shadow root');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return {
    async evaluate<T>(read: (root: ShadowRoot) => T): Promise<T> {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        returnByValue: true,
        functionDeclaration: `function () { return (${read})(this); }`,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}

/** The shadow roots of Winnow's elements of one name, in document order. */
export async function shadowRootsOf(session: CDPSession, name: OwnName): Promise<readonly Placeholder[]> {
  const list = await session.send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll("${name}")]`,
  });
  const { result } = await session.send('Runtime.getProperties', {
    objectId: list.result.objectId ?? '',
    ownProperties: true,
  });
  const hosts = result.flatMap(({ name: key, value }) => (/^\d+$/.test(key) ? (value?.objectId ?? []) : []));
  return Promise.all(hosts.map((host) => openRoot(session, host)));
}
