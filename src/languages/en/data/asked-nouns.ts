/** "Which minister": nouns that ask for a person. */
export const PEOPLE_ASKED = `person man woman president minister official actor actress singer scientist king queen author
  leader player artist director general emperor pope philosopher architect composer writer poet scholar historian prince
  duke bishop professor mathematician physicist senator lawmaker politician candidate governor mayor judge lawyer
  journalist coach athlete executive billionaire philanthropist celebrity`;

/** "Which river": nouns that ask for a place. */
export const PLACES_ASKED = `country countrie city citie state place town region river continent county province location
  area street island nation district village sea ocean lake mountain territory territorie capital airport port`;

/** "What company": nouns that ask for one of many by its name. */
export const SOME_ASKED = `company companie organisation organization group party team university school band book film
  movie newspaper agency airline language religion war battle law act treaty brand bank network show`;
