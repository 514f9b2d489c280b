import { decodedText } from "../decoding.ts";
import { type Extractor, Unreadable } from "../reader.ts";
import { cuesOf } from "../subtitles/cues.ts";
import { runningText } from "../subtitles/running.ts";

/** A transcript with times, as SubRip or WebVTT: cues joined to sentences, each with the time at which it is said. */
const subtitles: Extractor = {
  endings: [".srt", ".vtt"],
  largest: 8_000_000,
  extract(bytes) {
    const { text, places } = runningText(cuesOf(decodedText(bytes)));
    if (text === "") throw new Unreadable("holds no line with a time");
    return [{ text, places, bodyStart: 0 }];
  },
  examples: [
    {
      content:
        "1\n00:00:01,000 --> 00:00:03,000\nThe ferry is\n\n2\n00:00:03,100 --> 00:00:05,000\n<i>back</i> again.\n\n" +
        "3\n01:00:09,000 --> 01:00:10,000\nNobody paid.\n",
      reads: [
        {
          text: "The ferry is back again.\n\nNobody paid.",
          places: [
            { start: 0, seconds: 1 },
            { start: 13, seconds: 3 },
            { start: 26, seconds: 3609 },
          ],
        },
      ],
    },
    {
      content:
        "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:02.000 align:start\n<v Ada Lund>Who paid?\n\n" +
        "00:02.000 --> 00:03.000\n<v Jon Vale>Nobody &amp; nothing.\n\n00:03.000 --> 00:04.000\n[applause]\n",
      reads: [{ text: "Ada Lund: Who paid?\n\nJon Vale: Nobody & nothing." }],
    },
    { content: "The ferry is back.", reads: [] },
  ],
};

export default subtitles;
