/** What stands where an organization would, and is none whatever the words around it: a country, an address, a form of address. */
import { isCountry } from '../../../parsers/reading/countries.ts';

const addressed = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam|herr|frau|m|mme)\.?$/i;
const webAddress = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^@\w+$/i;

/** As affiliations keep it: `isCountry` does not know it with all its full stops. */
const unitedStates = /^u\.s\.a\.$/i;

/** Whether a name, as read from an affiliation, is no organization's. */
export function isNoOrganization(name: string): boolean {
  const text = name.trim();
  return (
    text === '' ||
    !/\p{L}|\p{N}{2}/u.test(text) ||
    addressed.test(text) ||
    webAddress.test(text) ||
    isCountry(text) ||
    unitedStates.test(text)
  );
}
