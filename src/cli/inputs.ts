import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What is to be read, in order: a file, standard input, or the reason why a path cannot be. */
export type Input = { file: string; bytes(): Uint8Array; form: Form } | { file: string; failed: string };

/** As its name says; `unnamed` where it does not (standard input, another ending). */
export type Form = 'html' | 'text' | 'unnamed';

/** An HTML file larger than this is refused, in bytes (issue 5, point 7). */
export const LARGEST_PAGE = 32 * 1024 * 1024;

const FORMS: Readonly<Record<string, Form>> = { '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.txt': 'text' };
const formOf = (file: string): Form => FORMS[extname(file).toLowerCase()] ?? 'unnamed';

/** The inputs that the named paths stand for; a folder stands for every .html and .txt file in it, by name. */
export function* findInputs(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    if (path === '-') yield { file: '-', bytes: () => readFileSync(0), form: 'unnamed' };
    else yield* findFiles(path);
  }
}

function* findFiles(path: string): Generator<Input> {
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) {
      yield stat.isFile() ? openFile(path, stat.size) : { file: path, failed: 'is neither a file nor a folder' };
      return;
    }
  } catch (error) {
    yield { file: path, failed: sayWhy(error) };
    return;
  }
  const found = [...listFolder(path)].sort((a, b) => (a.file < b.file ? -1 : 1));
  if (found.length === 0) yield { file: path, failed: 'holds no .html or .txt file' };
  for (const one of found) {
    if ('failed' in one) {
      yield one;
      continue;
    }
    try {
      yield openFile(one.file, statSync(one.file).size);
    } catch (error) {
      yield { file: one.file, failed: sayWhy(error) }; // gone since the folder was listed
    }
  }
}

/** The pages and texts in a folder and those below it; a folder that may not be read is one of them, and costs none of the others. Links to files count, links to folders may lead round. */
function* listFolder(folder: string): Generator<{ file: string } | { file: string; failed: string }> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, failed: sayWhy(error) };
    return;
  }
  for (const entry of entries) {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFolder(file);
    else if (formOf(entry.name) === 'unnamed') continue;
    else if (entry.isFile() || leadsToFile(file)) yield { file };
  }
}

function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return false; // it leads nowhere
  }
}

function openFile(file: string, size: number): Input {
  const form = formOf(file);
  if (form !== 'text' && size > LARGEST_PAGE)
    return { file, failed: `is too large: ${(size / 1024 / 1024).toFixed(1)} MB, and 32 MB is the most` };
  return { file, bytes: () => readFileSync(file), form };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read (no permission)',
  EPERM: 'may not be read (no permission)',
  EISDIR: 'is a folder',
  ELOOP: 'is a link to itself',
  ENAMETOOLONG: 'has too long a name',
  ENOTDIR: 'does not exist',
};

/** Why the file system refused, in plain words. */
export function sayWhy(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `could not be read: ${message?.split('\n')[0] ?? String(error)}`;
}
