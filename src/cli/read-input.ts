import { findNotices } from '../article/notices';
import { readArticle } from '../article/read';
import { UNTOLD } from '../article/untold';
import type { Article } from '../engine/types';
import { type Decoded, decodePage, decodeText } from './decode';
import { type Input, LARGEST_PAGE, sayWhy } from './inputs';
import { parsePage } from './parse-page';
import { tellLanguage } from './tell-language';

/** The article of an input, or why there is none: a reason that goes on after the file's name. */
export async function readInput(input: Input): Promise<{ article: Article } | { failed: string }> {
  if ('failed' in input) return input;
  let bytes: Uint8Array;
  try {
    bytes = input.bytes();
  } catch (error) {
    return { failed: sayWhy(error) };
  }
  const form = input.form === 'unnamed' ? formOf(bytes) : input.form;
  if (form === 'html' && bytes.length > LARGEST_PAGE)
    return { failed: `is too large: ${(bytes.length / 1024 / 1024).toFixed(1)} MB, and 32 MB is the most` };
  const decoded: Decoded = form === 'html' ? decodePage(bytes) : decodeText(bytes);
  if ('failed' in decoded) return decoded;
  return { article: form === 'html' ? await fromPage(decoded.text) : await fromText(decoded.text) };
}

/** A page opens with a tag; a text does not. */
const formOf = (bytes: Uint8Array) =>
  /^\W*<(?:!doctype|!--|\?xml|html|head|body|meta|title|article|div|p|h1)\b/i.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 256)),
  )
    ? 'html'
    : 'text';

async function fromPage(html: string): Promise<Article> {
  const { article } = readArticle(parsePage(html), { url: null });
  return { ...article, language: await tellLanguage(article.text, article.language) };
}

/** Whoever names a text wants it read: it is an article, exactly as it stands. */
async function fromText(text: string): Promise<Article> {
  return {
    ...UNTOLD,
    language: await tellLanguage(text, null),
    isNews: true,
    text,
    headline: null,
    standfirst: null,
    links: [],
    notices: findNotices(text),
    notRead: [],
    posts: [],
  };
}
