import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimRef } from '../../platform/messages';
import type { Seen } from '../../platform/surface';
import { useActions } from '../actions';
import { answerOf, answerText } from '../answer';
import { Bar, Footer } from '../parts/bar';
import { Icon } from '../parts/icon';
import { NotRead, Reading } from '../parts/not-read';
import { ReadingSwitches } from '../parts/switches';
import { type Scene, type SelectionScene, sceneOf, selectionOf } from '../scene';
import { useWords } from '../words';
import { Found } from './found';
import { KeyHelp } from './keys';
import { SelectionAlone, selectionAnswer } from './selection';

/**
 * The side panel or sidebar: everything that is known of the tab, and all that can be done. `sought`: the claim from whose
 * note it was opened.
 */
export function Panel({ seen, sought = null }: { seen: Seen; sought?: ClaimRef | null }) {
  const { say } = useWords();
  const { readNow, openSettings } = useActions();
  const scene = sceneOf(seen);
  const selection = selectionOf(seen);
  const has = (scene.scene === 'read' && scene.items.length > 0) || (selection?.items.length ?? 0) > 0;
  return (
    <div class="surface panel">
      <div class="inset">
        <Bar>
          {has && <KeyHelp single={seen.settings.singleKeys} />}
          {scene.scene === 'read' && (
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
          <Announcer scene={scene} selection={selection} />
          <div class="reading-settings">
            <ReadingSwitches seen={seen} />
          </div>
        </main>
        <Footer />
      </div>
    </div>
  );
}

/** Says a new answer to those who hear the panel; silent at first, for the page itself is read out then. */
function Announcer({ scene, selection }: { scene: Scene; selection: SelectionScene | null }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const first = useRef(true);
  const now = scene.scene === 'read' ? answerText(answerOf(scene.items, words)) : '';
  const chosen = selection
    ? words.say('textLabel', words.say('selectionTitle'), selectionAnswer(selection, words))
    : '';
  useEffect(() => {
    if (!first.current && now) setSaid(now);
    first.current = false;
  }, [now]);
  // a selection is always asked for: it is said also where the panel opens with it
  useEffect(() => {
    if (chosen) setSaid(chosen);
  }, [chosen, selection?.report.revision]);
  return (
    <p class="sr" role="status">
      {said}
    </p>
  );
}
