import { fileURLToPath } from 'node:url';
import { build, minify, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { LANGUAGES } from '../src/engine/languages';
import { CODES } from '../src/engine/languages/codes';
import * as deCues from '../src/engine/languages/de/cues';
import * as deFragments from '../src/engine/languages/de/fragments';
import * as enCues from '../src/engine/languages/en/cues';
import * as enFragments from '../src/engine/languages/en/fragments';
import * as linkModel from '../src/engine/link-model';
import * as releaseModel from '../src/engine/release-model';
import * as tellingModel from '../src/engine/telling-model';
import { foldLists } from './fold-words';
import { packCues } from './pack-cues';
import { writeTriggers } from './write-triggers';

/**
 * The scanner in parts. A page must not wait for a script of a third of a megabyte to be parsed: what `src/page/engine.ts` brings by
 * `import()` is built as files of their own, which the background puts into the page when the scanner asks for them
 * (`src/page/bring.ts`). The parts hand each other what they export in `caveatParts`, a global of the extension's own world.
 */

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Modules of src/engine that are data and nothing else. */
const DATA: Readonly<Record<string, object>> = {
  'languages/de/cues': deCues,
  'languages/de/fragments': deFragments,
  'languages/en/cues': enCues,
  'languages/en/fragments': enFragments,
  'link-model': linkModel,
  'release-model': releaseModel,
  'telling-model': tellingModel,
};

/** The numbers of a model without the nought before their point and its lists without the comma before them: a quarter shorter. */
function shortModel(json: string, write: (text: string) => string): string {
  const text = json.replace(/(?<!\d)0\./g, '.').replaceAll(',[', '[');
  const whole = text.replace(/(?<!\d)\./g, '0.').replace(/(?<=[\d\]])\[/g, ',[');
  if (whole !== json) throw new Error('a model holds what cannot be shortened');
  return `${write(text)}.replace(/(?<!\\d)\\./g,'0.').replace(/(?<=[\\d\\]])\\[/g,',[')`;
}

/** Patterns without their backslashes, each of which would be four in a string of JSON in a script. */
function shortEscapes(json: string, write: (text: string) => string): string {
  // what holds few is as long with the words that put them back
  if (json.split('\\\\').length < 20) return write(json);
  if (json.includes('~')) throw new Error('a pattern holds what stands for a backslash');
  return `${write(json.replaceAll('\\\\', '~'))}.replace(/~/g,'\\\\\\\\')`;
}

/**
 * As text that is parsed when it is run: a browser takes a fraction of the time for it that the same data takes as a script.
 * @param write the text as a string of the script
 */
export const dataAsText = (write: (text: string) => string = JSON.stringify): Plugin => ({
  name: 'data-as-text',
  load(id) {
    const data = DATA[/\/src\/engine\/(.+)\.ts$/.exec(id)?.[1] ?? ''];
    if (!data) return null;
    const parse = (value: unknown) => `JSON.parse(${shortEscapes(JSON.stringify(value), write)})`;
    const language = LANGUAGES.find(({ cues }) => 'cues' in data && data.cues === cues);
    if (language)
      return `import { carryTriggers } from '../../trigger-table';
import { unpackCues } from '../packed';
export const cues = carryTriggers(unpackCues(${parse(packCues(language.cues, true))}), ${parse(writeTriggers(language))});`;
    return Object.entries(data)
      .map(
        ([name, value]) =>
          `export const ${name} = ${id.includes('-model') && typeof value === 'object' && 'trees' in value! ? `JSON.parse(${shortModel(JSON.stringify(value), write)})` : parse(value)};`,
      )
      .join('\n');
  },
});

/** What the patterns need, each language's by itself: what is text already is not parsed out of a text once more. */
const needsAsText = (needs: string): Plugin => ({
  name: 'needs-as-text',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/engine\/needs\.ts$/ },
    handler(code) {
      const values = Object.entries<unknown>(JSON.parse(needs)).map(([of, value]) => {
        const text = typeof value === 'string' ? hold(value) : `JSON.parse(${hold(JSON.stringify(value))})`;
        return `${JSON.stringify(of)}: ${text}`;
      });
      const out = code.replace('JSON.parse(__NEEDS__)', () => `{${values.join()}}`);
      if (out === code) this.error('src/engine/needs.ts takes what the build wrote in another way now');
      return { code: out, map: null };
    },
  },
});

/** The lists of words, folded. */
const listsFolded: Plugin = {
  name: 'lists-folded',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/engine\/languages\/\w+\/lexicon\.ts$/ },
    handler: (code) => ({ code: foldLists(code), map: null }),
  },
};

