import type { OptionsSeen } from '../../platform/options';
import { Address } from '../parts/address';
import { Icon } from '../parts/icon';
import { WRONG_WORD } from '../parts/wrong-words';
import { useWords } from '../words';
import { useOptions } from './acting';
import { Section } from './section';

/** What the reader set aside as wrong: taken back one by one, or given as a file. */
export function WrongFlags({ seen: { flags } }: { seen: OptionsSeen }) {
  const { say } = useWords();
  const { takeBack, download } = useOptions();
  const newest = [...flags].sort((a, b) => b.at - a.at);
  return (
    <Section id="wrong" title={say('setWrong')} note={say('setWrongNote')}>
      {flags.length === 0 ? (
        <p class="quiet">{say('wrongNone')}</p>
      ) : (
        <>
          <ul class="rows">
            {newest.map((flag) => (
              <li key={`${flag.url} ${flag.claim}`}>
                <span class="what">
                  <bdi class="page-words">{flag.statement}</bdi>
                  <small>
                    {say(WRONG_WORD[flag.wrong])} ·{' '}
                    <Address of={URL.canParse(flag.url) ? new URL(flag.url).host : flag.url} />
                  </small>
                </span>
                <button
                  type="button"
                  class="button button-icon"
                  aria-label={say('wrongShowAgain', flag.statement)}
                  title={say('wrongShowAgainShort')}
                  onClick={() => void takeBack([flag])}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <div class="row-buttons">
            <button
              type="button"
              class="button"
              onClick={() => download('caveat-wrong-flags.json', `${JSON.stringify(newest, null, 2)}\n`)}
            >
              <Icon name="export" />
              {say('wrongExport')}
            </button>
            <button type="button" class="button" onClick={() => void takeBack(flags)}>
              {say('wrongShowAll')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}
