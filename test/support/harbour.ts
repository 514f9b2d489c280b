/** A small corpus with known answers, all of it invented: one event in three tellings. */
export const HARBOUR = {
  "gazette.md": `---
title: "Ferry returns: the harbour celebrates"
source: The Gazette
date: 2031-03-06
url: https://gazette.example/ferry
---
The night ferry came back to Westhaven on Thursday after two winters in dry dock.

Port Director Ada Lindqvist, who has run the port since 2019, cut the ribbon. The repair cost $4.2 million, she said.

"The ferry is the heart of this town," Lindqvist told the crowd. "We will not let it sink again."

Ticket prices rise by 12% in April, the Norgas ferry company said.
`,
  "herald.txt": `Ferry sails again

Ferry sails again

Published: 7 March 2031

The harbour board paid a record $4.2 to mend the old night ferry.

Some 300 people stood on the pier on Thursday when Ada Lindqvist, the port director, opened the gates.

Finance director Tomas Okafor called the bill "painful but fair".

Fishermen

The fishermen stayed away because the new pier blocks their moorings.
`,
  "notes/wire.json": JSON.stringify({
    id: "wire-1",
    title: "Night ferry back in service",
    source: "Coast Wire",
    date: "2031-03-06",
    body: 'The repair of the night ferry cost $4.2 million, twice the first estimate.\n\nCritics did not accept the bill. Tomas Okafor, the finance director of Norgas, said fares would pay for it.\n\n"The ferry is the heart of this town," said Ada Lindqvist.',
  }),
} as const;
