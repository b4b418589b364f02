declare module 'mark.js' {
  /** Only what the bench uses (mark.js 8 ships no types). */
  // biome-ignore lint/style/noDefaultExport: that is how it exports
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: { separateWordSearch: boolean; done(): void }): void;
  }
}
