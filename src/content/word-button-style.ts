/** How a button looks that is a word of a sentence: in the banner, and in what is said back. */
export const WORD_BUTTON = `
button {
  all: unset;
  flex: none;
  box-sizing: border-box;
  display: grid;
  place-content: center;
  min-block-size: 28px;
  padding-inline: 10px;
  border-radius: inherit;
  color: var(--muted);
  cursor: pointer;
  text-decoration: underline 1px;
  text-underline-offset: 3px;
}
button:hover { background: var(--hover); color: var(--ink); }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: -2px; color: var(--ink); }
`;
