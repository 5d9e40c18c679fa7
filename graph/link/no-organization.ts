/** What stands where an organization would, and is none whatever the words around it: a country, an address, a form of address. */

const addressed = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam|herr|frau|m|mme)\.?$/i;
const webAddress = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^@\w+$/i;

let countries: Set<string> | undefined;

/** By the runtime's own table of English names, and the usual short forms. */
function isCountry(text: string): boolean {
  if (!countries) {
    const table = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((two) => one + two));
    const found = codes.map((code) => table.of(code)).filter((name) => name !== undefined);
    countries = new Set(
      [...found, 'usa', 'us', 'u.s.', 'u.s.a.', 'uk', 'u.k.', 'turkey'].map((name) => name.toLowerCase()),
    );
  }
  return countries.has(text.toLowerCase());
}

/** Whether a name, as read from an affiliation, is no organization's. */
export function isNoOrganization(name: string): boolean {
  const text = name.trim();
  return (
    text === '' || !/\p{L}|\p{N}{2}/u.test(text) || addressed.test(text) || webAddress.test(text) || isCountry(text)
  );
}
