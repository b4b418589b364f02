import { useWords } from '../words';

/** The keys of the panel and what each does. */
const KEYS = [
  { keys: ['j', '↓'], does: 'keyNext' },
  { keys: ['k', '↑'], does: 'keyPrevious' },
  { keys: ['Enter'], does: 'keyJump' },
  { keys: ['?'], does: 'keyHelp' },
] as const;

/** The list of the panel's keys. */
export function PanelKeys() {
  const { say } = useWords();
  return (
    <dl class="keys">
      {KEYS.map(({ keys, does }) => (
        <div key={does}>
          <dt>{say(does)}</dt>
          <dd>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
