import { expect, test } from 'vitest';
import { quickSteps } from '../../src/article/quick';
import { readArticle } from '../../src/article/read';
import { finish } from '../../src/article/steps';
import { inert } from './pages';

const P = '<p>The harbour office of Osterholt said on Monday that eleven ships had been let in by mistake.</p>';
const page = (said: string) =>
  inert(`<html lang="en"><body><article><h1>Eleven ships let in</h1>${P}<p>${said}</p>${P}</article></body></html>`);

test.each([
  'could not<sup>[1]</sup> verify',
  'could not<sup><a href="https://paper.example/story#fn1">1</a></sup> verify',
  'could not<sup class="reference"><a href="#cite">[1]</a></sup> verify',
  'could not<sup>[a]</sup> verify'.replace('<sup>', '<sup class="footnote">'),
  'could not<a href="#note-1">[1]</a> verify',
  'could not<a class="footnote" href="/notes/1">1</a> verify',
  'could not<a role="doc-noteref" href="#n"><sup>12</sup></a> verify',
  'could not<sup>*</sup> verify',
  'could not<!-- --><sup><a href="#fn1">1, 2</a></sup> verify',
  'could not<span><sup><a href="#fn1">1–3</a></sup></span> verify',
  'could not<a href="#note-1">1</a> verify',
  'could not <a href="#note-1">[1]</a>verify',
])('a mark of a note is no word: %s', (said) => {
  const written = `The office ${said} the list.<sup>2</sup> It tried.`;
  const { text } = readArticle(page(written), { url: null }).article;
  expect(text).toContain('The office could not verify the list. It tried.');
  expect(finish(quickSteps(page(written)))).toContain('The office could not verify the list. It tried.');
});

test.each([
  ['300 m<sup>2</sup> of wall', '300 m2 of wall'],
  ['3 km<sup>2</sup>, all told', '3 km2, all told'],
  ['20 µg/m<sup>3</sup> of soot', '20 µg/m3 of soot'],
  ['10<sup>6</sup> litres', '106 litres'],
  ['H<sub>2</sub>O', 'H2O'],
  ['CO<sup>2</sup> from the yard', 'CO2 from the yard'],
  ['the 1<sup>st</sup> quay', 'the 1st quay'],
  ['n<sup>o</sup> 4', 'no 4'],
  ['<sup>1</sup>/<sub>2</sub> a mile', '1/2 a mile'],
  ['<sup>14</sup>C in the wood', '14C in the wood'],
  ['Quay<sup>TM</sup> paint', 'QuayTM paint'],
  ['see <a href="#map">the map</a>', 'see the map'],
  ['in <a href="/years/1931">1931</a>', 'in 1931'],
  ['on page <a href="/pages/12">12</a>', 'on page 12'],
  ['more than <a href="#map">30</a> crews', 'more than 30 crews'],
  ['what stood on <a href="#">X</a>', 'what stood on X'],
  ['flight <a class="data-reference" href="/f/370">370</a>', 'flight 370'],
  ['how <a class="reference" href="/f/370">370</a> sank', 'how 370 sank'],
  ['some ($<a href="#price">30</a>)', 'some ($30)'],
  ['an F<a href="#f">35</a>', 'an F35'],
  ['<a href="#top">A</a> video', 'A video'],
  ['Mr M<sup>c</sup>Donald', 'Mr McDonald'],
  ['Mr M<a href="#p"><sup>c</sup></a>Donald', 'Mr McDonald'],
  ['iPhone<sup>15</sup>', 'iPhone15'],
  ['COVID<sup>19</sup>', 'COVID19'],
  ['40 miles<sup>2</sup>', '40 miles2'],
  ['an F<sup>35</sup>', 'an F35'],
  ['$9.<sup>99</sup>', '$9.99'],
])('what is only set higher or linked is text: %s', (said, text) => {
  const written = `The office wrote of ${said} and left.`;
  expect(readArticle(page(written), { url: null }).article.text).toContain(`wrote of ${text} and left.`);
  expect(finish(quickSteps(page(written)))).toContain(`wrote of ${text} and left.`);
});
