/** Where this document stands: one without an address of its own (`srcdoc`, written by a script) stands where the page does that made it. */
export const pageAddress = (): string => (location.protocol === 'about:' ? document.baseURI : location.href);
