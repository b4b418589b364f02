import type { ComponentChildren } from 'preact';
import type { Kind } from '../../engine/types';
import { KIND_WORD, LOOK_OF_KIND } from '../view';
import { useWords } from '../words';
import { Icon } from './icon';

/** An icon and a word, always both; what follows is quieter. */
export function KindWord({ kind, children }: { kind: Kind; children?: ComponentChildren }) {
  return (
    <span class={`kind tier-${LOOK_OF_KIND[kind]}`}>
      <Icon name={kind} />
      {useWords().say(KIND_WORD[kind])}
      {children}
    </span>
  );
}
