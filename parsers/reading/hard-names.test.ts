/** Names as they stand on real pages, with invented people: what each print must come to. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readName } from './names.ts';
import { readPeople } from './people-lists.ts';

/** Printed; the name in reading order; the family name where it can be told. */
const names: [string, string, string?][] = [
  // Family name first, and particles.
  ['DE SOUZA LIMA, Ana Paula', 'Ana Paula de Souza Lima', 'de Souza Lima'],
  ["D'ANGELO, Marco", "Marco D'Angelo", "D'Angelo"],
  ['O’NEILL, Siobhán', 'Siobhán O’Neill', 'O’Neill'],
  ['VON UND ZU BERGEN, Franz', 'Franz von und zu Bergen', 'von und zu Bergen'],
  ['BIN RASHID, Omar', 'Omar bin Rashid', 'bin Rashid'],
  ['AL-FARSI, Layla', 'Layla Al-Farsi', 'Al-Farsi'],
  ['ŽIŽKOVÁ, Šárka', 'Šárka Žižková', 'Žižková'],
  ['ÖZGÜR, Işıl', 'Işıl Özgür', 'Özgür'],
  ['MÜLLER-TANNE, Karl-Heinz', 'Karl-Heinz Müller-Tanne', 'Müller-Tanne'],
  ['Aue, Ursula von der', 'Ursula von der Aue', 'von der Aue'],
  ['Silva, João da', 'João da Silva', 'da Silva'],
  ['Berg, J. van den', 'J. van den Berg', 'van den Berg'],
  ['Berg , Jan', 'Jan Berg', 'Berg'],
  ['Adams Jr., Henry', 'Henry Adams Jr.', 'Adams'],
  ['ADAMS III, Henry', 'Henry Adams III', 'Adams'],
  ['Adams, Henry III', 'Henry Adams III', 'Adams'],
  // Titles and degrees in several countries.
  ['Dr.-Ing. Petra Hohl', 'Petra Hohl', 'Hohl'],
  ['Prof. Dr. rer. nat. Uwe Tann', 'Uwe Tann', 'Tann'],
  ['Dipl.-Inform. Jonas Reet', 'Jonas Reet', 'Reet'],
  ['Univ.-Prof. Dr. Eva Horn', 'Eva Horn', 'Horn'],
  ['Prof. em. Dr. Eva Horn', 'Eva Horn', 'Horn'],
  ['Mme Claire Roux', 'Claire Roux', 'Roux'],
  ['Sra. Ana Vega', 'Ana Vega', 'Vega'],
  ['Dott.ssa Giulia Fonte', 'Giulia Fonte', 'Fonte'],
  ['Mgr. Jana Lípová, Ph.D.', 'Jana Lípová', 'Lípová'],
  ['doc. RNDr. Jan Buk, CSc.', 'Jan Buk', 'Buk'],
  ['Assoc. Prof. Dr. Ayşe Kavak', 'Ayşe Kavak', 'Kavak'],
  ['M. Jean Roux', 'M. Jean Roux', 'Roux'],
  ['Ada Long, Ph.D., MBA', 'Ada Long', 'Long'],
  ['Ada Long MD PhD', 'Ada Long', 'Long'],
  ['Ada Long, M.D.', 'Ada Long', 'Long'],
  ['Ada Long, B.Sc. (Hons)', 'Ada Long', 'Long'],
  ['Ada Long (PhD)', 'Ada Long', 'Long'],
  ['Henry Adams, IV', 'Henry Adams IV', 'Adams'],
  ['Dr. Henry Adams, Jr., Esq.', 'Henry Adams Jr.', 'Adams'],
  // Nicknames and handles.
  ['Robert “Bob” Elm', 'Robert Elm', 'Elm'],
  ['Robert «Bob» Elm', 'Robert Elm', 'Elm'],
  ['Robert „Bob“ Elm', 'Robert Elm', 'Elm'],
  ['Robert ”Bob” Elm', 'Robert Elm', 'Elm'],
  ["Robert 'Bob' Elm", 'Robert Elm', 'Elm'],
  ['Robert `Bob` Elm', 'Robert Elm', 'Elm'],
  ['Elm, Robert "Bob"', 'Robert Elm', 'Elm'],
  ['Robert "The Saw" van Elm', 'Robert van Elm', 'van Elm'],
  ['Robert Elm (@bobelm)', 'Robert Elm', 'Elm'],
  ['Robert Elm @bobelm', 'Robert Elm', 'Elm'],
  ['Robert Elm aka bobelm', 'Robert Elm', 'Elm'],
  ['Robert Elm a.k.a. "bobelm"', 'Robert Elm', 'Elm'],
  ['Robert Elm [bobelm]', 'Robert Elm', 'Elm'],
  ['Sean O`Hara', 'Sean O`Hara', 'O`Hara'],
  // Capitals.
  ['MARIA DE LA CRUZ', 'Maria de la Cruz', 'de la Cruz'],
  ['JAN VAN DER BERG', 'Jan van der Berg', 'van der Berg'],
  ['PATRICK MCELM', 'Patrick McElm', 'McElm'],
  ['SEÁN Ó BRIAIN', 'Seán Ó Briain'],
  ['ANNA-LENA ÅS', 'Anna-Lena Ås', 'Ås'],
  ['J. R. OAKES', 'J. R. Oakes', 'Oakes'],
  ['DR. ANNA OAKES', 'Anna Oakes', 'Oakes'],
  ['ANNA OAKES, PHD', 'Anna Oakes', 'Oakes'],
  ['HENRY ADAMS JR.', 'Henry Adams Jr.', 'Adams'],
  ['Wei LI', 'Wei Li', 'Li'],
  ['ПЕТРОВ Иван', 'Иван Петров', 'Петров'],
  ['ИВАНОВА, Мария', 'Мария Иванова', 'Иванова'],
  ['ΔΕΝΔΡΟΣ, Γιώργος', 'Γιώργος Δενδρος', 'Δενδρος'],
  // Other orders and scripts; what cannot be told stays.
  ['Nguyễn Văn An', 'Nguyễn Văn An'],
  ['王小明', '王小明'],
  ['김 철수', '김 철수', '김'],
  ['Kim, Cheol-su', 'Cheol-su Kim', 'Kim'],
  ['山田 太郎 (Taro Yamada)', '山田 太郎', '山田'],
  ['Taro Yamada (山田 太郎)', 'Taro Yamada', 'Yamada'],
  ['محمد علي', 'محمد علي'],
  ['Петров Иван Сергеевич', 'Петров Иван Сергеевич'],
  ['anna oakes', 'anna oakes', 'oakes'],
  ['Sukarno', 'Sukarno'],
  // What surrounds a name.
  ['Jane Elm (née Oak)', 'Jane Elm', 'Elm'],
  ['Jane Elm, née Oak', 'Jane Elm', 'Elm'],
  ['Jane Elm née Oak', 'Jane Elm', 'Elm'],
  ['Jane Elm (geb. Oak)', 'Jane Elm', 'Elm'],
  ['Jane Elm [she/her]', 'Jane Elm', 'Elm'],
  ['Jane Elm, she/her', 'Jane Elm', 'Elm'],
  ['Jane Elm - they/them', 'Jane Elm', 'Elm'],
  ['Jane Elm (sie/ihr)', 'Jane Elm', 'Elm'],
  ['Jane Elm (she / her / hers)', 'Jane Elm', 'Elm'],
  ['Jane Elm*', 'Jane Elm', 'Elm'],
  ['Jane Elm †', 'Jane Elm', 'Elm'],
  ['Jane Elm¹', 'Jane Elm', 'Elm'],
  ['Jane Elm1,2', 'Jane Elm', 'Elm'],
  ['Jane\u200b Elm\u00a0', 'Jane Elm', 'Elm'],
  ['Zoe\u0308 Elm', 'Zoë Elm', 'Elm'],
];

