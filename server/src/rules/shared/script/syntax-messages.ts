import type { Bilingual } from '../../../locale/language.ts';

/** What the rule `syntax` says: which form of line was nearly met, why it matters, what to do. */
export const messages = {
  stray: {
    nl: 'Deze regel begint niet met een naam en een dubbele punt. Zo is niet te zien wie dit zegt of wat het is. Zet er een naam voor, of begin met een paar spaties als hij bij de regel erboven hoort.',
    en: 'This line does not begin with a name and a colon. Nobody can tell who says this or what it is. Put a name before it, or begin it with a few spaces if it belongs to the line above.',
  },
  strayDirection: {
    nl: 'Dit lijkt een aanwijzing, maar het laatste haakje ontbreekt. Zonder dat haakje is niet te zien waar de aanwijzing eindigt. Zet het erachter.',
    en: 'This looks like a direction, but the last bracket is missing. Without it nobody can tell where the direction ends. Put it at the end.',
  },
  strayText: {
    nl: 'Achter de aanwijzing tussen haakjes staat nog tekst. Een aanwijzing staat alleen op een regel, anders is niet te zien wie de rest zegt. Zet die tekst op een eigen regel.',
    en: 'There is more text after the direction in brackets. A direction goes on a line of its own, or nobody can tell who says the rest. Put that text on its own line.',
  },
  strayComment: {
    nl: 'Dit lijkt een opmerking voor jezelf. Een opmerking begint met //, dan slaat de deelnemer hem over. Zet er // voor.',
    en: 'This looks like a comment to yourself. A comment begins with //, so that the trainee skips it. Put // before it.',
  },
  straySpeaker: {
    nl: 'Achter ‘{name}’ ontbreekt de dubbele punt. Daaraan is te zien dat {name} dit zegt. Zet hem erbij.',
    en: 'The colon after ‘{name}’ is missing. It shows that {name} says this. Add it.',
  },
  strayKeyword: {
    nl: 'Achter ‘{keyword}’ ontbreekt de dubbele punt. Zonder dubbele punt is dit losse tekst die bij niemand hoort. Zet hem erbij.',
    en: 'The colon after ‘{keyword}’ is missing. Without it this is loose text that belongs to nobody. Add it.',
  },
  strayTag: {
    nl: 'Voor deze tag staat geen naam. Zo is niet te zien wie dit zegt. Zet er een naam met een dubbele punt voor, of begin met een paar spaties als de tag bij de regel erboven hoort.',
    en: 'There is no name before this tag. Nobody can tell who says this. Put a name and a colon before it, or begin the line with a few spaces if it belongs to the one above.',
  },
  colonMissing: {
    nl: 'Op deze regel met ‘{keyword}’ ontbreekt de dubbele punt. Die laat zien waar de tekst begint. Zet hem erbij.',
    en: 'The colon is missing from this line with ‘{keyword}’. It shows where the text begins. Add it.',
  },
  endMisspelt: {
    nl: '‘{text}’ ken ik niet. Ik lees het als het einde van dit blok. Bedoel je ‘{meant}’?',
    en: 'I do not know ‘{text}’. I read it as the end of this block. Do you mean ‘{meant}’?',
  },
  nameMissing: {
    nl: 'Voor de dubbele punt ontbreekt een naam. Zonder naam kan deze deelnemer niets zeggen. Schrijf bijvoorbeeld: cliënt Mo: vader van Sam.',
    en: 'A name is missing before the colon. Without a name this participant cannot speak. Write for instance: client Mo: father of Sam.',
  },
  techniqueNameMissing: {
    nl: 'Voor de dubbele punt ontbreekt de naam van je techniek. Zonder naam kun je er geen tag van maken. Schrijf bijvoorbeeld: techniek wondervraag (gewenste situatie): wat het is.',
    en: 'The name of your technique is missing before the colon. Without a name you cannot use it as a tag. Write for instance: technique miracle question (desired situation): what it is.',
  },
  languageUnknown: {
    nl: 'De taal ‘{text}’ ken ik niet. De controles lezen de woorden, en dat lukt alleen in het Nederlands en het Engels. Schrijf ‘nl’ of ‘en’.',
    en: 'I do not know the language ‘{text}’. The checks read the words, and they can do so in Dutch and in English only. Write ‘nl’ or ‘en’.',
  },
  languageMissing: {
    nl: 'Achter ‘taal’ staat geen taal. De controles lezen de woorden, en moeten weten in welke taal die zijn. Schrijf ‘nl’ of ‘en’.',
    en: 'There is no language after ‘language’. The checks read the words and need to know in which language they are. Write ‘nl’ or ‘en’.',
  },
  scaleUnreadable: {
    nl: 'Wat voor schaal is ‘{text}’? Een schaal heeft een soort en twee einden: twee cijfers of twee kleuren. Schrijf bijvoorbeeld: schaal belang 0-10.',
    en: 'What kind of scale is ‘{text}’? A scale has a kind and two ends: two numbers or two colours. Write for instance: scale importance 0-10.',
  },
  scaleMeant: {
    nl: 'Een schaal van de soort ‘{text}’ ken ik niet. De soort laat zien waar de schaal over gaat. Bedoel je {meant}?',
    en: 'I know no scale of the kind ‘{text}’. The kind shows what the scale is about. Do you mean {meant}?',
  },
  optionOutside: {
    nl: 'Boven deze optie staat geen keuze. Zo weet de deelnemer niet waarover het gaat. Zet er een regel boven zoals: keuze: Wat zeg je nu?',
    en: 'There is no choice above this option. So the trainee does not know what it is about. Put a line above it such as: choice: What do you say now?',
  },
  feedbackOutside: {
    nl: 'Deze feedback staat niet in een optie. De deelnemer krijgt hem dan nooit te zien. Zet hem onder de optie waar hij bij hoort.',
    en: 'This feedback is not part of an option. So the trainee will never see it. Put it under the option it belongs to.',
  },
  nothingToEnd: {
    nl: '‘{text}’ sluit hier niets af: er staat geen blok open. Misschien staat de regel op de verkeerde plek. Haal hem weg, of zet hem waar het blok ophoudt.',
    en: '‘{text}’ closes nothing here: no block is open. The line may be in the wrong place. Remove it, or put it where the block ends.',
  },
  textAfterEnd: {
    nl: 'Achter het einde van het blok staat nog ‘{text}’. Die tekst hoort nergens bij. Zet hem op een eigen regel.',
    en: 'There is still ‘{text}’ after the end of the block. That text belongs nowhere. Put it on its own line.',
  },
  phaseEmpty: {
    nl: 'Achter ‘{text}’ staat geen naam. Zonder naam kun je niet naar deze fase gaan. Schrijf bijvoorbeeld: fase: Kennismaken.',
    en: 'There is no name after ‘{text}’. Without a name nothing can lead to this phase. Write for instance: phase: Getting to know each other.',
  },
  goToEmpty: {
    nl: 'Achter ‘{text}’ staat niet waarheen. De deelnemer loopt hier dus vast. Schrijf de naam van een fase, of: ga naar: einde.',
    en: '‘{text}’ does not say where to. So the trainee gets stuck here. Write the name of a phase, or: go to: end.',
  },
  useEmpty: {
    nl: 'Achter ‘{text}’ staat geen bestand. Zo wordt er niets overgenomen. Schrijf bijvoorbeeld: gebruik: gedeeld/rollen.gesprek.',
    en: 'There is no file after ‘{text}’. So nothing is taken over. Write for instance: use: shared/cast.conversation.',
  },
  expectEmpty: {
    nl: 'Achter ‘{text}’ staat niet welke fout je verwacht. Zo blijft het antwoordblad leeg. Schrijf de naam van een regel, bijvoorbeeld: verwacht: waarom-vraag.',
    en: '‘{text}’ does not say which mistake you expect. So the answer key stays empty. Write the name of a rule, for instance: expect: why-question.',
  },
  ignoreEmpty: {
    nl: 'Achter ‘{text}’ staat niet welke regel je negeert. Zo wordt er niets genegeerd. Schrijf de naam van een regel en je reden, bijvoorbeeld: negeer: waarom-vraag - hier past hij.',
    en: '‘{text}’ does not say which rule you ignore. So nothing is ignored. Write the name of a rule and your reason, for instance: ignore: why-question - it fits here.',
  },
  textMissing: {
    nl: 'Achter ‘{text}’ ontbreekt de tekst. Zo doet deze regel niets. Schrijf er iets achter.',
    en: 'The text after ‘{text}’ is missing. So this line does nothing. Write something after it.',
  },
  kindMissing: {
    nl: 'Hier staat niet van welke techniek dit een soort is. De controles weten dan niet hoe ze hem moeten meetellen. Zet het tussen haakjes erbij, bijvoorbeeld: techniek wondervraag (gewenste situatie).',
    en: 'This technique does not say which technique it is a kind of. Without that the checks cannot count it. Put that in brackets, for instance: technique miracle question (desired situation).',
  },
  kindUnknown: {
    nl: 'Ik ken geen techniek die ‘{text}’ heet. De controles weten dan niet hoe ze jouw techniek moeten meetellen. Zet tussen de haakjes een techniek uit de lijst.',
    en: 'I know no technique called ‘{text}’. So the checks cannot tell what your technique counts as. Put a technique from the list in the brackets.',
  },
  kindMeant: {
    nl: 'Ik ken geen techniek die ‘{text}’ heet. De controles weten dan niet hoe ze jouw techniek moeten meetellen. Bedoel je {meant}?',
    en: 'I know no technique called ‘{text}’. So the checks cannot tell what your technique counts as. Do you mean {meant}?',
  },
  replace: { nl: 'Maak er ‘{name}’ van', en: 'Change it to ‘{name}’' },
  addColon: { nl: 'Zet de dubbele punt erbij', en: 'Add the colon' },
  join: { nl: 'Zet deze regel bij de regel erboven', en: 'Join this line to the one above' },
  comment: { nl: 'Maak er een opmerking van', en: 'Make it a comment' },
  closeDirection: { nl: 'Zet het haakje erachter', en: 'Add the bracket' },
  splitDirection: { nl: 'Zet de tekst op een eigen regel', en: 'Put the text on its own line' },
  nameFirst: { nl: 'Zet de naam voor de dubbele punt', en: 'Put the name before the colon' },
  addChoice: { nl: 'Zet er een keuze boven', en: 'Put a choice above it' },
  nl: { nl: 'Het gesprek is in het Nederlands', en: 'The conversation is in Dutch' },
  en: { nl: 'Het gesprek is in het Engels', en: 'The conversation is in English' },
} satisfies Record<string, Bilingual>;
