import { loadWords } from "../text/index.ts";
import { open } from "../text/language.ts";
import { loadScorecardWords } from "../text/scorecard.ts";
import "../styles/scorecard.css";

void open([loadWords, loadScorecardWords], () => import("./start.tsx"));
