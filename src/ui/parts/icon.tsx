import type { Kind } from '../../engine/types';
import { FROM_DRAWING, KIND_DRAWING } from '../../platform/drawings';

/** One family: 16 px grid, 1.5 px pen, square ends, no fills (look, icons.svg). Those of kinds stand in platform/drawings. */
const DRAWINGS = {
  panel: (
    <>
      <path d="M1.75 2.75h12.5v10.5H1.75z" />
      <path d="M10 2.75v10.5" />
    </>
  ),
  jump: (
    <>
      <path d="M1.5 3h13M1.5 13h13M10.25 8h4.25M1.5 8H7" />
      <path d="m4.5 5.25 3 2.75-3 2.75" />
    </>
  ),
  copy: (
    <>
      <path d="M5.75 5.75h8.5v8.5h-8.5z" />
      <path d="M3.5 10.25H1.75v-8.5h8.5V3.5" />
    </>
  ),
  related: (
    <>
      <path d="M1.5 3h13M1.5 7H5M1.5 11H5" />
      <circle cx="9.5" cy="9" r="2.9" />
      <path d="m11.6 11.1 3 3" />
    </>
  ),
  refresh: (
    <>
      <path d="M13.25 8.25a5.25 5.25 0 1 1-1.6-3.95" />
      <path d="M12.5 1.25v3.5H9" />
    </>
  ),
  previous: <path d="m3 10.25 5-5 5 5" />,
  next: <path d="m3 5.75 5 5 5-5" />,
  more: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  from: <path d={FROM_DRAWING} />,
  out: (
    <>
      <path d="M6.5 3.25H2.75v10h10V9.5" />
      <path d="M9 2.25h4.75V7M13.5 2.5 7.5 8.5" />
    </>
  ),
  selection: (
    <>
      <path d="M5.5 1.75h5M8 1.75v12.5M5.5 14.25h5" />
      <path d="M1.5 5.25h3.25M1.5 10.75h3.25M11.25 5.25h3.25M11.25 10.75h3.25" />
    </>
  ),
  close: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />,
  delete: <path d="M2 4h12M6 4V2h4v2M3.75 4l.75 10h7l.75-10" />,
  import: (
    <>
      <path d="M8 1.5v8.25M4.25 6.25 8 10l3.75-3.75" />
      <path d="M2 10.5v3.25h12V10.5" />
    </>
  ),
  export: (
    <>
      <path d="M8 10.5V2.25M4.25 5.75 8 2l3.75 3.75" />
      <path d="M2 10.5v3.25h12V10.5" />
    </>
  ),
  add: <path d="M8 2.5v11M2.5 8h11" />,
  flag: <path d="M3.25 14.5V2.25h9.5L10 5.75l2.75 3.5h-9.5" />,
  keys: (
    <>
      <path d="M1.25 3.75h13.5v8.5H1.25z" />
      <path d="M4 6.5h1M7.5 6.5h1M11 6.5h1M4.5 9.5h7" />
    </>
  ),
  settings: (
    <>
      <path d="M1.5 4.5h7M12.5 4.5h2M1.5 11.5h2M7.5 11.5h7" />
      <circle cx="10.5" cy="4.5" r="2" />
      <circle cx="5.5" cy="11.5" r="2" />
    </>
  ),
  done: <path d="m2.75 8.5 3.5 3.5 7-8" />,
  caveat: (
    <>
      <path d="M1.25 3h13.5" stroke-width="2" />
      <path d="m2.5 13.75 3.5-5.75 3.5 5.75" stroke-width="2" />
    </>
  ),
} as const;

export type IconName = keyof typeof DRAWINGS | Kind;

/** What has a direction of reading is mirrored with the interface. */
const TURNS: ReadonlySet<IconName> = new Set<IconName>(['flag', 'from', 'jump', 'more', 'out', 'panel', 'related']);

/** A drawing beside words: silent for screen readers, unless it has a label of its own. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a label where it speaks, hidden where words stand beside it
    <svg
      class={TURNS.has(name) ? 'icon icon-turns' : 'icon'}
      viewBox="0 0 16 16"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      {name in KIND_DRAWING ? <KindDrawing kind={name as Kind} /> : DRAWINGS[name as keyof typeof DRAWINGS]}
    </svg>
  );
}

function KindDrawing({ kind }: { kind: Kind }) {
  return (
    <>
      {KIND_DRAWING[kind].map((stroke) => {
        const [d, dashes, offset] = typeof stroke === 'string' ? [stroke] : stroke;
        return <path key={d} d={d} stroke-dasharray={dashes} stroke-dashoffset={offset} />;
      })}
    </>
  );
}
