/** The part of turndown that is used here: https://github.com/mixmark-io/turndown, which ships no types. */
declare module 'turndown' {
  interface Rule {
    readonly filter: string | readonly string[] | ((node: HTMLElement) => boolean);
    readonly replacement: (content: string, node: HTMLElement) => string;
  }
  interface Options {
    readonly headingStyle?: 'atx' | 'setext';
    readonly hr?: string;
    readonly bulletListMarker?: '-' | '*' | '+';
    readonly codeBlockStyle?: 'fenced' | 'indented';
    readonly emDelimiter?: '_' | '*';
  }
  class TurndownService {
    constructor(options?: Options);
    addRule(name: string, rule: Rule): this;
    turndown(node: Node): string;
  }
  export = TurndownService;
}
