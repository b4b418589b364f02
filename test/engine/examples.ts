import { readFileSync } from 'node:fs';

/** One example of a fixture file: its sentence without marks, and what must be flagged in it. */
export interface Example {
  line: number;
  cue: string;
  text: string;
  marks: { start: number; end: number }[];
  silent: boolean;
}

/** Reads test/fixtures/languages/<code>.txt; the format stands at the top of en.txt. */
export function readExamples(code: string): Example[] {
  const found: Example[] = [];
  let cue = '';
  for (const [i, line] of readFileSync(`test/fixtures/languages/${code}.txt`, 'utf8').split('\n').entries()) {
    const head = /^\[([a-z-]+)\]$/.exec(line);
    if (head) cue = head[1] ?? '';
    else if (/^[+-] /.test(line)) {
      const marks: Example['marks'] = [];
      let text = '';
      let open = 0;
      for (const piece of line.slice(2).split(/(\[\[|\]\])/)) {
        if (piece === '[[') open = text.length;
        else if (piece === ']]') marks.push({ start: open, end: text.length });
        else text += piece;
      }
      found.push({ line: i + 1, cue, text, marks, silent: line.startsWith('-') });
    } else if (line.trim() && !line.startsWith('#'))
      throw new Error(`${code}.txt:${i + 1} is neither an example nor a comment`);
  }
  return found;
}
