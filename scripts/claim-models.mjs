// The models of claims, for the scripts that fit them and that hold them against articles left out: which sentence tells what a warning is
// about, and do the warnings of two sentences tell one claim.
// Telling: softmax regression over the candidate sentences of each labelled claim, then trees on what it leaves unsaid.
// Links: logistic regression over the pairs of warned sentences, and trees, half of each; an article's pairs count together as
// the root of their number. The articles are dealt into five parts; the pairs of a part are read with a telling model that has
// not seen it, since on articles that it has seen the model is surer than it will ever be again.
import { boost } from './boost.mjs';
import { heftOf, isAnswer, matchLabels, PARTS, partOf, readArticles } from './labels.mjs';
import { fitLogistic } from './logistic.mjs';

/** The labelled articles of the folders, and what fits models on all parts of them but some. `engine` is scripts/fit-engine.ts. */
export function claimModels(engine, folders) {
  const { findCues, layOut, en, readQuery, traitsOf, unitOf, storyOf, linkTraitsOf, groupHits } = engine;

  const articles = readArticles(folders).flatMap((article) => {
    const found = findCues(article.text, en, () => layOut(article.text, en));
    if (!found) return [];
    const all = new Map();
    for (const hit of found.hits) all.set(hit.sentence.index, [...(all.get(hit.sentence.index) ?? []), hit]);
    return [{ article, part: partOf(article.id), layout: found.layout, all, ...matchLabels(article, found.hits) }];
  });

  const namesOf = (all) => [...new Set(all.flatMap(Object.keys))].sort();
  const columnsOf = (names, traits) => names.map((name) => traits[name] ?? 0);
  const sumOf = (row, weights, from = 0) => row.reduce((sum, value, k) => sum + value * weights[k], from);

  // --- telling ----------------------------------------------------------------------------------------

  /** The candidates of each labelled claim, with its warnings together, and with those of each sentence by themselves. */
  function tellingOf({ article, layout, all, warnings, answers }) {
    const cases = [];
    article.claims.forEach((_, claim) => {
      const hits = warnings
        .filter((one) => one.claim === claim && one.hit && one.tier !== 'hedge')
        .map(({ hit }) => hit);
      if (hits.length === 0) return;
      hits.sort((a, b) => a.start - b.start);
      const add = (some, weight) => {
        const query = readQuery(layout, all, some);
        const candidates = query.candidates.map((index) => ({
          traits: traitsOf(layout, query, index),
          right: answers[claim].some((one) => isAnswer(one, layout.sentences[index])),
        }));
        if (candidates.some(({ right }) => right)) cases.push({ weight: weight * heftOf(article), candidates });
      };
      add(hits, 1);
      const places = [...new Set(hits.map((hit) => hit.sentence.index))];
      if (places.length > 1)
        for (const place of places)
          add(
            hits.filter((hit) => hit.sentence.index === place),
            0.4,
          );
    });
    return cases;
  }
  for (const one of articles) one.cases = tellingOf(one);

  /** Gradient and curvature of the log of the chance that a right sentence is chosen, for each candidate. */
  function pullOfCases(cases, scores) {
    const gradient = new Float64Array(scores.length);
    const curvature = new Float64Array(scores.length);
    let at = 0;
    for (const { weight, right } of cases) {
      const some = scores.slice(at, at + right.length);
      const most = Math.max(...some);
      const powers = some.map((score) => Math.exp(score - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      const sumRight = powers.reduce((a, power, k) => a + (right[k] ? power : 0), 0);
      powers.forEach((power, k) => {
        const chance = power / sum;
        gradient[at + k] = weight * ((right[k] ? power / sumRight : 0) - chance);
        curvature[at + k] = weight * Math.max(1e-4, chance * (1 - chance));
      });
      at += right.length;
    }
    return { gradient, curvature };
  }

  const known = new Map();
  /** The telling model of all parts but these. */
  function fitTelling(...out) {
    const key = out.sort().join();
    if (!known.has(key)) known.set(key, makeTelling(articles.filter(({ part }) => !out.includes(part))));
    return known.get(key);
  }
  function makeTelling(some) {
    const RIDGE = 0.005;
    const STEPS = 300;
    const cases = some.flatMap((one) => one.cases);
    const names = namesOf(cases.flatMap(({ candidates }) => candidates.map(({ traits }) => traits)));
    const rows = cases.flatMap(({ candidates }) => candidates.map(({ traits }) => columnsOf(names, traits)));
    const judged = cases.map(({ weight, candidates }) => ({ weight, right: candidates.map(({ right }) => right) }));
    const total = cases.reduce((sum, { weight }) => sum + weight, 0);
    const filled = rows.map((row) => row.flatMap((value, k) => (value === 0 ? [] : [k])));
    const weights = new Float64Array(names.length);
    const mean = new Float64Array(names.length);
    const square = new Float64Array(names.length);
    const scoresNow = () =>
      Float64Array.from(rows, (row, n) => filled[n].reduce((sum, k) => sum + row[k] * weights[k], 0));
    for (let step = 1; step <= STEPS; step++) {
      const { gradient } = pullOfCases(judged, scoresNow());
      const slope = new Float64Array(names.length);
      rows.forEach((row, n) => {
        for (const k of filled[n]) slope[k] += gradient[n] * row[k];
      });
      const rate = 0.1 * (1 - step / STEPS) + 0.01;
      weights.forEach((weight, k) => {
        const g = slope[k] / total - RIDGE * weight;
        mean[k] = 0.9 * mean[k] + 0.1 * g;
        square[k] = 0.999 * square[k] + 0.001 * g * g;
        weights[k] += (rate * mean[k]) / (1 - 0.9 ** step) / (Math.sqrt(square[k] / (1 - 0.999 ** step)) + 1e-8);
      });
    }
    const trees = boost(rows, scoresNow(), (scores) => pullOfCases(judged, scores), { trees: 40, ridge: 5 });
    return { intercept: 0, weights: Object.fromEntries(names.map((name, k) => [name, weights[k]])), names, trees };
  }

  // --- links ------------------------------------------------------------------------------------------

  /** The pairs of warned sentences of an article, read with the telling model of the moment. */
  function pairsOf({ article, layout, all, warnings }) {
    const labels = new Map();
    for (const { hit, claim } of warnings)
      if (hit) labels.set(hit.sentence.index, (labels.get(hit.sentence.index) ?? new Set()).add(claim));
    const units = [...all.keys()].sort((a, b) => a - b).map((index) => unitOf(layout, index, all.get(index), all));
    if (units.length === 0) return [];
    const story = storyOf(units);
    const labelled = units.filter(({ index }) => labels.has(index));
    const pairs = labelled.flatMap((one, i) =>
      labelled.slice(i + 1).map((two) => ({
        traits: linkTraitsOf(layout, story, one, two),
        same: [...labels.get(one.index)].some((claim) => labels.get(two.index).has(claim)) ? 1 : 0,
      })),
    );
    return pairs.map((pair) => ({
      ...pair,
      weight: (article.id.startsWith('made') ? heftOf(article) : 1) / Math.sqrt(pairs.length),
    }));
  }

  /** The link model of all parts but one (-1: of all). */
  function fitLinks(out) {
    const pairs = [];
    for (let part = 0; part < PARTS; part++) {
      if (part === out) continue;
      Object.assign(engine.TELLING_MODEL, out < 0 ? fitTelling(part) : fitTelling(out, part));
      for (const one of articles) if (one.part === part) pairs.push(...pairsOf(one));
    }
    const names = namesOf(pairs.map(({ traits }) => traits));
    const rows = pairs.map(({ traits }) => columnsOf(names, traits));
    const mean = pairs.reduce((sum, { weight }) => sum + weight, 0) / pairs.length;
    const weights = pairs.map(({ weight }) => weight / mean);
    const labels = pairs.map(({ same }) => same);
    const line = fitLogistic(rows, labels, weights, 10);
    const even = sumOf(weights, labels) / weights.reduce((a, b) => a + b, 0);
    const start = Math.log(even / (1 - even));
    const pull = (scores) => {
      const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
      return {
        gradient: chances.map((chance, k) => weights[k] * (labels[k] - chance)),
        curvature: chances.map((chance, k) => weights[k] * Math.max(1e-4, chance * (1 - chance))),
      };
    };
    const trees = boost(rows, new Float64Array(rows.length).fill(start), pull, { trees: 120, ridge: 3, least: 2 });
    const halve = (tree) =>
      typeof tree === 'number' ? Number((tree / 2).toFixed(4)) : [tree[0], tree[1], halve(tree[2]), halve(tree[3])];
    return {
      intercept: (line.intercept + start) / 2,
      weights: Object.fromEntries(names.map((name, k) => [name, line.weights[k] / 2])),
      names,
      trees: trees.map(halve),
      pairs: pairs.length,
      same: labels.reduce((a, b) => a + b, 0),
    };
  }

  /** Counts over articles: right statements of strong claims, claims in one card, pairs of warnings put together. */
  function count(some, sums) {
    for (const { layout, all, warnings, answers } of some) {
      const claims = groupHits(layout, all).map(({ hits, statement }) => ({
        hits: new Set(hits),
        statement: layout.sentences[statement],
      }));
      const of = (hit) => claims.findIndex(({ hits }) => hits.has(hit));
      answers.forEach((own, claim) => {
        const found = warnings.filter((one) => one.claim === claim && one.hit);
        const strong = found.filter(({ tier }) => tier !== 'hedge');
        if (strong.length === 0) return;
        const votes = strong.map(({ hit }) => of(hit));
        const chosen = [...new Set(votes)].sort(
          (a, b) => votes.filter((x) => x === b).length - votes.filter((x) => x === a).length,
        )[0];
        sums.claims++;
        if (own.some((one) => isAnswer(one, claims[chosen].statement))) sums.statement++;
        if (new Set(votes).size === 1) sums.one++;
      });
      const found = warnings.filter(({ hit }) => hit);
      found.forEach((one, i) => {
        for (const two of found.slice(i + 1)) {
          const together = of(one.hit) === of(two.hit);
          if (one.claim === two.claim) sums[together ? 'hit' : 'missed']++;
          else if (together) sums.wrong++;
        }
      });
    }
    return sums;
  }
  const show = ({ claims, statement, one, hit, missed, wrong }) =>
    `statement ${(statement / claims).toFixed(3)} of ${claims}, in one card ${(one / claims).toFixed(3)}, grouping F1 ${((2 * hit) / (2 * hit + missed + wrong)).toFixed(3)}`;
  const none = () => ({ claims: 0, statement: 0, one: 0, hit: 0, missed: 0, wrong: 0 });
  const use = (telling, links) => {
    Object.assign(engine.TELLING_MODEL, telling);
    Object.assign(engine.LINK_MODEL, links);
  };
  return { articles, fitTelling, fitLinks, count, none, show, use };
}
