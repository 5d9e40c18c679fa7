/**
 * Affiliations as they are printed, and what has to come of them; written down before any of it was run. Not a test's
 * fixture alone: `npm run bench:organizations` prints which rows hold.
 *
 * What is expected: 'none' for what names no employer; 'Elm' for an organization of that name, whatever its legal form;
 * 'Oak < Elm' for Oak, a unit of Elm; 'Elm + Oak' for two.
 */
export const readings: readonly [printed: string, expected: string][] = [
  // Legal forms and articles.
  ['Bramble Works GmbH', 'Bramble Works'],
  ['Bramble Works, Inc.', 'Bramble Works'],
  ['Bramble Works Ltd', 'Bramble Works'],
  ['Bramble Works B.V.', 'Bramble Works'],
  ['Bramble Works s.r.o.', 'Bramble Works'],
  ['Bramble Works Sp. z o.o.', 'Bramble Works'],
  ['Bramble Works Pty Ltd', 'Bramble Works'],
  ['Bramble Works Pvt. Ltd.', 'Bramble Works'],
  ['Bramble Works KK', 'Bramble Works'],
  ['The Bramble Foundation', 'Bramble Foundation'],
  ['Bramble Works (UK)', 'Bramble Works'],
  ['Bramble e.V.', 'Bramble'],
  // Positions beside it.
  ['Senior Engineer, Bramble Works', 'Bramble Works'],
  ['Bramble Works - Senior Kernel Engineer', 'Bramble Works'],
  ['CTO at Bramble Works', 'Bramble Works'],
  ['Co-Founder & CEO, Bramble Works', 'Bramble Works'],
  ['Professor of Computer Science, University of Thornfield', 'University of Thornfield'],
  ['PhD student, University of Thornfield', 'none'],
  ['Bramble Works | Developer Advocate', 'Bramble Works'],
  ['Head of Open Source, Bramble Works AG', 'Bramble Works'],
  ['Developer @ Bramble Works', 'Bramble Works'],
  ['Staff Engineer at Bramble Works, Berlin', 'Bramble Works'],
  // Units of a parent.
  ['IBM Research', 'IBM Research < IBM'],
  ['IBM Research - Zurich', 'IBM Research < IBM'],
  ['IBM T.J. Watson Research Center', 'IBM T.J. Watson Research Center < IBM'],
  ['IBM Linux Technology Center', 'IBM Linux Technology Center < IBM'],
  ['Intel OTC', 'Intel OTC < Intel'],
  ['Intel Open Source Technology Center', 'Intel Open Source Technology Center < Intel'],
  ['Bramble Labs, Bramble Works', 'Bramble Labs < Bramble Works'],
  ['Dept. of Botany, Univ. of Thornfield', 'University of Thornfield'],
  ['Department of Computer Science, University of Thornfield', 'University of Thornfield'],
  ['University of Thornfield, Department of Computer Science', 'University of Thornfield'],
  ['School of Informatics, University of Thornfield', 'University of Thornfield'],
  ['Kernel team, Bramble Works', 'Bramble Works'],
  ['Bramble Works (Storage Division)', 'Bramble Works'],
  ['Novell’s SUSE Labs', 'SUSE Labs < Novell'],
  ['SUSE Labs', 'SUSE Labs < SUSE'],
  ['Microsoft Research Cambridge', 'Microsoft Research Cambridge < Microsoft'],
  ['Google Cloud', 'Google Cloud < Google'],
  ['Oracle Labs', 'Oracle Labs < Oracle'],
  ['Huawei Technologies, Bramble Lab', 'Bramble Lab < Huawei Technologies'],
  ['Bramble Works, an Oak Holding company', 'Bramble Works < Oak Holding'],
  // Universities and abbreviations.
  ['Univ. of Thornfield', 'University of Thornfield'],
  ['Univ. Thornfield', 'University Thornfield'],
  ['Thornfield Univ.', 'Thornfield University'],
  ['Natl. Inst. of Tides', 'National Institute of Tides'],
  ['Thornfield Inst. of Tech.', 'Thornfield Institute of Technology'],
  ['TU Thornfeld', 'Technische Universität Thornfeld'],
  ['University of Thornfield, UK', 'University of Thornfield'],
  ['Universidad de Espinar', 'Universidad de Espinar'],
  ['Bell Laboratories', 'Bell Labs'],
  ['AT&T Bell Labs', 'AT&T Bell Labs'],
  ['King’s College London', 'King’s College London'],
  // Several, and other names.
  ['Bramble Works / Thornfield Foundation', 'Bramble Works + Thornfield Foundation'],
  ['Bramble Works; University of Thornfield', 'Bramble Works + University of Thornfield'],
  ['Bramble Works & University of Thornfield', 'Bramble Works + University of Thornfield'],
  ['Bramble Works and Sons', 'Bramble Works and Sons'],
  ['Parallels (later Odin)', 'Parallels'],
  ['Odin (formerly Parallels)', 'Odin'],
  ['Bramble Works, now Thistle', 'Bramble Works'],
  ['ex-Bramble Works', 'none'],
  ['formerly Bramble Works', 'none'],
  // None.
  ['Freelance', 'none'],
  ['Freelancer', 'none'],
  ['Independent', 'none'],
  ['Independent Consultant', 'none'],
  ['Self-employed', 'none'],
  ['self', 'none'],
  ['Student', 'none'],
  ['PhD candidate', 'none'],
  ['Retired', 'none'],
  ['N/A', 'none'],
  ['-', 'none'],
  ['None', 'none'],
  ['Linux Kernel', 'none'],
  ['Bramble project', 'none'],
  ['Debian Developer', 'none'],
  ['Open source enthusiast', 'none'],
  ['Software Engineer', 'none'],
  ['CTO', 'none'],
  ['Germany', 'none'],
  ['Berlin, Germany', 'none'],
  ['USA', 'none'],
  ['Hacker', 'none'],
  ['Volunteer', 'none'],
  ['Independent researcher', 'none'],
  ['Contractor', 'none'],
  ['https://bramble.example', 'none'],
  ['@bramble', 'none'],
  ['Mr.', 'none'],
];

