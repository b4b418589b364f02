/** A name that no page can guess: the registry of highlights can be listed by the page while they are on. */
export function randomToken(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `h${a.toString(36)}${b.toString(36)}`;
}
