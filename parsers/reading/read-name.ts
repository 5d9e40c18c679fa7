/** What reading a name gives. */

export interface ReadName {
  /** In reading order, capitals undone, without forms of address, degrees and nickname: "Davidlohr Bueso". */
  name: string;
  /** As printed, white space collapsed. */
  statedName: string;
  /** Absent, like `family`, where a name is one word or its parts cannot be told. */
  given?: string;
  family?: string;
  honorific?: string;
  /** "Jr.", "III" (these stay in `name`), "PhD" (these do not). */
  suffix?: string;
  nickname?: string;
}
