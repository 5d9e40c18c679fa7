/** Every encoding that pages of conferences come in, with bytes that another program (Python's codecs) wrote. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sniffForm } from '../page.ts';
import { decodeText } from './encoding.ts';

const texts: { [language: string]: string } = {
  de: 'Grußwort der Bürgermeisterin; danach Vorträge über Flüsse, Häfen und Schleusen – „kostenlos“, sonst 5 €.',
  pl: 'Wystąpienie: rzeki, śluzy i żegluga. Łucja Wiśniewska opowie o źródłach i powodziach.',
  ru: 'Доклад о реках и портах: Анна Соколова расскажет, почему вода поднялась.',
  el: 'Ομιλία για τα ποτάμια και τα λιμάνια: η Ελένη Παπαδοπούλου εξηγεί τη στάθμη του νερού.',
  tr: 'Nehirler üzerine konuşma: Ayşe Yılmaz suyun neden yükseldiğini ve taşkında ne yapılacağını anlatıyor.',
  he: 'הרצאה על נהרות ונמלים: דנה לוי מסבירה מדוע עלו המים.',
  ar: 'محاضرة عن الأنهار والموانئ: تشرح ليلى حداد لماذا ارتفع الماء.',
  lt: 'Pranešimas apie upes ir uostus: Jūratė Žukauskienė paaiškins, kodėl pakilo vanduo.',
  ja: '川と港についての講演。佐藤花子さんが、洪水のときに何をすべきかを説明します。',
  zh: '关于河流与港口的演讲：王丽解释水位为何上涨，以及洪水来临时应该怎么办。',
  ko: '강과 항구에 관한 강연: 김하늘이 왜 물이 불었는지 설명합니다.',
};

/** The texts in their encodings, as base64. */
const written: [encoding: string, language: string, bytes: string][] = [
  [
    'windows-1252',
    'de',
    'R3J133dvcnQgZGVyIEL8cmdlcm1laXN0ZXJpbjsgZGFuYWNoIFZvcnRy5GdlIPxiZXIgRmz8c3NlLCBI5GZlbiB1bmQgU2NobGV1c2VuIJYghGtvc3Rlbmxvc5MsIHNvbnN0IDUggC4=',
  ],
  [
    'windows-1250',
    'pl',
    'V3lzdLlwaWVuaWU6IHJ6ZWtpLCCcbHV6eSBpIL9lZ2x1Z2EuIKN1Y2phIFdpnG5pZXdza2Egb3Bvd2llIG8gn3LzZLNhY2ggaSBwb3dvZHppYWNoLg==',
  ],
  [
    'iso-8859-2',
    'pl',
    'V3lzdLFwaWVuaWU6IHJ6ZWtpLCC2bHV6eSBpIL9lZ2x1Z2EuIKN1Y2phIFdptm5pZXdza2Egb3Bvd2llIG8gvHLzZLNhY2ggaSBwb3dvZHppYWNoLg==',
  ],
  [
    'windows-1251',
    'ru',
    'xO7q6+DkIO4g8OXq4PUg6CDv7vDy4PU6IMDt7eAg0e7q7uvu4uAg8ODx8erg5uXyLCDv7vfl7PMg4u7k4CDv7uTt/+vg8fwu',
  ],
  ['koi8-r', 'ru', '5M/LzMHEIM8g0sXLwcggySDQz9LUwcg6IOHOzsEg88/Lz8zP18Eg0sHT08vB1sXULCDQz97FzdUg18/EwSDQz8TO0czB09gu'],
  [
    'windows-1253',
    'el',
    'z+zp69/hIOPp4SD04SDw7/Tc7OnhIOrh6SD04SDr6ezc7enhOiDnIMXr3e3nINDh8OHk7/Dv/evv9SDl7ufj5d8g9Ocg8/Tc6OznIPTv9SDt5fHv/S4=',
  ],
  [
    'windows-1254',
    'tr',
    'TmVoaXJsZXIg/HplcmluZSBrb251/m1hOiBBef5lIFn9bG1heiBzdXl1biBuZWRlbiB5/GtzZWxkafBpbmkgdmUgdGH+a/1uZGEgbmUgeWFw/WxhY2Hw/W79IGFubGF0/Xlvci4=',
  ],
  ['windows-1255', 'he', '5Pj24OQg8uwg8OT45fog5fDu7OntOiDj8OQg7OXpIO7x4en45CDu4+XyIPLs5SDk7untLg=='],
  ['windows-1256', 'ar', '483H1tHJINrkIMfhw+Tlx9Eg5sfh4+bH5MY6IMrU0c0g4e3h7CDNz8fPIOHjx9DHIMfRyt3aIMfh48fBLg=='],
  [
    'windows-1257',
    'lt',
    'UHJhbmXwaW1hcyBhcGllIHVwZXMgaXIgdW9zdHVzOiBK+3JhdOsg3nVrYXVza2llbusgcGFhafBraW5zLCBrb2TrbCBwYWtpbG8gdmFuZHVvLg==',
  ],
  [
    'shift_jis',
    'ja',
    'kOyCxo1ggsmCwoKigsSCzI11iYmBQo2yk6GJ1I5xgrOC8YKqgUGNXpCFgsyCxoKrgsmJvYLwgreC14KrgqmC8JDglr6CtYLcgreBQg==',
  ],
  [
    'euc-jp',
    'ja',
    'wO6kyLnBpMukxKSkpMakzrnWsemho7q0xqOy1rvSpLWk86SsoaK5v7/lpM6kyKStpMuyv6TypLmk2aStpKuk8sDizMCkt6TepLmhow==',
  ],
  [
    'iso-2022-jp',
    'ja',
    'GyRCQG4kSDlBJEskRCQkJEYkTjlWMWkhIzo0RiMyVjtSJDUkcyQsISI5Pz9lJE4kSCQtJEsyPyRyJDkkWSQtJCskckBiTEAkNyReJDkhIxsoQg==',
  ],
  ['gb18030', 'zh', 'udjT2rrTwffT67jbv9q1xNHdvbKjus31wPa94srNy67Ou86qus7Jz9XHo6zS1LywuunLrsC0wdnKsdOmuMPU9cO0sOyhow=='],
  ['gbk', 'zh', 'udjT2rrTwffT67jbv9q1xNHdvbKjus31wPa94srNy67Ou86qus7Jz9XHo6zS1LywuunLrsC0wdnKsdOmuMPU9cO0sOyhow=='],
  ['euc-kr', 'ko', 'sK2w+iDH17G4v6EgsPzH0SCwrb+sOiCx6MfPtMPAzCC/1iC5sMDMILrSvvq0wsH2ILyzuO3H1bTPtNku'],
];

