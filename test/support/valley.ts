/** Two invented articles whose sentences claims are made from: the same, changed in one thing, or turned round. */
export const VALLEY = {
  "dam.md": `---
title: The Selm dam is to be mended
source: The Valley Post
date: 2031-05-12
---
The repair of the Selm dam will cost 4.2 billion kronor, the ministry said on Monday.

The dam was built in 1962 and holds 310 million cubic metres of water. Engineers found 14 cracks in the northern wall in March 2031.

The council did not approve the plan to flood the old farms.

Governor Ivan Brace visited the dam on 3 May 2031. “We will rebuild the wall before winter comes,” said Mayor Halloran.

Some 260 families left the valley after the storm of 2029. The power company Volthem owns 40% of the dam, and the state owns 60%.

Tourists come for the fishing.
`,
  "storm.md": `---
title: After the storm
source: Coast Wire
date: 2031-05-14
---
The storm killed six people in the town of Selm, and it injured 40.

The opposition accuses Volthem of hiding the cracks from the ministry. Volthem denies that it hid the cracks.

Brace may resign before the summer. Unemployment in the valley fell to 5.1% in April.

A new railway between Selm and Telmark opens in 2033. Telmark beat Selm 3-1 in the final on Sunday.
`,
} as const;
