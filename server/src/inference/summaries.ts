/** Summaries are heard by how they open; what follows belongs to them. */
import type { Heard } from '../conversation/model.ts';
import { questionForm } from './question-forms.ts';
import { heard, set, type View } from './view.ts';

export const summaryCues = {
  summary: {
    nl: [
      '(recapituleren|terughalen|herhalen|nalopen|doorlopen|samen te vatten)',
      '^ik (loop|zet|haal|noem) … (na|naast elkaar|achter elkaar|onder elkaar|op een rij|terug)',
      '(we|wij) hebben (flink wat|veel|heel wat|van alles|het) … (besproken|gehad over|doorgenomen)',
      '(we|wij) hebben (gepraat|gesproken|het gehad) over',
      '^ter (afronding|afsluiting)',

      '(even|kort|om|laat me|laten we|ik zal|ik wil|ik probeer|ga ik|zal ik|probeer ik|vat ik) … (samenvatten|samen te vatten|samenvatting)',
      '^(samengevat|samenvattend|kortom|kort gezegd|in het kort|alles bij elkaar|al met al|resumerend)',
      '(vat|vatten) (ik|we) (het|dit|dat|alles|jouw|je|uw) … samen',
      'ik vat (het|dit|even|kort|alles|je|uw|nog) … samen',
      'ik vat samen',
      '(op een rijtje|op een rij) (zet|zetten|heb)',
      '(zet|zetten) (ik|we) (het|alles|dat|dit|even) … (op een rijtje|op een rij)',
      '(ik zet|laat me|laten we) … (op een rijtje|op een rij)',
      '^tot nu toe (hoor|heb|vertel|vertelde|begrijp)',
      '^wat ik (tot nu toe|tot zover|nu|vandaag|zo|allemaal) … (begrepen|gehoord|hoor|begrijp|meekrijg)',
      '^wat ik van <je> (begrijp|begrepen|gehoord|hoor|meekrijg)',
      '(we hebben het|we hadden het) (vandaag|net|nu|) (gehad|) over',
      '^(even|dan even) terug naar (wat|alles)',
      '^laat (me|mij) (eens|even) (kijken|nagaan|checken|zien) of ik (alles|het|jullie|je|u)',
      '^als ik (alles|het|het even|alles even|het allemaal|dit alles) (bij elkaar|op een|samen)',
      '^ik probeer het (kort|even) te (herhalen|zeggen)',
      '^als we het rijtje (langs|langslopen|langsgaan|nalopen)',
      '^even op een (rij|rijtje)',
      'als ik (het|dat|dit|alles) (even|kort|) samenvat',
      '^de vorige keer (vertelde|vertelden|hadden)',
      '^je zei ook dat',
      '^u zei ook dat',
      '^(je|u|jullie) (vertelde|vertelden) ook',
      '^wat we (nu|tot nu toe|al|zo) (hebben|weten|hoorden)',
      '^(je|u|jullie) (hebt|heeft|hebben) (me|mij|) (net|vandaag|nu|zojuist|veel) … verteld',
      'ik herhaal (even|kort)',
      '^dus (je|u|jullie) (vertelde|vertelden|hebt verteld|heeft verteld) dat',
    ],
    en: [
      '(gather|go|run|look|draw) (up|back over|through|back|together) (what|that|this|all)',
      '(put|putting|pull|bring|bringing) (all|everything|all of that|that all|this all) (of that|of this|) together',
      "^(we've|we have) (talked|spoken|gone|covered|looked) (about|through|over|at)",
      '^in our (previous|last) (conversation|talk|meeting|session)',
      "what (we've|we have) (discussed|agreed|talked|covered|gone)",
      '(we|you) (spoke|talked) about',

      "(let me|i'll|i'd like to|let's|can i|may i|if i may|i want to|just to|so to|try and|try to|to) (just|quickly|briefly|try and|try to|) (sum up|summarise|summarize|recap|sum things up|pull together|go over|sum this up|sum it up)",
      '(summarise|summarize|recap|sum up)',
      'just to wrap up',
      '^(to sum up|to summarise|to summarize|in summary|to recap|all in all|in short|summing up|putting it all together|putting all|in a nutshell)',
      '(pull|putting|put|bring|bringing) (a few things|it all|it|this|that|things|all of this|everything) together',
      "^let me (see|check|make sure) (if|whether|that|) (i've|i have) (got|understood|heard|everything|all)",
      '^let me (see|check) (if|whether) i',
      '^looking back (on|at|over) (our|what|this)',
      "^here's what (i've|i have|we've|i) (got|have|heard|so)",
      "^what (i've|i have) heard (you|so|from|today)",
      "^so far (you've|i've|i have|we've|you)",
      "^so (we've|we have) (covered|talked|discussed|looked)",
      "(go over|look back at|look back on) what (we've|you've|we|you)",
      '^last time you told me',
      "let's take stock",
      '(quick|short|brief) summary',
      "^(you've|you have) told me (about|that|today|a lot)",
      'we have talked about',
      '^(you also|and you also) (said|told)',
      "^today (we've|we have|we) talked about",
    ],
  },
  /** What was told: a summary only where much of it is told again. */
  told: {
    nl: [
      '^(je|u|jullie) (noemde|noemden|vertelde|vertelden|zei|zeiden)',
      '(rode draad|alles overziend)',
      'wat <je> (allemaal|net|zojuist|me|mij) … (verteld|vertelde|vertelden)',
      '^(samen|bij elkaar) (genomen|opgeteld)',
    ],
    en: [
      "^(you|you've) (told|mentioned|said|described|talked|explained)",
      "(what i've|i've) heard (so far|that|from you)",
      '(nutshell|taken together|to draw this)',
      '^listening to you',
      "^the way (i|i've) (understood|understand)",
      'what (we|you) (have|got) so far',
    ],
  },
} as const;

/** So many words retell; fewer may name one thing that was said. */
const RETELLING = 22;

/** So few words are an announcement or a check, not a summary. */
const SHORTEST = 7;

/** A question that sums up begins with who does so: "Mag ik…", "Can I…", "Zullen we…". */
const SPEAKERS = set('ik we wij i me');

export function bySummary(view: View): Heard | undefined {
  const opens = view.has('summary');
  if ((!opens && !view.has('told')) || view.has('inviteSummary')) return undefined;
  if (view.isQuestion && asksTheOther(view)) return undefined;
  const words = view.toTheEnd;
  if (words < (opens ? SHORTEST : RETELLING)) return undefined;
  return heard('summary', opens ? 0.9 : 0.75);
}

/** "Wil jij het samenvatten?" and "Have you talked about that?" ask, and sum nothing up. */
function asksTheOther(view: View): boolean {
  const form = questionForm(view);
  return (
    (form === 'closed' || form === 'open') && view.length < LONGEST_QUESTION && !SPEAKERS.has(view.keyAt(1))
  );
}

/** What is longer retells, and ends in a question. */
const LONGEST_QUESTION = 16;
