import type { Bearing } from "../../../src/answering/answer.ts";

/** A claim with the strongest bearing that a sentence here may have on it; null where nothing bears on it. */
export interface ClaimCase {
  readonly claim: string;
  readonly bearing: Bearing | null;
  /** Words of the sentence that bears on it so. */
  readonly words?: string;
  /** The rules do not see it: it is shown as related, or not found. Never the other way round. */
  readonly missed?: true;
}

const matching = (claim: string, words: string): ClaimCase => ({ claim, bearing: "matching", words });
const differing = (claim: string, words: string): ClaimCase => ({ claim, bearing: "differing", words });
const missed = (made: ClaimCase): ClaimCase => ({ ...made, missed: true });
const related = (claim: string): ClaimCase => ({ claim, bearing: "related" });
const unknown = (claim: string): ClaimCase => ({ claim, bearing: null });

/** Written before the code, over the valley's articles and the starter corpus. The rules were made with these. */
export const KNOWN_CASES: readonly ClaimCase[] = [
  matching("The repair of the Selm dam will cost 4.2 billion kronor.", "4.2 billion"),
  differing("The repair of the dam will cost 6 billion kronor.", "4.2 billion"),
  differing("The council approved the plan to flood the old farms.", "did not approve"),
  differing("Governor Ivan Brace visited the dam on 5 May 2031.", "3 May 2031"),
  related("Volthem owns 60% of the dam."),
  matching("Telmark beat Selm 3-1 in the final on Sunday.", "3-1"),
  related("Volthem concealed the cracks from the ministry."),
  unknown("The mayor of Paris opened a new zoo."),
  matching("Mayor Halloran said: “We will rebuild the wall before winter comes.”", "before winter"),
  related("Unemployment in the valley rose to 5.1% in April."),
  missed(differing("Trade between Russia and China reached $340 billion in 2023.", "$240 billion")),
  matching("The “no limits” partnership was proclaimed in February 2022.", "February 2022"),
  related("A joint statement was signed by both presidents on Thursday."),
  related("Anton Siluanov is the governor of the central bank."),
  missed(matching("Chinese exports to Russia fell in March and April.", "March and April")),
];

/**
 * Written with them, and kept aside until the rules stood: 12 of 15 came out as expected, and none matched or differed
 * that should not.
 */
export const KEPT_CASES: readonly ClaimCase[] = [
  matching("The Selm dam was built in 1962.", "1962"),
  differing("Engineers found 24 cracks in the northern wall.", "14 cracks"),
  differing("Volthem hid the cracks.", "denies"),
  differing("The dam was built in 1972.", "1962"),
  related("The state owns 40% of the dam."),
  related("Selm beat Telmark 3-1 in the final on Sunday."),
  related("Brace will resign before the summer."),
  unknown("My cat weighs 12 kilos."),
  related("“We will rebuild the wall before winter comes,” said Governor Brace."),
  differing("Unemployment in the valley fell to 6.3% in April.", "5.1%"),
  missed(matching("Trade between China and Russia reached $240 billion in 2023.", "$240 billion")),
  differing("The “no limits” partnership was proclaimed in March 2021.", "February 2022"),
  missed(matching("Igor Sechin is the chief of Rosneft.", "Sechin")),
  differing("China has supplied weaponry.", "denies that it has supplied"),
  missed(differing("Putin's visit to China lasted five days.", "two days")),
];