/** A page around bytes, in ASCII, which all of these encodings share; those of one byte a letter and of two alike. */
function pageOf(bytes: Buffer, head = '', attributes = ''): Buffer {
  const open = `<!doctype html><html${attributes}><head>${head}</head><body><nav><a href="/">Home</a></nav><p>`;
  return Buffer.concat([Buffer.from(open), bytes, Buffer.from('</p></body></html>')]);
}

const paragraph = (html: string) => /<p>(.*)<\/p>/s.exec(html)?.[1];

for (const [encoding, language, base64] of written) {
  const bytes = Buffer.from(base64, 'base64');
  const text = texts[language];
  describe(`${encoding}, in ${language}`, () => {
    test('as the header says', () => {
      assert.equal(paragraph(decodeText(pageOf(bytes), `text/html; charset=${encoding}`)), text);
      assert.equal(paragraph(decodeText(pageOf(bytes), `text/html;charset="${encoding.toUpperCase()}"`)), text);
    });

    test('as a meta tag says, in both its forms', () => {
      assert.equal(paragraph(decodeText(pageOf(bytes, `<meta charset=${encoding}>`))), text);
      const old = `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`;
      assert.equal(paragraph(decodeText(pageOf(bytes, old), 'text/html')), text);
    });

    test('as an XML declaration says', () => {
      const xml = Buffer.concat([
        Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><schedule><p>`),
        bytes,
        Buffer.from('</p></schedule>'),
      ]);
      assert.equal(paragraph(decodeText(xml, 'application/xml')), text);
    });

    test('where nothing but the language of the page is said', () => {
      assert.equal(paragraph(decodeText(pageOf(bytes, '', ` lang="${language}"`), 'text/html')), text);
    });

    test('where UTF-8 is said and is not true', () => {
      const page = pageOf(bytes, '<meta charset="utf-8">', ` lang="${language}"`);
      // Its bytes are all ASCII, so nothing belies what is said.
      if (encoding === 'iso-2022-jp') return;
      assert.equal(paragraph(decodeText(page, 'text/html; charset=UTF-8')), text);
    });
  });
}

test('without a word on encoding or language, by the letters', () => {
  const told = [
    'windows-1252',
    'windows-1250',
    'windows-1251',
    'koi8-r',
    'windows-1253',
    'windows-1254',
    'windows-1255',
  ];
  const wide = ['windows-1256', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'euc-kr'];
  for (const [encoding, language, base64] of written) {
    if (![...told, ...wide].includes(encoding)) continue;
    assert.equal(paragraph(decodeText(pageOf(Buffer.from(base64, 'base64')))), texts[language], encoding);
  }
});

test('UTF-8: with its mark, declared, undeclared, and where a server says something else', () => {
  for (const text of Object.values(texts)) {
    const page = pageOf(Buffer.from(text));
    assert.equal(paragraph(decodeText(page)), text);
    assert.equal(paragraph(decodeText(page, 'text/html; charset=utf-8')), text);
    assert.equal(paragraph(decodeText(page, 'text/html; charset=iso-8859-1')), text);
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), page]);
    const decoded = decodeText(marked, 'text/html; charset=windows-1251');
    assert.equal(paragraph(decoded), text);
    assert.ok(decoded.startsWith('<!doctype'), 'the mark is no part of the text');
  }
});

test('UTF-16 of both orders: with its mark, as the header says, and by its zeros alone', () => {
  for (const [language, text] of Object.entries(texts)) {
    const html = pageOf(Buffer.from(text)).toString();
    const little = Buffer.from(html, 'utf16le');
    const big = Buffer.from(html, 'utf16le').swap16();
    const pages: [Buffer, string | undefined][] = [
      [Buffer.concat([Buffer.from([0xff, 0xfe]), little]), undefined],
      [Buffer.concat([Buffer.from([0xfe, 0xff]), big]), 'text/html; charset=utf-8'],
      [little, 'text/html; charset=utf-16'],
      [big, 'text/html; charset=utf-16be'],
      [little, undefined],
      [big, undefined],
    ];
    for (const [bytes, type] of pages) {
      assert.equal(sniffForm(bytes, type), 'html', language);
      const decoded = decodeText(bytes, type);
      assert.equal(paragraph(decoded), text);
      assert.ok(decoded.startsWith('<!doctype'));
    }
  }
});

test('GB18030 has letters of four bytes, also where the page calls it by its smaller names', () => {
  const bytes = Buffer.from('b9d8d3da8139ef31', 'hex');
  for (const name of ['gb18030', 'gbk', 'GB2312']) {
    assert.equal(paragraph(decodeText(pageOf(bytes), `text/html; charset=${name}`)), '关于㐂', name);
  }
  const [, , base64] = written.find(([encoding]) => encoding === 'gb18030')!;
  assert.equal(paragraph(decodeText(pageOf(Buffer.from(base64, 'base64'), '<meta charset=gb2312>'))), texts.zh);
});

test('the header goes before the meta tag, a name that nobody knows is passed over, and UTF-16 in a meta tag means UTF-8', () => {
  const polish = Buffer.from(written.find(([encoding]) => encoding === 'windows-1250')![2], 'base64');
  const page = pageOf(polish, '<meta charset="windows-1252">');
  assert.equal(paragraph(decodeText(page, 'text/html; charset=windows-1250')), texts.pl);
  const unknown = pageOf(polish, '<meta charset="windows-1250">');
  assert.equal(paragraph(decodeText(unknown, 'text/html; charset=none')), texts.pl);
  assert.equal(paragraph(decodeText(pageOf(Buffer.from(texts.pl!), '<meta charset="utf-16">'))), texts.pl);
});

test('bytes that are no text at all stay what they are', () => {
  assert.equal(sniffForm(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'unknown');
  assert.equal(decodeText(Buffer.from('Siân'), 'text/html; charset=us-ascii'), 'Siân');
});
