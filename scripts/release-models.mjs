// The model of releasers, for the scripts that fit it and that hold it against articles left out: small boosted trees over the mentions
// of parties that src/engine/mentions.ts finds. A claim counts 1, one that is only hedged 0.5; a claim whose statement the engine has
// wrong counts half, and the labelled statements are learned from beside the engine's own.
import { boost } from './boost.mjs';
import { heftOf, isAnswer, isSameName, matchLabels } from './labels.mjs';

const OPTIONS = { trees: 280, rate: 0.14, ridge: 1, least: 0.5, sample: 0.7, columns: 0.4, seed: 13 };
/** Set by the figures that this script prints: a second name costs precision, a lenient first one invents. */
export const CHOICE = { lenient: 0.7, behind: 0.45, second: 0.22 };
/** What fits the model to labelled claims. `engine` is scripts/fit-engine.ts. */
export function releaseModels(engine) {
  const { chancesOf, choose, mentionsFor, groupHits, findBy, toldOf, findCues, readParties, layOut, en } = engine;

  /** What there is to choose from for one claim, as the engine would be told of it by that statement. */
  function listOf({ layout, parties, draft, by, claim, strong, heft }, statement) {
    const { mentions, nobody } = mentionsFor(layout, parties, toldOf(draft, statement, by));
    const items = mentions.map(({ party, traits }) => ({
      traits,
      right: claim.releasedBy.some((name) => isSameName(party.name, name)),
      group: party.name.toLowerCase(),
    }));
    items.push({ traits: nobody, right: claim.releasedBy.length === 0, group: '' });
    let weight = (strong ? 1 : 0.5) * heft;
    if (!items.some(({ right }) => right)) {
      items.at(-1).right = true;
      weight *= 0.35;
    }
    return { items, weight, mentions, nobody };
  }

  const casesOf = (articles) =>
    articles.flatMap((article) => {
      const found = findCues(article.text, en, () => layOut(article.text, en));
      if (!found) return [];
      const { layout, hits } = found;
      const parties = readParties(layout, null);
      const bySentence = new Map();
      for (const hit of hits) bySentence.set(hit.sentence.index, [...(bySentence.get(hit.sentence.index) ?? []), hit]);
      const drafts = groupHits(layout, bySentence);
      const { warnings, answers } = matchLabels(article, hits);
      return article.claims.flatMap((claim, number) => {
        const labelled = warnings.filter((one) => one.claim === number);
        const strong = labelled.some(({ tier }) => tier !== 'hedge');
        const votes = new Map();
        for (const { hit, tier } of labelled) {
          const draft = hit && (!strong || tier !== 'hedge') ? drafts.find((one) => one.hits.includes(hit)) : null;
          if (draft) votes.set(draft, (votes.get(draft) ?? 0) + 1);
        }
        const draft = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
        if (!draft) return [];
        const by = draft.hits.map((hit) => ({ kind: hit.rule.kind, by: findBy(layout, parties, hit) }));
        const about = { layout, parties, draft, by, claim, strong, heft: heftOf(article) };
        const list = listOf(about, draft.statement);
        const isRight = ({ start, end }) => answers[number].some((answer) => isAnswer(answer, { start, end }));
        const right = isRight(layout.sentences[draft.statement]);
        const others = layout.sentences
          .filter((sentence) => sentence.index !== draft.statement && isRight(sentence))
          .slice(0, 3)
          .map(({ index }) => listOf(about, index));
        return {
          id: article.id,
          strong,
          gold: claim.releasedBy,
          list,
          lists: [
            { ...list, weight: list.weight * (right ? 1 : 0.5) },
            ...others.map((other) => ({ ...other, weight: (other.weight * 0.5) / (right ? others.length : 1) })),
          ],
        };
      });
    });
  /** Gradient and curvature of the log of the chance that a right party is chosen; a party counts as its likeliest mention. */
  function pullOf(lists, scores) {
    const gradient = new Float64Array(scores.length);
    const curvature = new Float64Array(scores.length);
    let from = 0;
    for (const { items, weight } of lists) {
      const best = new Map();
      items.forEach(({ group }, k) => {
        const held = best.get(group);
        if (held === undefined || scores[from + k] > scores[from + held]) best.set(group, k);
      });
      const chosen = [...best.values()];
      const most = Math.max(...chosen.map((k) => scores[from + k]));
      const powers = chosen.map((k) => Math.exp(scores[from + k] - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      const sumRight = powers.reduce((a, power, n) => a + (items[chosen[n]].right ? power : 0), 0);
      chosen.forEach((k, n) => {
        const chance = powers[n] / sum;
        gradient[from + k] = weight * ((items[k].right && sumRight > 0 ? powers[n] / sumRight : 0) - chance);
        curvature[from + k] = weight * Math.max(chance * (1 - chance), 0.01);
      });
      from += items.length;
    }
    return { gradient, curvature };
  }

  function fitTo(some) {
    const lists = some.flatMap((one) => one.lists);
    const names = [...new Set(lists.flatMap(({ items }) => items.flatMap(({ traits }) => Object.keys(traits))))].sort();
    const rows = lists.flatMap(({ items }) => items.map(({ traits }) => names.map((name) => traits[name] ?? 0)));
    // a tree sees a share of the articles: their claims hang together
    const ids = [...new Set(some.map(({ id }) => id))];
    const of = some.flatMap(({ id, lists: own }) => own.flatMap(({ items }) => items.map(() => ids.indexOf(id))));
    const options = { ...OPTIONS, groups: { names: ids, of } };
    const trees = boost(rows, new Float64Array(rows.length), (scores) => pullOf(lists, scores), options);
    return { intercept: 0, weights: {}, names, trees };
  }

  function measure(some, modelFor) {
    const n = { right: 0, all: 0, said: 0, rightNames: 0, invented: 0 };
    for (const one of some) {
      const said = choose(chancesOf(one.list.mentions, one.list.nobody, modelFor(one)), CHOICE).map(({ name }) => name);
      const good = said.filter((name) => one.gold.some((gold) => isSameName(name, gold)));
      if (one.gold.length === 0 && said.length === 0) continue;
      n.all++;
      if (one.gold.length === 0) n.invented++;
      else {
        n.said += said.length;
        n.rightNames += good.length;
        if (good.length > 0) n.right++;
      }
    }
    return `releasedBy ${(n.right / n.all).toFixed(3)} of ${n.all}, names right ${(n.rightNames / n.said).toFixed(3)} of ${n.said}, invented ${n.invented}`;
  }
  return { casesOf, fitTo, measure };
}
