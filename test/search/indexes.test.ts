import { FlexSearchIndex } from "../../src/search/flexsearch.ts";
import type { Bm25 } from "../../src/search/port.ts";
import { ScanningIndex } from "../../src/search/scanning.ts";
import { searchIndexContract } from "../contracts/search-index.ts";

const scanning = (settings: Bm25) => new ScanningIndex(settings);

searchIndexContract("the scanning index", scanning, scanning);
searchIndexContract("the FlexSearch index", (settings) => new FlexSearchIndex(settings), scanning);
