/** Georgian and Armenian names in Latin letters, as passports write them (without apostrophes). */

const georgian = table(
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
);
const armenian = table(
  'ու u և ev ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f',
);

function table(pairs: string): Map<string, string> {
  const parts = pairs.split(' ');
  return new Map(parts.flatMap((sign, at) => (at % 2 === 0 ? [[sign, parts[at + 1]!] as const] : [])));
}

/** @param text in small letters. */
export function fromGeorgian(text: string): string {
  return [...text].map((sign) => georgian.get(sign) ?? sign).join('');
}

/** @param text in small letters. */
export function fromArmenian(text: string): string {
  return text.replace(/ու|\p{Script=Armenian}/gu, (sign) => armenian.get(sign) ?? sign);
}