export type Standing =
  /** One organization. */
  | 'one'
  /** Two, and not even a question. */
  | 'two'
  /** Two, and somebody is asked. */
  | 'asked'
  /** The first became the second. */
  | 'became'
  /** The first is a unit of the second. */
  | 'unit';

/** Two prints of one graph, and how they stand to each other. */
export const pairs: readonly [first: string, second: string, standing: Standing][] = [
  ['Bramble Works GmbH', 'Bramble Works Inc.', 'one'],
  ['BRAMBLE WORKS', 'Bramble Works', 'one'],
  ['Bramble-Works', 'Bramble Works', 'one'],
  ['Univ. of Thornfield', 'University of Thornfield', 'one'],
  ['Bell Labs', 'Bell Laboratories', 'one'],
  ['Thornfield Centre for Tides', 'Thornfield Center for Tides', 'one'],
  ['Bramble & Sons', 'Bramble and Sons', 'one'],
  ['HP', 'Hewlett-Packard', 'one'],
  ['Hewlett Packard', 'Hewlett-Packard', 'one'],
  ['International Business Machines', 'IBM', 'one'],
  ['RedHat', 'Red Hat', 'one'],
  ['Thornfield Institute of Tides (TIT)', 'TIT', 'one'],
  ['Thornfield Agric. Univ.', 'Thornfield Agricultural University', 'one'],
  ['University of Thornfield, Thornfield', 'University of Thornfield', 'one'],
  ['Thornfield Mar. Univ.', 'Thornfield Agricultural University', 'two'],
  ['Bramble Agric. Univ., Thornfield', 'Bramble Agricultural University', 'asked'],
  ['City University of Thornfield', 'University of Thornfield', 'two'],
  ['Bramble.io', 'Bramble', 'asked'],
  ['Bramble Works', 'Brambel Works', 'asked'],
  ['Thornfield Institute of Tides', 'TIT', 'asked'],
  ['Bramble', 'Bramble Technologies', 'asked'],
  ['Thornfield University', 'University of Thornfield', 'asked'],
  ['TU Thornfeld', 'Technical University of Thornfeld', 'asked'],
  ['Parallels', 'Odin', 'became'],
  ['Novell', 'Attachmate', 'became'],
  ['Facebook', 'Meta', 'became'],
  ['Free Electrons', 'Bootlin', 'became'],
  ['Sun Microsystems', 'Oracle', 'became'],
  ['IBM Research', 'IBM', 'unit'],
  ['Intel OTC', 'Intel', 'unit'],
  ['SUSE Labs', 'SUSE', 'unit'],
  ['University of Thornfield', 'University of Thornhill', 'two'],
  ['Bramble Works', 'Thistle Works', 'two'],
  ['Bramble Foundation', 'Bramble Works', 'two'],
  ['IBM', 'IBMX', 'two'],
];
