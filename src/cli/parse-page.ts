import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * A page as an inert document. parse5 stands in front because linkedom loses the body of legal HTML that leaves out
 * `<html>` or `<body>`.
 */
export const parsePage = (html: string): Document => parseHTML(serialize(parse(html))).document as unknown as Document;
