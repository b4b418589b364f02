import type { OptionsSeen } from '../../platform/options';
import { Icon } from '../parts/icon';
import { PanelKeys } from '../parts/panel-keys';
import { SwitchRow } from '../parts/switches';
import { useWords } from '../words';
import { useOptions } from './acting';
import { Section, useLocked } from './section';

/** The browser's shortcuts, which only the browser may change, and the panel's own keys. */
export function Keys({ seen }: { seen: OptionsSeen }) {
  const { say } = useWords();
  const { save, openShortcuts } = useOptions();
  const locked = useLocked(seen, 'singleKeys');
  const { shortcuts } = seen;
  return (
    <Section id="keys" title={say('setKeys')} note={say('setKeysNote')} locked={locked}>
      {shortcuts !== null && shortcuts.length > 0 && (
        <>
          <dl class="keys">
            {shortcuts.map(({ does, keys }) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>{keys === null ? <span class="caption">{say('keysUnset')}</span> : <kbd>{keys}</kbd>}</dd>
              </div>
            ))}
          </dl>
          {openShortcuts ? (
            <div class="row-buttons">
              <button type="button" class="button" onClick={openShortcuts}>
                <Icon name="keys" />
                {say('keysOpen')}
              </button>
            </div>
          ) : (
            <p class="caption">{say('keysWhere')}</p>
          )}
        </>
      )}
      <h3 class="sub">{say('keysPanel')}</h3>
      <PanelKeys />
      <SwitchRow on={seen.settings.singleKeys} turn={(on) => void save({ singleKeys: on })} disabled={locked !== null}>
        {say('keysSingle')}
        <small>{say('keysSingleNote')}</small>
      </SwitchRow>
    </Section>
  );
}
