import { runnerImport } from 'vite';
process.chdir('/work/wt-review');
const n=(await runnerImport('/work/wt-review/src/engine/languages/en/lexicon.ts')).module.lexicon;
const o=(await runnerImport('/tmp/old/src/engine/languages/en/lexicon.ts')).module.lexicon;
for(const k of Object.keys(n)){ const a=n[k],b=o[k]; const add=[...a].filter(w=>!b?.has(w)), del=b?[...b].filter(w=>!a.has(w)):[]; if(add.length||del.length) console.log(k, b?'':'(NEW)', '\n  +',add.join(' '),'\n  -',del.join(' ')); }
for(const k of Object.keys(o)) if(!(k in n)) console.log('GONE',k);
