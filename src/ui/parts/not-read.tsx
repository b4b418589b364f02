import type { ComponentChildren } from 'preact';
import type { Seen } from '../../platform/surface';
import { useActions } from '../actions';
import type { UnreadScene } from '../scene';
import { Say, useWords } from '../words';
import { Address } from './address';
import { CopyButton } from './copy-button';
import { Icon } from './icon';
import { BlankLine } from './line';

type State = { scene: UnreadScene; seen: Seen };

/** The page is being read, or has not come yet; where that takes too long, a way out. */
export function Reading({ scene, slow }: { scene: 'reading' | 'loading'; slow: boolean }) {
  const { say } = useWords();
  const { readNow } = useActions();
  return (
    <>
      <div class="answer-block" role="status">
        <BlankLine is="reading" />
        <h1 class="answer">{say(scene === 'reading' ? 'reading' : 'loading')}</h1>
        <p class="quiet">{slow ? say(scene === 'reading' ? 'readingSlow' : 'loadingSlow') : say('readingHere')}</p>
      </div>
      {slow && (
        <div class="next-steps">
          <button type="button" class="button button-first button-wide" onClick={readNow}>
            <Icon name="refresh" />
            {say(scene === 'reading' ? 'tryAgain' : 'readThisPage')}
          </button>
        </div>
      )}
    </>
  );
}

/** Nothing was read: why, and the next step. */
export function NotRead({ scene, seen }: State) {
  const words = useWords();
  const steps = <NextSteps scene={scene} seen={seen} />;
  return (
    <>
      <div class="answer-block">
        <BlankLine is="unread" />
        <h1 class="answer">{headOf(scene, words)}</h1>
        <p class="quiet">
          <Reason scene={scene} seen={seen} />
        </p>
        {scene.scene === 'failed' && <p class="caption reason">{scene.reason.split('\n')[0]}</p>}
      </div>
      {steps}
    </>
  );
}

const HEAD = {
  'not-news': 'headNotNews',
  unread: 'headUnread',
  moved: 'headMoved',
  empty: 'headEmpty',
  'no-access': 'headNoAccess',
  forbidden: 'headForbidden',
  viewer: 'headViewer',
  'reader-view': 'headReaderView',
  'on-click': 'headOnClick',
  'site-off': 'headSiteOff',
  failed: 'headFailed',
} as const;

function headOf(scene: UnreadScene, words: ReturnType<typeof useWords>): string {
  if (scene.scene !== 'language') return words.say(HEAD[scene.scene]);
  return scene.language
    ? words.say('headLanguage', words.languageName(scene.language))
    : words.say('headLanguageUnknown');
}

const REASON = {
  'not-news': 'reasonNotNews',
  unread: 'reasonUnread',
  moved: 'reasonMoved',
  empty: 'reasonEmpty',
  forbidden: 'reasonForbidden',
  viewer: 'reasonViewer',
  'reader-view': 'reasonReaderView',
  'on-click': 'reasonOnClick',
  language: 'reasonLanguage',
  failed: 'reasonFailed',
} as const;

function Reason({ scene: { scene }, seen }: State): ComponentChildren {
  const { say } = useWords();
  if (scene !== 'no-access' && scene !== 'site-off') return say(REASON[scene]);
  if (seen.host === null) return say('reasonNoAccessAnywhere');
  return (
    <Say of={scene === 'no-access' ? 'reasonNoAccess' : 'reasonSiteOff'}>
      <b>
        <Address of={seen.host} />
      </b>
    </Say>
  );
}

function NextSteps({ scene, seen }: State) {
  const { say } = useWords();
  const { readNow, askAccess } = useActions();
  const first = (label: string, act: () => void, icon = false) => (
    <button type="button" class="button button-first button-wide" onClick={act}>
      {icon && <Icon name="refresh" />}
      {label}
    </button>
  );
  switch (scene.scene) {
    case 'not-news':
      return <div class="next-steps">{first(say('readAnyway'), readNow)}</div>;
    case 'unread':
    case 'moved':
    case 'on-click':
    case 'site-off':
      return <div class="next-steps">{first(say('readThisPage'), readNow)}</div>;
    case 'empty':
    case 'language':
      return (
        <div class="next-steps">
          <button type="button" class="button button-wide" onClick={readNow}>
            <Icon name="refresh" />
            {say('lookAgain')}
          </button>
        </div>
      );
    case 'no-access':
      return (
        <div class="next-steps">
          {first(seen.host === null ? say('allowEverywhere') : say('allowHere'), askAccess)}
          {seen.url !== null && (
            <button type="button" class="button button-wide button-plain" onClick={readNow}>
              {say('readOnce')}
            </button>
          )}
        </div>
      );
    case 'failed':
      return (
        <div class="next-steps">
          {first(say('tryAgain'), readNow, true)}
          <CopyButton
            label={say('copyDetails')}
            style="button-wide button-plain"
            of={() => `${seen.url ?? ''}\n${scene.reason}`}
          />
        </div>
      );
    default:
      return null;
  }
}
