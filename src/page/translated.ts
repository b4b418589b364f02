const opened = { lang: document.documentElement.lang, page: location.href };

/**
 * Has the browser translated this page? Chrome marks the root with a class, Edge what it translated with attributes;
 * Firefox only sets another `lang` on the page that is open.
 */
export function isTranslated(): boolean {
  const { className, lang } = document.documentElement;
  return (
    /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(className) ||
    document.querySelector('[_msttexthash]') !== null ||
    (opened.lang !== '' && lang !== opened.lang && location.href === opened.page)
  );
}
