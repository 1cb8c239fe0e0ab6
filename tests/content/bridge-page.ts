/** A page with an article and one pitch, for sessions. */
const SENTENCE = 'The council met on Tuesday, sat until midnight and came to no end about the old bridge.';

/** `after` stands behind the pitch, which has the id `pitch`. */
export function bridgePage(after = ''): string {
  return `<!doctype html><html lang="en"><head><title>The bridge</title></head><body><article>
  <h1>The bridge</h1>${`<p>${`${SENTENCE} `.repeat(4)}</p>`.repeat(5)}
  <div id="pitch"><p>Reserve your seat in our free webinar now!</p><p>Register today, places are limited.</p>
  <a href="https://webinar.example/register?utm_source=a">Sign up for free</a></div>${after}</article></body></html>`;
}
