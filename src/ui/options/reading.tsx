import type { Mark, Strength } from '../../platform/fields';
import type { OptionsSeen } from '../../platform/options';
import { SwitchRow } from '../parts/switches';
import { Say, useWords } from '../words';
import { useOptions } from './acting';
import { Section, useLocked } from './section';

/** Automatic, or on click. */
export function When({ seen }: { seen: OptionsSeen }) {
  const { say } = useWords();
  const { save } = useOptions();
  const locked = useLocked(seen, 'automatic');
  const choice = (automatic: boolean, label: string, note: string) => (
    <label class="choice">
      <input
        class="radio"
        type="radio"
        name="when"
        checked={seen.settings.automatic === automatic}
        disabled={locked !== null}
        onChange={() => void save({ automatic })}
      />
      <span>{label}</span>
      <small>{note}</small>
    </label>
  );
  return (
    <Section id="when" title={say('setWhen')} note={say('setWhenNote')} locked={locked}>
      <fieldset class="choices" aria-labelledby="set-when">
        {choice(true, say('setWhenAutomatic'), say('setWhenAutomaticNote'))}
        {choice(false, say('setWhenClick'), say('setWhenClickNote'))}
      </fieldset>
    </Section>
  );
}

/** A name and a sentence of our own for each pen. */
const ROWS: readonly { mark: Mark; name: string; sample: string; words: string }[] = [
  { mark: 'explicit', name: 'markExplicit', sample: 'sampleExplicit', words: 'sampleExplicitWords' },
  { mark: 'provenance', name: 'markProvenance', sample: 'sampleProvenance', words: 'sampleProvenanceWords' },
  { mark: 'hedge', name: 'markHedge', sample: 'sampleHedge', words: 'sampleHedgeWords' },
  { mark: 'verified', name: 'markVerified', sample: 'sampleVerified', words: 'sampleVerifiedWords' },
  { mark: 'refuted', name: 'markRefuted', sample: 'sampleRefuted', words: 'sampleRefutedWords' },
];

const STRENGTHS: Readonly<Record<Strength, string>> = {
  calm: 'strengthCalm',
  strong: 'strengthStrong',
  line: 'strengthLine',
};

/** How strongly it marks; the previews above and below show it. */
function HowStrong({ seen }: { seen: OptionsSeen }) {
  const { say } = useWords();
  const { save } = useOptions();
  const { highlights, strength } = seen.settings;
  return (
    <fieldset class="choices choices-wide" aria-label={say('strength')}>
      {(Object.keys(STRENGTHS) as Strength[]).map((one) => (
        <label key={one} class="choice">
          <input
            class="radio"
            type="radio"
            name="strength"
            checked={strength === one}
            disabled={!highlights || seen.locked.includes('strength')}
            onChange={() => void save({ strength: one })}
          />
          <span class="tier-explicit" data-strength={one}>
            <mark class="mark">{say(STRENGTHS[one])}</mark>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is highlighted in the page, each with a preview. */
export function Marks({ seen }: { seen: OptionsSeen }) {
  const { say } = useWords();
  const { save } = useOptions();
  const locked = useLocked(seen, 'highlights', 'unmarked', 'strength');
  const { highlights, unmarked, strength } = seen.settings;
  return (
    <Section id="marks" title={say('setMarks')} note={say('setMarksNote')} locked={locked}>
      <SwitchRow
        on={highlights}
        turn={(on) => void save({ highlights: on })}
        disabled={seen.locked.includes('highlights')}
      >
        {say('highlight')}
      </SwitchRow>
      <HowStrong seen={seen} />
      <div class="tier-rows" data-strength={strength}>
        {ROWS.map(({ mark, name, sample, words }) => {
          const on = !unmarked.includes(mark);
          return (
            <label key={mark} class={`tier-row tier-${mark}${highlights && on ? '' : ' is-off'}`}>
              <span class="name" id={`mark-${mark}`}>
                <i class={`stroke tier-${mark}`} />
                {say(name)}
              </span>
              <input
                class="switch"
                type="checkbox"
                // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has a checked state of its own
                role="switch"
                aria-labelledby={`mark-${mark}`}
                checked={on}
                disabled={!highlights || seen.locked.includes('unmarked')}
                onChange={(event) => {
                  const others = unmarked.filter((one) => one !== mark);
                  void save({ unmarked: event.currentTarget.checked ? others : [...others, mark] });
                }}
              />
              <span class="page-words" lang="en" dir="ltr">
                <Say of={sample}>
                  <mark class="mark">{say(words)}</mark>
                </Say>
              </span>
            </label>
          );
        })}
      </div>
    </Section>
  );
}

/** What the toolbar button says. */
export function BadgeStyle({ seen }: { seen: OptionsSeen }) {
  const { say, number } = useWords();
  const { save } = useOptions();
  const locked = useLocked(seen, 'badge');
  const choice = (badge: 'number' | 'dot', label: string) => (
    <label class="badge-choice">
      <span class="toolbar" aria-hidden="true">
        <span>
          <img src="/icons/icon.svg" alt="" />
          {badge === 'number' ? <b>{number(3)}</b> : <b class="dot" />}
        </span>
      </span>
      <span>
        <input
          class="radio"
          type="radio"
          name="badge"
          checked={seen.settings.badge === badge}
          disabled={locked !== null}
          onChange={() => void save({ badge })}
        />
        {label}
      </span>
    </label>
  );
  return (
    <Section id="badge" title={say('setBadge')} note={say('setBadgeNote')} locked={locked}>
      <fieldset class="badges" aria-labelledby="set-badge">
        {choice('number', say('setBadgeNumber'))}
        {choice('dot', say('setBadgeDot'))}
      </fieldset>
    </Section>
  );
}