/** Data on its way around the minifier, which would write it between backticks: such a string is kept twice, and read more slowly. */
const held: string[] = [];
const hold = (text: string) => `"@data ${held.push(text) - 1}@"`;
const release = (script: string) =>
  script.replace(/(["'`])@data (\d+)@\1/g, (_, _quote, number) => {
    const text = held[Number(number)]!;
    return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
  });

/** What belongs to which part; the scanner itself is the rest. */
const GROUPS = [
  {
    name: 'needs',
    test: /\/src\/engine\/(?:needs|once|patterns|triggers|trigger-table|languages\/(?:language|packed|folded|dateline))\.ts/,
  },
  ...CODES.flatMap((code) => [
    { name: `data-${code}`, test: new RegExp(`/src/engine/languages/${code}/(?:cues|fragments)\\.ts`) },
    { name: `words-${code}`, test: new RegExp(`/src/engine/languages/${code}/(?:lexicon|naming)\\.ts`) },
    { name: `grammar-${code}`, test: new RegExp(`/src/engine/languages/${code}/`) },
  ]),
  {
    name: 'cues',
    test: /\/src\/engine\/(?:calls|cues|lines|report-of|sentences|words|near-words|steps|types)\.ts|look-for-cues\.ts/,
  },
  { name: 'models', test: /\/src\/engine\/(?:link|release|telling)-model\.ts/ },
  { name: 'scan', test: /\/src\/engine\/(?!languages\/codes)/ },
];

/** Rolldown's own few lines, which it puts into a file of their own. */
const RUNTIME = 'rolldown-runtime.js';
const SCANNER = 'content.js';
const nameOf = (fileName: string) => fileName.replace(/\.js$/, '');

/** Builds the parts of the scanner, the text of each script by its name; `content` is the one that asks for the others. */
export async function buildParts({
  define,
  mode,
  build: { target },
}: Pick<ResolvedConfig, 'define' | 'mode' | 'build'>) {
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    mode,
    define,
    plugins: [dataAsText(hold), listsFolded, needsAsText(JSON.parse(define?.__NEEDS__))],
    publicDir: false,
    build: {
      write: false,
      target,
      // no library, but only this leaves each import() as it is
      lib: { entry: { content: at('src/page/content.iife.ts') }, formats: ['es'] },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', codeSplitting: { groups: GROUPS } },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = built!.output.filter((file) => file.type === 'chunk');
  const before = (name: string): string[] => {
    const { imports } = chunks.find(({ fileName }) => fileName === name)!;
    return [...new Set(imports.flatMap((other) => (other === RUNTIME ? [] : [...before(other), other])))];
  };
  const scripts = new Map<string, string>();
  for (const { fileName, code, exports } of chunks) {
    const { code: script, errors } = await minify(fileName, asScript(code, fileName, exports, before));
    if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]!.message}`);
    scripts.set(fileName, inAscii(release(script)));
  }
  // what the scanner shares with its parts is there with it
  const first = [RUNTIME, ...before(SCANNER), SCANNER];
  const parts = [...scripts].filter(([fileName]) => !first.includes(fileName));
  return new Map([
    ['content', first.map((fileName) => scripts.get(fileName) ?? '').join('')],
    ...parts.map(([fileName, script]) => [nameOf(fileName), script] as const),
  ]);
}

/** A module of the build as a script: what it imports it takes from `caveatParts`, and puts there what it exports. */
function asScript(code: string, fileName: string, exports: string[], before: (name: string) => string[]): string {
  const named = (names: string) => names.replace(/([\w$]+) as ([\w$]+)/g, '$1: $2');
  const part = (file: string) => `caveatParts[${JSON.stringify(nameOf(file))}]`;
  const script = code
    .replace(
      /^import \{([^}]*)\} from "\.\/([^"]+)";$/gm,
      (_, names, file) => `const {${named(names)}} = ${part(file)};`,
    )
    .replace(/^export \{([^}]*)\};$/m, (_, names: string) => {
      const given = names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1');
      return `globalThis.caveatParts ??= {}; ${part(fileName)} = {${given}};`;
    })
    .replace(/\bimport\("\.\/([^"]+)"\)/g, (_, file) => {
      const files = [...before(file), file].map(nameOf);
      return `globalThis.caveatBring(${JSON.stringify(files)})`;
    });
  if (/^(?:import|export)\b|\bimport\(/m.test(script) || (exports.length > 0 && script === code))
    throw new Error(`${fileName}: the build writes modules in another way now`);
  return `(function () {\n${script}\n})();`;
}

/** In ASCII: a browser keeps such a script in half the memory and reads it faster. Other characters stand in strings and patterns only, which may spell them. */
const inAscii = (script: string) =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Puts the parts in the place of the one file that crxjs makes of the scanner: it builds no parts. */
export function scannerInParts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'scanner-in-parts',
    enforce: 'post',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const scanner = bundle['src/page/content.iife.js'];
      if (scanner?.type !== 'asset') return this.error('the scanner is not where crxjs put it');
      for (const [name, source] of await buildParts(config))
        if (name === 'content') scanner.source = source;
        else this.emitFile({ type: 'asset', fileName: `src/page/${name}.js`, source });
    },
  };
}
