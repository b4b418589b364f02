import { Fragment } from 'preact';

/** The name of a site, or a whole address: where it has to break, it breaks after a dot, a stroke or a sign, not in a word. */
export function Address({ of }: { of: string }) {
  return (
    <bdi>
      {of.split(/(?<=[^\s./?&=_-][./?&=_-])(?=[^\s./?&=_-])/).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
