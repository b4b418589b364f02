import { useMemo, useState } from 'preact/hooks';
import type { Source } from '../../coverage/sources';
import { useActions } from '../actions';
import { useDesk } from '../covering';
import type { Item } from '../view';
import { useWords } from '../words';
import { Address } from './address';
import { Icon } from './icon';
import { PageWords } from './page-words';
import { Services } from './related-services';

/** Related coverage: the page's links to the source it names, searches by the claim's own words, and services that are asked from here. */
export function RelatedCoverage({ item }: { item: Item }) {
  const { claim, report } = item;
  const desk = useDesk();
  const { say } = useWords();
  const { relatedTo, searchLinks } = useActions();
  const related = useMemo(() => relatedTo(report, claim), [report.id, report.revision, claim.id]);
  const stories = useMemo(
    () =>
      desk
        ?.linkedStories(claim, report, report.links)
        .filter(({ href }) => related.sources.every((source) => source.href !== href)) ?? [],
    [desk, report.id, report.revision, claim.id],
  );
  const [query, setQuery] = useState(related.words);
  const field = `words-${report.id}-${claim.id}`;
  return (
    <section class="coverage" aria-label={say('related')}>
      <PageLinks says={say('pageLinks')} links={related.sources} language={report.language} />
      <PageLinks says={say('pageStories')} links={stories} language={report.language} />
      <div class="found">
        <div class="words">
          <label for={field}>{say('searchWords')}</label>
          <textarea
            class="field page-words"
            rows={2}
            id={field}
            dir="auto"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <ul class="out">
          {searchLinks(query).map(({ id, href }) => (
            <li>
              <a class="button" href={href} target="_blank" rel="noreferrer">
                {say(SERVICE[id])}
                <Icon name="out" label={say('newTab')} />
              </a>
            </li>
          ))}
        </ul>
        <p class="caption">{say('searchSends')}</p>
      </div>
      {desk && <Services desk={desk} item={item} line={query} />}
    </section>
  );
}

/** Links of the page itself, with the hosts to which they lead. */
function PageLinks({ says, links, language }: { says: string; links: readonly Source[]; language: string | null }) {
  if (links.length === 0) return null;
  return (
    <div class="found">
      <p>{says}</p>
      <ul class="sources">
        {links.map(({ href, host, text }) => (
          <li key={href} class="outlet">
            <a href={href} target="_blank" rel="noreferrer">
              <PageWords language={language}>{text}</PageWords>
            </a>
            <span class="caption">
              <Address of={host} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const SERVICE = {
  'google-news': 'serviceGoogleNews',
  'bing-news': 'serviceBingNews',
  duckduckgo: 'serviceDuckDuckGo',
  'fact-check-explorer': 'serviceFactCheck',
} as const;