/** A printed list; each person, with the affiliation in brackets after "@". */
const lists: [string, string[]][] = [
  ['Ann Lee / Bob Roy', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee | Bob Roy', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee · Bob Roy', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee, Bob Roy et Cy Poe', ['Ann Lee', 'Bob Roy', 'Cy Poe']],
  ['Ana Vega y Juan Roble', ['Ana Vega', 'Juan Roble']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Ana Silva e João Costa', ['Ana Silva', 'João Costa']],
  ['Ann Lind og Bo Ask', ['Ann Lind', 'Bo Ask']],
  ['Ann Lind och Bo Ask', ['Ann Lind', 'Bo Ask']],
  ['Ann Lind en Bo Eik', ['Ann Lind', 'Bo Eik']],
  ['Jan Dąb i Ewa Klon', ['Jan Dąb', 'Ewa Klon']],
  ['Jan Buk a Eva Lípová', ['Jan Buk', 'Eva Lípová']],
  ['Иван Петров и Мария Дуб', ['Иван Петров', 'Мария Дуб']],
  ['王小明、李雷', ['王小明', '李雷']],
  ['王小明，李雷', ['王小明', '李雷']],
  ['Ann Lee with Bob Roy', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee w/ Bob Roy', ['Ann Lee', 'Bob Roy']],
  ['by Ann Lee and Bob Roy', ['Ann Lee', 'Bob Roy']],
  ['Speakers: Ann Lee, Bob Roy', ['Ann Lee', 'Bob Roy']],
  ['Presented by Ann Lee', ['Ann Lee']],
  ['LEE, Ann (Oak); ROY, Bob (Elm); POE, Cy', ['Ann Lee @Oak', 'Bob Roy @Elm', 'Cy Poe']],
  ['Lee, Ann (Oak Labs); Roy, Bob (Elm)', ['Ann Lee @Oak Labs', 'Bob Roy @Elm']],
  ['Lee, A., Roy, B. and Poe, C.', ['A. Lee', 'B. Roy', 'C. Poe']],
  ['Lee A., Roy B.', ['Lee A.', 'Roy B.']],
  ['Ann Lee, PhD, Bob Roy, MD', ['Ann Lee', 'Bob Roy']],
  ['Dr. Ann Lee, Prof. Bob Roy', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee (Oak, Elm and Co.), Bob Roy', ['Ann Lee @Oak, Elm and Co.', 'Bob Roy']],
  ['Ann Lee （Oak） & Bob Roy [Elm]', ['Ann Lee @Oak', 'Bob Roy @Elm']],
  ['Ann Lee @ Oak', ['Ann Lee @Oak']],
  ['Ann Lee, Oak Labs', ['Ann Lee @Oak Labs']],
  ['Ann Lee, University of Elm, Bob Roy, Oak, Inc.', ['Ann Lee @University of Elm', 'Bob Roy @Oak, Inc.']],
  ['Ann Lee (Oak) Bob Roy (Elm) Cy Poe', ['Ann Lee @Oak', 'Bob Roy @Elm', 'Cy Poe']],
  ['Robert (Bob) van Elm', ['Robert van Elm']],
  ['Ann Lee (she/her), Bob Roy (he/him)', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee (she/her) (Oak)', ['Ann Lee @Oak']],
  ['Ann Lee (moderator), Bob Roy (remote)', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee (née Oak)', ['Ann Lee']],
  ['Xiaoming Wang (王小明)', ['Xiaoming Wang']],
  ['Xiaoming Wang (清华大学)', ['Xiaoming Wang @清华大学']],
  ['Ann Lee1, Bob Roy2 and Cy Poe1,2', ['Ann Lee', 'Bob Roy', 'Cy Poe']],
  ['Ann Lee*, Bob Roy†', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee, Bob Roy, …', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee, Bob Roy, et al.', ['Ann Lee', 'Bob Roy']],
  ['Ann Lee & friends', ['Ann Lee']],
  ['Ann Lee and 3 more', ['Ann Lee']],
  ['Ann Lee, TBA', ['Ann Lee']],
  ['Bo Allén', ['Bo Allén']],
  ['ALLÉN, Bo', ['Bo Allén']],
  ['To be announced', []],
  ['N.N.', []],
  ['Various speakers', []],
];

describe('names as pages print them', () => {
  for (const [stated, name, family] of names) {
    test(stated, () => {
      const read = readName(stated);
      assert.equal(read.name, name);
      if (family !== undefined) assert.equal(read.family, family);
    });
  }
});

describe('lists of people as pages print them', () => {
  for (const [text, expected] of lists) {
    test(text, () => {
      const people = readPeople(text).map((one) => one.name + (one.affiliation ? ` @${one.affiliation}` : ''));
      assert.deepEqual(people, expected);
    });
  }
});
