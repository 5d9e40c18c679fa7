/** Which employer is a part of which, where one person may print now the whole and now the part. */
import { organizationKey } from './organization-key.ts';
import { placesOf } from './organization-places.ts';

/** General knowledge, made for this project (same licence): wholes whose parts do not carry their name. */
const table = `
State University of New York System: Stony Brook University, University at Buffalo, Binghamton University, University at Albany
State University of New York: Stony Brook University, University at Buffalo, Binghamton University, University at Albany
City University of New York: Hunter College, Brooklyn College, Queens College, Baruch College, City College of New York
University System of Georgia: Georgia Institute of Technology, Georgia State University, University of Georgia
University of London: University College London, King's College London, Queen Mary University of London, Royal Holloway, Birkbeck, Goldsmiths
Chinese Academy of Sciences: Institute of Computing Technology, Institute of Automation, Institute of Software, Shenzhen Institutes of Advanced Technology, Academy of Mathematics and Systems Science, Institute of Information Engineering
Centre national de la recherche scientifique: LAAS, LIRMM, LIMSI, Verimag, IRISA, LORIA, LaBRI, LRI
CNRS: LAAS, LIRMM, LIMSI, Verimag, IRISA, LORIA, LaBRI, LRI
INRIA: IRISA, LORIA
French Institute for Research in Computer Science and Automation: IRISA, LORIA
Helmholtz Association: German Aerospace Center, Forschungszentrum Jülich, DESY, Karlsruhe Institute of Technology
NASA: Jet Propulsion Laboratory, Ames Research Center, Goddard Space Flight Center, Langley Research Center
National Institutes of Health: National Cancer Institute, National Library of Medicine, National Center for Biotechnology Information
United States Department of Energy: Argonne National Laboratory, Oak Ridge National Laboratory, Los Alamos National Laboratory, Sandia National Laboratories, Lawrence Livermore National Laboratory, Lawrence Berkeley National Laboratory, Brookhaven National Laboratory, Pacific Northwest National Laboratory
Agency for Science, Technology and Research: Institute for Infocomm Research, Institute of High Performance Computing
`;

/** What a name of a whole has, of which a longer name is a campus or an institute of it. */
const wholes = /\b(?:university|universities|institutes?|academy|college|society|organi[sz]ation)\b/;

let parts: Map<string, Set<string>> | undefined;

/** Whether one of two organizations, by their keys, is a part of the other: by the table, or as its longer name says. */
export function isPart(a: string, b: string): boolean {
  if (!parts) {
    parts = new Map();
    for (const line of table.trim().split('\n')) {
      const [whole = '', names = ''] = line.split(': ');
      const keys = names.split(/, /).map(organizationKey);
      parts.set(organizationKey(whole), new Set(keys));
    }
  }
  return Boolean(parts.get(a)?.has(b) || parts.get(b)?.has(a)) || isCampus(a, b) || isCampus(b, a);
}

/** Words that many wholes have in their names: alone with the kind, they do not say which one it is. */
const manyHave =
  /^(?:(?:north|south|east|west|central|mid)\w*|american|british|canadian|chinese|dutch|egyptian|french|german|indian|international|islamic|italian|japanese|lebanese|national|federal|free|medical|normal|open|polytechnic|russian|spanish|state|swiss|technical|turkish)$/;

/** What a whole of such a name has under it all the same: "Northwestern University School of Law". */
const units =
  /\b(?:school|college|department|faculty|division|hospital|library|libraries|labs|clinic|museum|observatory)\b/;

/** Businesses that carry another's name. */
const businesses = /\b(?:bank|insurance|insurances|brewery|hotel)$/;

/** "University of Elm, Thornfield" of the "University of Elm"; "Elm University of Tides" is another than "Elm University". */
function isCampus(part: string, whole: string): boolean {
  if (!part.startsWith(`${whole} `) || !wholes.test(whole)) return false;
  const more = part.slice(whole.length + 1);
  if (/^(?:of|for) /.test(more) || businesses.test(more)) return false;
  // Another "American University" is in Cairo, another "Northeastern University" in China.
  const says = whole.split(' ').some((word) => !manyHave.test(word) && !wholes.test(word));
  if (!says && !units.test(more)) return false;
  const places = placesOf(whole);
  const others = placesOf(part);
  return places.size === 0 || others.size === 0 || [...places].some((place) => others.has(place));
}
