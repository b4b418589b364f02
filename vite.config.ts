import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { needsOf } from './scripts/needed-words';
import { dataAsText, scannerInParts } from './scripts/page-parts';
import { LANGUAGES } from './src/engine/languages';

type Target = 'chrome' | 'firefox';
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The root manifest is a superset; each browser gets its own half (toolchain: crxjs `browser` option). */
function manifestFor(target: Target): ManifestV3Export {
  const manifest = JSON.parse(readFileSync(at('./manifest.json'), 'utf8'));
  if (target === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    delete manifest.minimum_chrome_version;
    delete manifest.storage; // Firefox takes any policy of ours without a schema
    manifest.permissions = manifest.permissions.filter((name: string) => name !== 'sidePanel');
  }
  return manifest;
}

/** crxjs 3.0.0 lists every `?iife` script as web-accessible and leaves an unused ESM copy of it in the bundle. */
const noWebAccessible: Plugin & { renderCrxManifest(manifest: Record<string, unknown>): unknown } = {
  name: 'no-web-accessible-resources',
  enforce: 'post',
  apply: 'build',
  // `vite build --watch` does not watch the .iife.ts files that only the manifest names
  buildStart() {
    this.addWatchFile(at('./src/page/gate.iife.ts'));
  },
  renderCrxManifest(manifest) {
    delete manifest.web_accessible_resources;
    return manifest;
  },
  generateBundle(_options, bundle) {
    for (const [file, chunk] of Object.entries(bundle))
      if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes('/src/page/')) delete bundle[file];
  },
};

/** Preact's dangerouslySetInnerHTML is never used here; without its one assignment `web-ext lint` has nothing to warn about. */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  apply: 'build',
  transform: {
    filter: { id: /preact\/dist\/preact\.mjs$/ },
    handler(code) {
      const out = code.replace(/\b(\w+)\.innerHTML\s*=\s*(\w+\.__html)/, '$1.textContent=$2');
      if (out === code) this.error('preact changed: the innerHTML assignment was not found');
      return { code: out, map: null };
    },
  },
};

/** What the patterns of the cues need, for src/engine/needs.ts. */
const needs = JSON.stringify(Object.fromEntries(LANGUAGES.map((one) => [one.code, needsOf(one)])));
const NEEDS = { __NEEDS__: JSON.stringify(needs) };

/** Where a demo's requests go: `npm start` runs scripts/fake-apis.mjs there, the end-to-end tests one of their own. */
const FAKE_APIS = process.env.FAKE_APIS ?? 'http://127.0.0.1:8790';

/** A demo differs in one constant: services are asked at the local fake. It is not built into dist/, which knows the real hosts only. */
const extension = (target: Target, demo: boolean): UserConfig => ({
  define: { ...NEEDS, __FAKE_APIS__: JSON.stringify(demo ? FAKE_APIS : null) },
  plugins: [crx({ manifest: manifestFor(target), browser: target }), noWebAccessible, scannerInParts(), noInnerHtml],
  build: {
    outDir: demo ? `.demo/${target}` : `dist/${target}`,
    emptyOutDir: true,
    // the oldest browsers of the manifest: both know light-dark(), which would otherwise be rewritten at length. Not as `cssTarget`,
    // which crxjs does not hand on to the builds of the two scripts that run in a page
    target: ['chrome128', 'firefox142'],
    modulePreload: { polyfill: false },
    // crxjs bundles the pages that it knows from the manifest: not sidebar_action.default_panel, and no page that is only opened
    rolldownOptions: {
      input: {
        welcome: 'src/ui/welcome/index.html',
        ...(target === 'firefox' && { panel: 'src/ui/panel/index.html' }),
      },
    },
  },
});

/** The command line: one folder of plain Node modules, nothing of it in the extension. */
const commandLine: UserConfig = {
  define: NEEDS,
  publicDir: false,
  build: {
    outDir: 'dist/cli',
    emptyOutDir: true,
    ssr: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { scan: 'src/cli/scan.ts', match: 'src/cli/match.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, target: 'node' },
};

/** What the bench times: the engine for Node, and one script for a page. */
const bench: UserConfig = {
  define: NEEDS,
  // as the extension carries it
  plugins: [dataAsText()],
  publicDir: false,
  build: {
    outDir: 'dist/bench',
    emptyOutDir: false,
    lib: { entry: 'test/bench/in-page.ts', formats: ['iife'], name: 'bench', fileName: () => 'in-page.js' },
  },
};

/** `vite build --mode chrome | firefox | chrome-demo | firefox-demo | cli | bench` */
export default defineConfig(({ mode }) =>
  mode === 'bench'
    ? bench
    : mode === 'cli'
      ? commandLine
      : extension(/^firefox/.test(mode) ? 'firefox' : 'chrome', mode.endsWith('-demo')),
);
