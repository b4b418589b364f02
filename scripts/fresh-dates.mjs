/**
 * The demo newspaper's dates are of one spring. Services that know the last days only would find nothing of it, so where a newcomer reads it
 * its dates are brought near to the day: in the same order, ten times as dense, the newest an hour old.
 */
const NEWEST = Date.parse('2026-05-14T15:30:00Z');
const DENSER = 10;
const HOUR = 3_600_000;
/** The papers' own clock, by which a date without a zone is read. */
const ZONE = '+02:00';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const ISO = /(?<!\d)(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)/g;
const SAID = new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})(?:, (\\d\\d:\\d\\d)( UTC)?)?`, 'g');

const minutesOf = (zone) =>
  zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
const pad = (number) => String(number).padStart(2, '0');

/** The moment at which it would have appeared, had the newest appeared an hour before `now`. Both in epoch milliseconds. */
export const freshTime = (time, now) => now - HOUR - Math.round((NEWEST - time) / DENSER);

/** A clock on the wall of a zone. */
function wall(time, zone) {
  const local = new Date(time + minutesOf(zone) * 60_000).toISOString();
  return { date: local.slice(0, 10), hours: local.slice(11, 16) };
}

/**
 * A page with its dates brought near, as its machine-readable data and its prose write them.
 * @param now epoch milliseconds
 */
export function freshenDates(text, now) {
  return text
    .replace(ISO, (_, time, zone) => {
      const { date, hours } = wall(freshTime(Date.parse(time + zone), now), zone);
      return `${date}T${hours}:00${zone}`;
    })
    .replace(SAID, (_, day, month, year, hours, utc) => {
      const zone = utc ? 'Z' : ZONE;
      const then = Date.parse(`${year}-${pad(MONTHS.indexOf(month) + 1)}-${pad(day)}T${hours ?? '12:00'}${zone}`);
      const fresh = wall(freshTime(then, now), zone);
      const [y, m, d] = fresh.date.split('-').map(Number);
      return `${d} ${MONTHS[m - 1]} ${y}${hours ? `, ${fresh.hours}${utc ?? ''}` : ''}`;
    });
}
