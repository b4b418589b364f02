import type { ClaimRef } from '../../platform/messages';
import type { Seen } from '../../platform/surface';
import { useActions } from '../actions';
import { Bar, Footer } from '../parts/bar';
import { Icon } from '../parts/icon';
import { NotRead, Reading } from '../parts/not-read';
import { ReadingSwitches } from '../parts/switches';
import { sceneOf, selectionOf } from '../scene';
import { useWords } from '../words';
import { Announced } from './announced';
import { useFocusKept } from './focus';
import { Found } from './found';
import { KeyHelp } from './keys';
import { SelectionAlone } from './selection';

/**
 * The side panel or sidebar: everything that is known of the tab, and all that can be done. `sought`: the claim from whose
 * note it was opened.
 */
export function Panel({ seen, sought = null }: { seen: Seen; sought?: ClaimRef | null }) {
  const { say } = useWords();
  const { readNow, openSettings } = useActions();
  useFocusKept();
  const scene = sceneOf(seen);
  const selection = selectionOf(seen);
  const has = (scene.scene === 'read' && scene.items.length > 0) || (selection?.items.length ?? 0) > 0;
  return (
    <div class="surface panel">
      <Announced scene={scene} selection={selection}>
        <div class="inset">
          <Bar>
            {has && <KeyHelp single={seen.settings.singleKeys} />}
            {/* it stays under the finger that pressed it */}
            {(scene.scene === 'read' || scene.scene === 'reading') && (
              <button
                type="button"
                class="button button-icon"
                aria-label={say('readAgain')}
                title={say('readAgain')}
                onClick={readNow}
              >
                <Icon name="refresh" />
              </button>
            )}
            <button
              type="button"
              class="button button-icon"
              aria-label={say('settings')}
              title={say('settings')}
              onClick={openSettings}
            >
              <Icon name="settings" />
            </button>
          </Bar>
          <main tabIndex={-1}>
            {scene.scene !== 'read' && selection && <SelectionAlone selection={selection} seen={seen} />}
            {scene.scene === 'read' ? (
              <Found scene={scene} selection={selection} seen={seen} sought={sought} />
            ) : scene.scene === 'reading' || scene.scene === 'loading' ? (
              <Reading scene={scene.scene} slow={seen.slow} />
            ) : (
              <NotRead scene={scene} seen={seen} />
            )}
            <div class="reading-settings">
              <ReadingSwitches seen={seen} />
            </div>
          </main>
          <Footer />
        </div>
      </Announced>
    </div>
  );
}
