/**
 * What rules cannot know: which organization became which, and which two names are one. General knowledge, each row with a
 * year and a public source. The graph tells it of organizations that pages name, with that source.
 */
import { organizationKey } from './organization-key.ts';

export interface Succession {
  from: string;
  to: string;
  /** Absent for two names of one time. */
  year?: number;
  /** `also`: a short name. `renamed`: the same under another name. `joined`: bought by, or merged into. `parted`: came out of. */
  how: 'also' | 'renamed' | 'joined' | 'parted';
  source: string;
}

const wikipedia = 'https://en.wikipedia.org/wiki/';
const row = (from: string, to: string, year: number, how: Succession['how'], page: string): Succession => ({
  from,
  to,
  year,
  how,
  source: wikipedia + page,
});
const also = (from: string, to: string, page: string): Succession => ({
  from,
  to,
  how: 'also',
  source: wikipedia + page,
});

export const successions: readonly Succession[] = [
  row('SUSE', 'Novell', 2004, 'joined', 'SUSE_S.A.'),
  row('Ximian', 'Novell', 2003, 'joined', 'Ximian'),
  row('Novell', 'Attachmate', 2011, 'joined', 'Novell'),
  row('Attachmate', 'Micro Focus', 2014, 'joined', 'The_Attachmate_Group'),
  row('SWsoft', 'Parallels', 2008, 'renamed', 'Parallels_(company)'),
  row('Parallels', 'Odin', 2015, 'parted', 'Parallels_(company)'),
  row('Odin', 'Virtuozzo', 2016, 'parted', 'Virtuozzo_(company)'),
  row('Parallels', 'Virtuozzo', 2016, 'parted', 'Virtuozzo_(company)'),
  row('OSDL', 'Linux Foundation', 2007, 'joined', 'Linux_Foundation'),
  row('Free Standards Group', 'Linux Foundation', 2007, 'joined', 'Linux_Foundation'),
  row('Sun Microsystems', 'Oracle', 2010, 'joined', 'Sun_Microsystems'),
  also('Sun', 'Sun Microsystems', 'Sun_Microsystems'),
  row('MySQL', 'Sun Microsystems', 2008, 'joined', 'MySQL_AB'),
  row('Red Hat', 'IBM', 2019, 'joined', 'Red_Hat'),
  row('Cygnus Solutions', 'Red Hat', 2000, 'joined', 'Cygnus_Solutions'),
  row('Qumranet', 'Red Hat', 2008, 'joined', 'Qumranet'),
  row('CoreOS', 'Red Hat', 2018, 'joined', 'Container_Linux'),
  row('Digital Equipment', 'Compaq', 1998, 'joined', 'Digital_Equipment_Corporation'),
  also('DEC', 'Digital Equipment', 'Digital_Equipment_Corporation'),
  row('Compaq', 'Hewlett-Packard', 2002, 'joined', 'Compaq'),
  also('HP', 'Hewlett-Packard', 'Hewlett-Packard'),
  row('Hewlett-Packard', 'Hewlett Packard Enterprise', 2015, 'parted', 'Hewlett_Packard_Enterprise'),
  also('HPE', 'Hewlett Packard Enterprise', 'Hewlett_Packard_Enterprise'),
  row('Silicon Graphics', 'Hewlett Packard Enterprise', 2016, 'joined', 'Silicon_Graphics_International'),
  also('SGI', 'Silicon Graphics', 'Silicon_Graphics'),
  row('Cray', 'Hewlett Packard Enterprise', 2019, 'joined', 'Cray'),
  also('International Business Machines', 'IBM', 'IBM'),
  row('AT&T Bell Labs', 'Lucent', 1996, 'parted', 'Bell_Labs'),
  row('Bell Labs', 'Lucent', 1996, 'parted', 'Bell_Labs'),
  row('Lucent', 'Alcatel-Lucent', 2006, 'joined', 'Alcatel-Lucent'),
  row('Alcatel-Lucent', 'Nokia', 2016, 'joined', 'Alcatel-Lucent'),
  row('Trolltech', 'Nokia', 2008, 'joined', 'Trolltech'),
  row('Nokia Siemens Networks', 'Nokia', 2013, 'renamed', 'Nokia_Networks'),
  row('Mandrakesoft', 'Mandriva', 2005, 'renamed', 'Mandriva'),
  row('Conectiva', 'Mandriva', 2005, 'joined', 'Conectiva'),
  row('Caldera', 'SCO Group', 2002, 'renamed', 'SCO_Group'),
  row('Veritas', 'Symantec', 2005, 'joined', 'Veritas_Technologies'),
  row('XenSource', 'Citrix', 2007, 'joined', 'XenSource'),
  row('MontaVista', 'Cavium', 2009, 'joined', 'MontaVista'),
  row('Cavium', 'Marvell', 2018, 'joined', 'Cavium'),
  row('Wind River', 'Intel', 2009, 'joined', 'Wind_River_Systems'),
  row('Freescale', 'NXP', 2015, 'joined', 'Freescale_Semiconductor'),
  row('Philips Semiconductors', 'NXP', 2006, 'renamed', 'NXP_Semiconductors'),
  row('Motorola', 'Freescale', 2004, 'parted', 'Freescale_Semiconductor'),
  row('Atmel', 'Microchip', 2016, 'joined', 'Atmel'),
  row('Avago', 'Broadcom', 2016, 'renamed', 'Broadcom'),
  row('LSI', 'Avago', 2014, 'joined', 'LSI_Corporation'),
  row('VMware', 'Broadcom', 2023, 'joined', 'VMware'),
  row('EMC', 'Dell', 2016, 'joined', 'Dell_EMC'),
  row('Xilinx', 'AMD', 2022, 'joined', 'Xilinx'),
  row('ATI', 'AMD', 2006, 'joined', 'ATI_Technologies'),
  also('Advanced Micro Devices', 'AMD', 'AMD'),
  row('Mellanox', 'NVIDIA', 2020, 'joined', 'Mellanox_Technologies'),
  row('Facebook', 'Meta', 2021, 'renamed', 'Meta_Platforms'),
  row('GitHub', 'Microsoft', 2018, 'joined', 'GitHub'),
  row('Xamarin', 'Microsoft', 2016, 'joined', 'Xamarin'),
  row('Free Electrons', 'Bootlin', 2018, 'renamed', 'Bootlin'),
];

/** Keys of one organization under two names. */
export const knownAliases: readonly (readonly string[])[] = successions
  .filter(({ how }) => how === 'also')
  .map(({ from, to }) => [organizationKey(to), organizationKey(from)]);

const neighbours = new Map<string, Set<string>>();
for (const { from, to } of successions) {
  const [a, b] = [organizationKey(from), organizationKey(to)];
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = neighbours.get(one) ?? new Set();
    neighbours.set(one, known.add(other));
  }
}

/** Whether one of two organizations, by their keys, became the other, or both became or came out of one. */
export function areRelated(a: string, b: string): boolean {
  const near = neighbours.get(a);
  if (!near) return false;
  if (near.has(b)) return true;
  const others = neighbours.get(b);
  return others !== undefined && [...near].some((one) => others.has(one));
}
