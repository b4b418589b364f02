/** A file's text, or why its bytes are none. */
export type Decoded = { text: string } | { failed: string };

/** Bytes of a page in which it may declare its encoding: the HTML standard's prescan says 1024, and lets a later declaration change it. */
const PRESCAN = 65_536;

/** A text file: UTF-8, a leading byte order mark removed, all else kept. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { failed: 'is empty' };
  if (isBinary(bytes)) return { failed: 'is a binary file, not text' };
  const text = decode(bytes, 'utf-8');
  if (text === null) return { failed: 'is not valid UTF-8' };
  return text.trim() === '' ? { failed: 'is empty' } : { text };
}

/** A page: the encoding of its byte order mark, else the one that it declares, else UTF-8. */
export function decodePage(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { failed: 'is empty' };
  const marked = encodingOfMark(bytes);
  if (!marked && isBinary(bytes)) return { failed: 'is a binary file, not a page' };
  const declared = marked ?? declaredEncoding(bytes);
  const encoding = findEncoding(declared ?? 'utf-8');
  if (encoding === null) return { failed: `declares an encoding that is not known: ${declared}` };
  const text = decode(bytes, encoding);
  if (text === null)
    return {
      failed: declared
        ? `is not valid ${encoding.toUpperCase()}, which it declares`
        : 'is not valid UTF-8 and declares no other encoding',
    };
  return text.trim() === '' ? { failed: 'is empty' } : { text };
}

/** Bytes by which a file is judged. */
const SAMPLE = 65_536;

/** No text opens with a NUL, and one stray control byte in a long page (they exist) does not make it binary. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  // All below space but tab, line feed, form feed, carriage return and escape (ISO-2022-JP shifts by it)
  const control = sample.reduce(
    (sum, byte) => sum + (byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0),
    0,
  );
  return sample.subarray(0, 512).includes(0) || control > sample.length / 200;
}

function encodingOfMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)).replace(/<!--.*?-->/gs, '');
  const said =
    // not what stands in a description of the page
    /<meta\s+(?![^>]*\b(?:name|property)\s*=)[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1];
  // A page that could be read so far to find this is not UTF-16, whatever it says (HTML standard, prescan)
  return said ? (/^utf-?16/i.test(said) ? 'utf-8' : said) : null;
}

function findEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null; // RangeError: no such encoding
  }
}

/** Strict for UTF-8; elsewhere one odd byte does not make a page unreadable, as in a browser. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return null; // TypeError: not valid
  }
}
