import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import { Icon } from './icon';

/** The top of a surface: whose it is, and what is always at hand. */
export function Bar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="bar">
      <span class="brand">
        <Icon name="caveat" />
        {useWords().say('extensionName')}
      </span>
      {children && <div class="bar-tools">{children}</div>}
    </header>
  );
}

/** The promise under every surface. */
export function Footer() {
  return <footer class="footer">{useWords().say('promise')}</footer>;
}
