import type { ParseXml } from './types';

/** The panel's own parser. Chromium puts `parsererror` inside the document, Firefox makes it the root. */
export const parseXml: ParseXml = (text) => {
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? null : parsed;
};
