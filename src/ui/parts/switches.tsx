import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Seen } from '../../platform/surface';
import { useActions } from '../actions';
import { Say, useWords } from '../words';
import { Address } from './address';

/** A switch and its words; a press anywhere on the row turns it. */
export function SwitchRow(props: {
  on: boolean;
  turn(on: boolean): void;
  first?: boolean;
  disabled?: boolean;
  /** Its words, where those that are seen hold a place to break: Chromium would read a space there. */
  label?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  const control = (
    <input
      id={id}
      class="switch"
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has a checked state of its own
      role="switch"
      aria-label={props.label}
      checked={props.on}
      disabled={props.disabled}
      onChange={(event) => props.turn(event.currentTarget.checked)}
    />
  );
  return (
    <label class="switch-row" for={id}>
      {props.first && control}
      <span>{props.children}</span>
      {!props.first && control}
    </label>
  );
}

/** Highlight mode; in few words where there is little room. */
export function HighlightSwitch({ seen, first, short }: { seen: Seen; first?: boolean; short?: boolean }) {
  const { say } = useWords();
  return (
    <SwitchRow first={first} on={seen.settings.highlights} turn={useActions().setHighlights}>
      {!short && <span class="wide-only">{say('highlight')}</span>}
      <span class={short ? undefined : 'narrow-only'}>{say('highlightShort')}</span>
    </SwitchRow>
  );
}

/** When a page is read by itself: everywhere, and on this site. */
export function ReadingSwitches({ seen }: { seen: Seen }) {
  const { say } = useWords();
  const { setAutomatic, setSite } = useActions();
  const { automatic, sitesOff } = seen.settings;
  return (
    <div class="controls">
      <SwitchRow on={automatic} turn={setAutomatic}>
        {say('automatic')}
      </SwitchRow>
      {seen.host !== null && (
        <SwitchRow
          on={automatic && !sitesOff.includes(seen.host)}
          turn={setSite}
          disabled={!automatic}
          label={say('automaticHere', seen.host)}
        >
          <Say of="automaticHere">
            <b>
              <Address of={seen.host} />
            </b>
          </Say>
        </SwitchRow>
      )}
    </div>
  );
}
