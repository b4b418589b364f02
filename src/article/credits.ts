import { AGENCY } from './metadata';

const DATELINE =
  /^.{0,60}?\((AP|AFP|Reuters|dpa|EFE|PTI|UPI|IANS|ANI|TASS|Xinhua|Kyodo|ANSA|Interfax|Bloomberg|CP|AAP)\)\s?[-—–:]|^.{2,40}?\s[-—–]\s?(AFP|Reuters|dpa)\b|\((AP|AFP|Reuters|dpa|EFE|Bloomberg)\)\W*$/;

/** The agency that a paragraph credits in its dateline ("HALLIS (AP) —") or at its end ("… (Reuters)"); else null. */
export const agencyOfDateline = (paragraph: string): string | null =>
  DATELINE.exec(paragraph)
    ?.slice(1)
    .find((name) => name !== undefined) ?? null;

const CREDIT =
  /^\W*(?:(?:(?:with )?(?:additional |further )?reporting|with (?:additional |further )?(?:reporting|files|inputs?|material|contributions?)|(?:with )?(?:agency )?inputs?|(?:this (?:story|report|article) )?(?:includes|contains|uses) (?:reporting|material|information)) (?:by|from)|with|source:?)\s(.{2,80})$|^(.{2,80}?)\s(?:also |both )?contributed (?:reporting )?to this (?:report|story|article|piece)\b/i;

/** The agency that a line of its own credits ("Additional reporting by …", "With …", "… contributed to this report"); else null. */
export function agencyOfCredit(line: string): string | null {
  if (line.length > 140) return null;
  const credit = CREDIT.exec(line);
  const named = credit && (credit[1] ?? credit[2]);
  if (!named) return null;
  const agency = AGENCY.exec(named);
  // "With" opens a sentence as well: of it only names are left
  return agency && /^(?:the )?[\p{Lu}d][^.!?]*[.)\]]*$/u.test(named) ? agency[0] : null;
}
