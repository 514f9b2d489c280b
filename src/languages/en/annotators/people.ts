import type { PersonAnnotation } from "../../../text/annotation.ts";
import type { SegmentedArticle } from "../../../text/article.ts";
import type { Annotator } from "../../../text/language.ts";
import { firstEndingAfter } from "../../../text/sorted.ts";
import type { Span } from "../../../text/span.ts";
import { inParts } from "../parts.ts";
import { readPeople } from "../people/reading.ts";

const read = new WeakMap<SegmentedArticle, readonly PersonAnnotation[]>();

/** The whole article, or a part of a long one, is read once: who is meant by a surname shows only there. */
function peopleOf(article: SegmentedArticle): readonly PersonAnnotation[] {
  const known = read.get(article) ?? readPeople(article);
  read.set(article, known);
  return known;
}

function within(people: readonly PersonAnnotation[], { start, end }: Span): PersonAnnotation[] {
  const out: PersonAnnotation[] = [];
  for (let i = firstEndingAfter(start, people); i < people.length; i++) {
    const person = people[i];
    if (person === undefined || person.start >= end) break;
    out.push(person);
  }
  return out;
}

/** Finds mentions of people, with the role their sentence gives them. */
const people: Annotator<PersonAnnotation> = {
  type: "person",
  annotate: (article, sentences) =>
    inParts(article, sentences, (part, own) => own.flatMap((sentence) => within(peopleOf(part), sentence))),
  examples: [
    {
      text: "Finance Minister Ingrid Solberg met Osgard Bank chief Tomas Lindqvist on Monday.",
      finds: [
        { text: "Ingrid Solberg", name: "Ingrid Solberg", role: "Finance Minister" },
        { text: "Tomas Lindqvist", name: "Tomas Lindqvist", role: "Osgard Bank chief" },
      ],
    },
    {
      text: "The talks were led by Amina Diallo, the country's vice president, and by Mr Okoro.",
      finds: [
        { text: "Amina Diallo", name: "Amina Diallo", role: "the country's vice president" },
        { text: "Okoro", name: "Okoro" },
      ],
    },
    {
      text: "The firm's founder, Pradeep Nair, thanked President Ferreira; Nair has led it since 2009.",
      finds: [
        { text: "Pradeep Nair", name: "Pradeep Nair", role: "firm's founder" },
        { text: "Ferreira", name: "Ferreira", role: "President" },
        { text: "Nair", name: "Pradeep Nair" },
      ],
    },
    {
      text: "“Prices will fall,” said Tan Wei Ling, who teaches economics at a college in Penang.",
      finds: [
        { text: "Tan Wei Ling", name: "Tan Wei Ling", role: "who teaches economics at a college in Penang" },
      ],
    },
    {
      text: "The State Bank of Norland and the Ministry of Trade signed the Lisbon Treaty in New York in May.",
      finds: [],
    },
    {
      text: "The dam was planned by Kofi Asantewaa; Norland's Juan María Quiroga Rojas built it.",
      finds: [
        { text: "Kofi Asantewaa", name: "Kofi Asantewaa" },
        { text: "Juan María Quiroga Rojas", name: "Juan María Quiroga Rojas" },
      ],
    },
    { text: "She’ll cite Solberg v. Lindqvist, and so will Nair & Sons of Dunmore, Canada.", finds: [] },
    { text: "On Tuesday the Chinese and the Russians met at Victoria Station.", finds: [] },
    { text: "Minister Opens Northern Bridge After Long Delay In Harbour City", finds: [] },
  ],
};

export default people;
