/** The commonest function words of each language that detection can name, by BCP 47 tag. */

const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as it by at from he his be are this have has had not but they which or were we their said will would who she her been an its you i my your our there what all if can into after about over new more than up out so no when do did one two says them him us how why also could may should must a',
  de: 'der die das und ist nicht von zu den mit sich des auf für ein eine dem als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich sagte heute im',
  fr: 'le la les de des du et est un une dans que qui pour pas sur au aux avec ce il elle ne se par plus son sa ses mais ou où été sont cette nous vous ont être fait comme je leur lui aussi après dit selon entre',
  es: 'el la los las de del y que en un una es por con para no se su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde dijo fue ha son según',
  it: 'il la i le di che e un una in per non è con del della si da al lo gli dei delle nel alla ha più anche come ma sono dal suo o se ci nella questo cui stato dopo tra essere loro detto',
  pt: 'o a os as de do da dos das e que em um uma para com não por no na se mais como mas foi ao ele ela seu sua ou ser quando muito há nos já está também só pelo pela até isso disse são à',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er die door om als ook maar bij uit naar heeft hij wordt over ze hun dan nog werd was tot kan deze geen zei meer worden',
  sv: 'och i att det som en på är av för med den till inte har de ett om han men var jag från vi så kan när nu ska hade eller vid under också efter sin sade',
  da: 'og i at det er en på til af for med den som ikke der har de et om han men var fra vi så kan når skal havde eller ved efter også sin blev siger være',
  nb: 'og i at det er en på til av for med den som ikke har de et om han men var fra vi så kan når skal hadde eller ved etter også sin ble sier være',
  fi: 'ja on ei se että oli hän mutta ovat kun myös joka tai niin kuin mukaan sen ole ovat hänen tämä sekä vain jo nyt voi olla sanoi',
  pl: 'i w na z się nie do to że jest o jak za od po przez ale dla co czy są tym tego oraz przed był była może jego jej który która które powiedział także już',
  cs: 'a v na se je že z s do o ve to za pro by jako po ale od nebo jsou jeho při není bylo byl která který tak také podle jak už když řekl',
  ro: 'de și în a la cu că pe un o nu din pentru este mai se care ce au sau fi dar sunt al ale prin după fost către lui spus',
  hu: 'a az és hogy nem is egy ez azt de meg csak már van volt vagy mint el ki ezt még lesz kell szerint majd után mert mondta',
  tr: 've bir bu için ile da de olarak çok daha olan ne en gibi sonra kadar var değil ama ise o her olduğunu dedi söyledi',
  id: 'yang dan di itu dengan untuk dari dalam ini tidak pada akan ke adalah juga ada oleh sebagai telah karena mereka lebih bisa saat kata',
  tl: 'ang ng sa na mga at ay si ni para ito hindi ko ka niya sila kung may nang po din rin lamang isang sinabi',
  ca: 'el la els les de i que en un una és per amb no es del al com més però va seva seu ha han són aquest aquesta també ho fer dels',
  hr: 'i u je na da se za su od s o a kao ne što bi će koji koja koje ali iz nije samo ili bio po do nakon rekao također',
  vi: 'và của là có cho không được trong các một với người những đã này để khi từ về cũng đến ở như tại ông',
  ru: 'и в не на что с по как это он а к но из у за от о так же для все его был она до бы или мы если то чтобы уже при также после сказал',
  uk: 'і в не на що з як це він та до але у за від про для його був вона бо або ми якщо чи вже при також після й є сказав',
  bg: 'и на в да се за не от с е че по са ще но като до при или той беше си след към това каза',
  el: 'και το του η της να με για την που τον από στο στη είναι δεν θα οι τα ότι σε των αλλά ή ως μετά είπε',
};

/** Function words to the languages that use them. */
export const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LISTS)) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
})();
