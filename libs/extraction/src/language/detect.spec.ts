/** Detection of languages on the short texts that a desk pastes. */
import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from './detect.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ministry said.'],
    ['en', 'Officials said the plan was not theirs.'],
    ['en', 'Putin and Trump spoke by telephone on Saturday, the Kremlin said.'],
    ['de', 'Der Bundestag hat heute beschlossen, dass das Gesetz in Kraft tritt.'],
    ['de', 'Die Kanzlerin sagte am Samstag, sie werde nach Hamburg kommen.'],
    ['fr', 'Le président a dit que la France ne changera pas de politique.'],
    ['es', 'El presidente dijo que el acuerdo no se ha firmado todavía.'],
    ['it', 'Il ministro ha detto che il governo non cambierà la legge.'],
    ['pt', 'O presidente disse que não vai mudar a lei do país.'],
    ['nl', 'De minister zei dat het kabinet niet van plan is om de wet te wijzigen.'],
    ['pl', 'Prezydent powiedział, że nie ma planu na ten rok.'],
    ['sv', 'Statsministern sade att regeringen inte har för avsikt att ändra lagen.'],
    ['tr', 'Bakan, bu konuda yeni bir karar olmadığını ve görüşmelerin devam ettiğini söyledi.'],
    ['ru', 'Президент сказал, что не будет менять закон.'],
    ['uk', 'Президент сказав, що він не буде змінювати закон і що це не так.'],
    ['el', 'Ο πρωθυπουργός είπε ότι η κυβέρνηση δεν θα αλλάξει τον νόμο.'],
    ['zh', '总统星期六说,两国将继续合作。'],
    ['ja', '大統領は土曜日に電話で話しました。'],
    ['ko', '대통령은 토요일에 전화로 말했다.'],
    ['ar', 'قال الرئيس يوم السبت إن البلدين سيواصلان التعاون.'],
    ['he', 'הנשיא אמר בשבת כי שתי המדינות ימשיכו לשתף פעולה.'],
  ])('tells %s from "%s"', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '   ', '12345', '😀😀', 'Merkel', 'xqzt vrrk plmm'])('does not name a language for "%s"', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('goes by the main language of a mixed text', () => {
    expect(
      detectLanguage('He said the word “Schadenfreude” and that it was what they felt when der Zug was late.'),
    ).toBe('en');
  });
});
